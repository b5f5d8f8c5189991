import { expect, type Page, test as base } from '@playwright/test'
import { preview } from 'vite'
import { apiSuite } from '#server/test/api-suite'
import { alsBody, testApi, type Verbinding } from '#server/test/client'

/** One window of the static demo for all tests of a worker: a new one for each takes twice as long. */
const test = base.extend<object, { demo: Page }>({
  demo: [
    async ({ browser }, use) => {
      const server = await preview({
        configFile: false,
        build: { outDir: 'dist-demo' },
        preview: { port: 0, host: '127.0.0.1' },
        logLevel: 'silent',
      })
      const page = await browser.newPage({ baseURL: server.resolvedUrls?.local[0] ?? '' })
      await page.goto('/')
      await use(page)
      await page.close()
      await server.close()
    },
    { scope: 'worker' },
  ],
})

/** Requests made by the page itself, so that they pass the service worker as those of the app do. */
const inPage =
  (page: Page): Verbinding =>
  ({ method = 'GET', path, body, headers = {} }) =>
    page.evaluate(
      async ([m, p, b, h]) => {
        // what crosses over to the page is text: bytes go as base64
        const bytes = b?.isBytes ? Uint8Array.from(atob(b.text), (letter) => letter.charCodeAt(0)) : undefined
        const answer = await fetch(p, {
          method: m,
          headers: { ...(b && { 'content-type': b.type }), ...h },
          ...(b && { body: bytes ?? b.text }),
        })
        return {
          status: answer.status,
          headers: Object.fromEntries(answer.headers),
          body: await answer.text(),
        }
      },
      [method, path, body === undefined ? null : crossing(body), headers] as const,
    )

const crossing = (body: unknown) => {
  const { type } = alsBody(body)
  return body instanceof Uint8Array
    ? { type, text: Buffer.from(body).toString('base64'), isBytes: true }
    : { type, text: JSON.stringify(body), isBytes: false }
}

// the static demo is the same at every width and in every language
test.describe('the API in Chromium behind MSW', { tag: '@desktop' }, () => {
  for (const { naam, test: run } of apiSuite) {
    test(naam, async ({ demo }) => {
      // what the API remembers over a load is the state of this window
      await demo.evaluate(() => sessionStorage.clear())
      await demo.reload()
      await expect(demo.getByRole('heading', { level: 1 })).toBeVisible()
      await run(testApi(inPage(demo)))
    })
  }
})
