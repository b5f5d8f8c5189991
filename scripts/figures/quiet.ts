import { cpus } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'

/** How much of all processors was busy since some moment, from 0 to 1. */
function busySince(start: readonly { idle: number; all: number }[]): number {
  const now = times()
  const idle = now.reduce((sum, cpu, index) => sum + cpu.idle - (start[index]?.idle ?? 0), 0)
  const all = now.reduce((sum, cpu, index) => sum + cpu.all - (start[index]?.all ?? 0), 0)
  return all > 0 ? 1 - idle / all : 0
}

const times = () =>
  cpus().map(({ times: { user, nice, sys, idle, irq } }) => ({ idle, all: user + nice + sys + idle + irq }))

/** Above this something else is at work, and a time says more about that than about us. */
const QUIET = 0.15

/**
 * Waits until the machine has been quiet for a second, or gives up.
 * @param patience milliseconds
 * @returns whether it became quiet
 */
export async function waitForQuiet(patience = 60_000): Promise<boolean> {
  const end = Date.now() + patience
  while (Date.now() < end) {
    const start = times()
    await sleep(1_000)
    if (busySince(start) < QUIET) return true
  }
  return false
}
