import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  plugins: [react()],
  resolve: {
    alias: {
      '~': here('./src'),
      // the icons package of the component library is proprietary; ours has the same fifteen names
      '@amsterdam/design-system-react-icons': here('./src/ds/ams-icons.tsx'),
    },
  },
  test: {
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
          environment: 'node',
        },
      },
    ],
  },
})
