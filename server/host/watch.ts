/** Something that is looked at again and again. `stop` waits for the look that is under way. */
export type Watch = { wake: () => void; stop: () => Promise<void> }

/**
 * Looks every so often, one look at a time, and at once when it is woken; who wakes it during a look gets another one after
 * it. Nothing is looked at before the first of both.
 * @param look is given a question whether it should stop: a long look asks between its pieces
 * @param failed is told of a look that broke off; the next one comes in its time
 * @param every in milliseconds
 */
export function startWatch(
  look: (isStopped: () => boolean) => Promise<unknown>,
  failed: (err: unknown) => void,
  every: number,
): Watch {
  let running: Promise<void> | undefined
  let again = false
  let isStopped = false
  const run = async () => {
    do {
      again = false
      await look(() => isStopped)
    } while (again && !isStopped)
  }
  const start = () => {
    if (isStopped) return
    running ??= run()
      .catch(failed)
      .finally(() => (running = undefined))
  }
  const timer = setInterval(start, every)
  return {
    wake: () => {
      again = true
      start()
    },
    stop: async () => {
      isStopped = true
      clearInterval(timer)
      await running
    },
  }
}
