import { fileURLToPath } from 'node:url'
import { defineConfig, mergeConfig } from 'vitest/config'
import base from './vite.config.ts'
import type { Removal } from './scripts/lib/removals.ts'

const { file, from, to } = JSON.parse(process.env.REMOVED_RULE ?? '') as Removal
const path = fileURLToPath(new URL(`./${file}`, import.meta.url))

/** The tests as they are, on code without one rule. The files on the disk stay as they are, also when this is stopped. */
export default mergeConfig(
  base,
  defineConfig({
    // a module that was read with one rule gone is not to be used again with another gone
    test: { fsModuleCache: false },
    plugins: [
      {
        name: 'without-a-rule',
        enforce: 'pre',
        transform(code, id) {
          if (id !== path) return undefined
          if (!code.includes(from)) throw new Error(`${file} has no longer: ${from}`)
          return code.replace(from, () => to)
        },
      },
    ],
  }),
)
