import { defineConfig, devices } from '@playwright/test'
import { CHROMIUM_ARGS, findChromium } from './scripts/lib/chromium.mjs'
import { freePort } from './scripts/lib/free-port.mjs'

// chosen once; the workers, which read this file too, inherit it
process.env.E2E_PORT ??= String(await freePort())
const port = process.env.E2E_PORT
const address = `http://localhost:${port}`

const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } }
const phone = { ...devices['Desktop Chrome'], viewport: { width: 320, height: 640 }, hasTouch: true }

/** English is a choice of the visitor, kept in a cookie; see src/i18n. */
const english = {
  cookies: [
    {
      name: 'taal',
      value: 'en',
      domain: 'localhost',
      path: '/',
      expires: -1,
      httpOnly: false,
      secure: false,
      sameSite: 'Lax' as const,
    },
  ],
  origins: [],
}

/** The browser tests: the built app on the Node host, as `npm start` serves it. Never a development server. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  use: {
    baseURL: address,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: findChromium(), args: CHROMIUM_ARGS },
  },
  projects: [
    { name: 'desktop-nl', use: desktop },
    { name: 'phone-nl', use: phone },
    { name: 'desktop-en', use: { ...desktop, storageState: english } },
  ],
  webServer: {
    command: `${JSON.stringify(process.execPath)} server/host/main.ts`,
    env: { PORT: port, HOST: '127.0.0.1' },
    url: address,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
})
