import { expect, type Page, test } from '@playwright/test'
import { preview } from 'vite'
import { apiSuite } from '#server/test/api-suite'
import { testApi, type Verbinding } from '#server/test/client'

let address = ''
let stop: () => Promise<void>
test.beforeAll(async () => {
  const server = await preview({
    configFile: false,
    build: { outDir: 'dist-demo' },
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'silent',
  })
  address = server.resolvedUrls?.local[0] ?? ''
  stop = () => server.close()
})
test.afterAll(() => stop())

/** Requests made by the page itself, so that they pass the service worker as those of the app do. */
const inPage =
  (page: Page): Verbinding =>
  ({ method = 'GET', path, body, headers = {} }) =>
    page.evaluate(
      async ([m, p, b, h]) => {
        const answer = await fetch(p, {
          method: m,
          headers: { ...(b !== null && { 'content-type': 'application/json' }), ...h },
          ...(b !== null && { body: b }),
        })
        return {
          status: answer.status,
          headers: Object.fromEntries(answer.headers),
          body: await answer.text(),
        }
      },
      [method, path, body === undefined ? null : JSON.stringify(body), headers] as const,
    )

// the static demo is the same at every width and in every language
test.describe('the API in Chromium behind MSW', { tag: '@desktop' }, () => {
  for (const { naam, test: run } of apiSuite) {
    test(naam, async ({ page }) => {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await run(testApi(inPage(page)))
    })
  }
})
