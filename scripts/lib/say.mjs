// Everything the set-up prints goes through here, so that every command looks the same.
// No colours, no spinner: the same lines must read well in a terminal, in a CI log and in a bug report.

/** @param {string} text one line */
export function say(text) {
  process.stdout.write(`${text}\n`)
}

/** A failure that the reader can act on: its message is a whole sentence, and no stack is printed. */
export class Stop extends Error {}

/** @param {number} since what Date.now() was. Answers seconds with one decimal, such as "3.2 s". */
export function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`
}

/**
 * Runs a step and says that it started, that it is still busy (every ten seconds) and how long it took, whatever the result.
 * @template T
 * @param {string} title what happens, such as "Installing the packages"
 * @param {() => Promise<T>} work
 * @param {() => string} [progress] what to add to the "still busy" line
 * @returns {Promise<T>}
 */
export async function step(title, work, progress = () => '') {
  const start = Date.now()
  say(`• ${title} …`)
  const timer = setInterval(() => say(`  … ${title}: ${seconds(start)}${progress()}`), 10_000)
  try {
    const result = await work()
    say(`  took ${seconds(start)}`)
    return result
  } finally {
    clearInterval(timer)
  }
}

/**
 * `npm start`, when it is stopped, ends its shell but not what the shell started; the port would stay taken. So a
 * script that npm started watches its parent, and stops as it does on a stop signal when that is gone.
 */
function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    process.kill(process.pid, 'SIGTERM')
  }, 500)
  timer.unref()
}

/**
 * Runs a command's main function; a Stop becomes one clear line and exit code 1.
 * @param {() => Promise<number | void>} main answers the exit code
 */
export async function runMain(main) {
  stopWithNpm()
  try {
    // what it started in this process may have said that it went wrong
    process.exitCode = (await main()) ?? process.exitCode ?? 0
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    process.stderr.write(`\n✗ ${error.message}\n`)
    process.exitCode = 1
  }
}
