import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, klaar } from './fixtures.ts'

/** Nothing that axe finds, and nothing wider than the screen. */
export async function netjes(page: Page): Promise<void> {
  await klaar(page)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  const breder = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(breder, page.url()).toBeLessThanOrEqual(0)
}
