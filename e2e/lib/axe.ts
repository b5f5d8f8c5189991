import axe, { type RunOptions } from 'axe-core'
import type { Page } from '@playwright/test'

/**
 * What axe finds on the open page, one line per finding; empty is good. It goes into a document once. The package for
 * Playwright brings it anew for every look and opens a second page to put frames together, of which we have none: on two
 * cores that was 2 s a look, and this is 0.3 s.
 */
export async function axeVondsten(page: Page, opties: RunOptions = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const gevonden = await page.evaluate(async (options) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(options)
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  }, opties)
  return gevonden.map((vondst) => `${page.url()} ${vondst}`)
}
