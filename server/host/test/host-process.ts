import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** As `npm start` runs it; its argument is the folder of the built app. */
const RUN = new URL('./run-host.ts', import.meta.url)

/**
 * Starts the host as a process of its own and waits until it listens.
 * @param argument of the script
 * @param env what it finds in its environment besides this one's
 * @param script what is run
 */
export async function startHostProcess(argument: string, env: Record<string, string>, script = RUN) {
  const child = spawn(process.execPath, [fileURLToPath(script), argument], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const ended = once(child, 'exit')
  const origin = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      const [found] = /http:\/\/localhost:\d+/.exec(said) ?? []
      if (found) resolve(found)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    void ended.then(() => reject(new Error(`The host stopped: ${said}`)))
  })
  return {
    origin,
    said: () => said,
    /** Sends a signal and waits for the end; how it ended and how long that took in milliseconds. */
    async end(signal: 'SIGTERM' | 'SIGKILL') {
      const begin = performance.now()
      child.kill(signal)
      await ended
      return { code: child.exitCode, took: performance.now() - begin }
    },
  }
}
