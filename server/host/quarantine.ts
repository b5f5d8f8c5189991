import type { Bestanden, Scanner } from '#server/bestanden'
import { scanWachtende } from '#server/bestanden/scannen'
import { tijdslimieten } from '#server/tijdslimieten'
import type { Log } from './log.ts'

/**
 * Has the files looked at that wait for the scanner, because it was down or slow when they came. Any number of processes may
 * do this at once.
 * @param every how often it looks, in milliseconds
 * @returns `stop` waits for the scan that is under way
 */
export function startQuarantine(
  files: Bestanden,
  scanner: Scanner,
  log: Log,
  every: number = tijdslimieten.scannerKijk,
) {
  let running: Promise<void> | undefined
  let isStopped = false
  const look = () => {
    if (isStopped || running) return
    running = scanWachtende(files, scanner, { isGestopt: () => isStopped })
      .then(() => undefined)
      .catch((err: unknown) => log.warn({ err }, 'files were not scanned; they wait and are tried again'))
      .finally(() => (running = undefined))
  }
  const timer = setInterval(look, every)
  look()
  return {
    stop: async (): Promise<void> => {
      isStopped = true
      clearInterval(timer)
      await running
    },
  }
}
