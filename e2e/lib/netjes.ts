import type { Page } from '@playwright/test'
import { axeVondsten } from './axe.ts'
import { expect, klaar } from './fixtures.ts'

/**
 * Nothing that axe finds, and nothing wider than the screen, once the page stands still: right after a press there may be
 * neither the heading of the old page nor that of the new one.
 */
export async function netjes(page: Page): Promise<void> {
  await expect(async () => {
    await klaar(page)
    expect(await axeVondsten(page)).toEqual([])
  }).toPass({ timeout: 10_000 })
  const breder = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(breder, page.url()).toBeLessThanOrEqual(0)
}
