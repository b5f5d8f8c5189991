import type { Page } from '@playwright/test'
import { axeVondsten } from './axe.ts'
import { expect, klaar } from './fixtures.ts'

/** Nothing that axe finds, and nothing wider than the screen. */
export async function netjes(page: Page): Promise<void> {
  await klaar(page)
  expect(await axeVondsten(page)).toEqual([])
  const breder = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(breder, page.url()).toBeLessThanOrEqual(0)
}
