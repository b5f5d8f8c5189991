import { defineConfig, devices } from '@playwright/test'
import { CHROMIUM_ARGS, findChromium } from './scripts/lib/chromium.mjs'

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

/**
 * The browser tests: the built app on the Node host, as `npm start` serves it, one host per worker (e2e/lib/fixtures).
 * Never a development server. A tag says where a test runs: @nl reads Dutch sentences, @en English ones, @desktop
 * once and not at every width; a test without a tag runs everywhere.
 */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // what passes only the second time is named at the end of npm test (scripts/lib/reports.mjs); while working it just fails
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  // limits for a hang, not for speed: two cores may be busy, and a page that axe looks at ten times takes its time
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: {
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    // recording every test makes all of them a good deal slower; TRACE=1 keeps the recording of what fails
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    launchOptions: { executablePath: findChromium(), args: CHROMIUM_ARGS },
  },
  projects: [
    { name: 'desktop-nl', use: desktop, grepInvert: /@en/ },
    { name: 'phone-nl', use: phone, grepInvert: /@en|@desktop/ },
    { name: 'desktop-en', use: { ...desktop, storageState: english }, grepInvert: /@nl|@desktop/ },
  ],
})
