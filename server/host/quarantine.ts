import type { Bestanden, Scanner } from '#server/bestanden'
import { scanWachtende } from '#server/bestanden/scannen'
import { tijdslimieten } from '#server/tijdslimieten'
import type { Log } from './log.ts'
import { startWatch, type Watch } from './watch.ts'

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
): Watch {
  const watch = startWatch(
    (isStopped) => scanWachtende(files, scanner, { isGestopt: isStopped }),
    (err) => log.warn({ err }, 'files were not scanned; they wait and are tried again'),
    every,
  )
  watch.wake()
  return watch
}
