import type { Page } from '@playwright/test'

declare global {
  var presses: Map<number, number> | undefined
}

/** Notes from now on, of each press on a key or a button, the time from it to the next frame (Event Timing). */
export const watchPresses = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const presses = new Map<number, number>()
    globalThis.presses = presses
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const id = 'interactionId' in entry ? Number(entry.interactionId) : 0
        if (id > 0) presses.set(id, Math.max(presses.get(id) ?? 0, entry.duration))
      }
    })
    const slowEvents = { type: 'event', durationThreshold: 16, buffered: true }
    observer.observe(slowEvents)
  })

/** The slowest of them, in milliseconds. One of less than a frame leaves no entry and counts as 0. */
export const worstPress = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, ...(globalThis.presses?.values() ?? [])))
