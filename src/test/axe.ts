import axe from 'axe-core'

/**
 * What axe finds on the page now, WCAG 2.2 AA and good practice, one line per finding; empty is good. Colours
 * are not checked here: jsdom has no layout. The browser tests do that.
 */
export async function axeFindings(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'color-contrast': { enabled: false } },
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}
