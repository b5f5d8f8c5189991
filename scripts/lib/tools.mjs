import { dirname, join } from 'node:path'
import { readFileSync } from 'node:fs'
import { inProject } from './paths.mjs'

const PACKAGES = {
  depcruise: 'dependency-cruiser',
  playwright: '@playwright/test',
  tsc: 'typescript',
}

/**
 * The JavaScript file behind a command-line tool of an installed package. Running that file with our own Node
 * works the same on every system; the shell wrappers in node_modules/.bin do not.
 * @param {string} tool such as "vite"
 */
export function toolPath(tool) {
  const name = PACKAGES[tool] ?? tool
  const manifest = inProject('node_modules', name, 'package.json')
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'))
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[tool])
}
