import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { msw } from 'msw/vite'
import { defineConfig } from 'vitest/config'
import { gemeenteModule } from './scripts/vite-gemeente.ts'
import { locales } from './scripts/vite-locales.ts'
import { routes } from './scripts/vite-routes.ts'
import { shell } from './scripts/vite-shell.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The packages behind every page. */
const PACKAGES =
  /\/node_modules\/(react|react-dom|scheduler|react-router|i18next|react-i18next|openapi-fetch|clsx|@tanstack|@amsterdam)\//

/**
 * What pages share is part of the entry: the first screen is then two scripts, and not one more per shared part.
 * A page is loaded when it is opened, and a mock only in a mocked build.
 */
function isShared(id: string): boolean {
  const isEntry = id.endsWith('index.html') || id.startsWith('\0') // the page itself and helpers of the bundler
  const isApp =
    id.startsWith(here('./src/')) &&
    !/\/src\/(pages\/(?!schil\/)|mocks\/|components\/(?:demo|formulier)\/|api\/formulieren|pages\/schil\/Demo)/.test(
      id,
    )
  return isEntry || isApp || PACKAGES.test(id)
}

export default defineConfig({
  // a build beside `npm run dev` must not reload the page
  server: { watch: { ignored: ['**/dist*/**', '**/.data/**'] } },
  plugins: [
    react(),
    gemeenteModule(),
    locales(),
    shell(),
    routes(),
    // the service worker of the mocks exists in a mocked build only, never in production
    process.env.VITE_MOCKS === 'true' && msw({ mode: 'worker-only' }),
  ],
  resolve: {
    alias: {
      '~': here('./src'),
      // the icons package of the component library is proprietary; ours has the same fifteen names
      '@amsterdam/design-system-react-icons': here('./src/ds/ams-icons.tsx'),
    },
  },
  build: {
    // the policy of the host allows no data: address, and all browsers that we support know modulepreload
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'app', test: isShared }] },
      },
    },
  },
  test: {
    // limits for a hang, not for speed: CI has two cores and may be busy
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // by itself it leaves one processor alone, which of the two of CI is half
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: 'app',
          include: ['src/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: ['./src/test/setup.ts'],
          server: { deps: { inline: [/@amsterdam\/design-system-react/] } },
        },
      },
      {
        extends: true,
        test: {
          name: 'node',
          include: ['{domain,demo,server,openapi,scripts}/**/*.test.ts'],
          exclude: ['**/*.db.test.ts'],
          environment: 'node',
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['{server,scripts}/**/*.db.test.ts'],
          globalSetup: './server/host/test/set-up-databases.ts',
          // real processes, sockets and clocks; what passes only the second time is named at the end (scripts/lib/reports.mjs)
          retry: process.env.CI ? 1 : 0,
          environment: 'node',
        },
      },
    ],
  },
})
