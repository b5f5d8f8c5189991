import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { type Deel, delen } from '#src/i18n/delen'
import { type Taal, talen } from '#src/lib/taal'

const root = fileURLToPath(new URL('../src/i18n/', import.meta.url))

/** All areas of one language as one tree: the name of the file is the first part of the key. */
export function readLocale(taal: Taal): Record<string, unknown> {
  const folder = `${root}${taal}/`
  const areas = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
  return Object.fromEntries(
    areas.map((name) => [name.slice(0, -'.json'.length), JSON.parse(readFileSync(folder + name, 'utf8'))]),
  )
}

/** One file of a language: everything that the first screen may need, or one of the areas that pages name. */
type File = Deel | 'basis'

const isDeel = (area: string): boolean => delen.some((deel) => deel === area)

/** Where a file of a language ends up; the name changes with every change of a sentence. */
export function localeAsset(taal: Taal, file: File = 'basis'): { fileName: string; source: string } {
  const areas = Object.entries(readLocale(taal))
  const source = JSON.stringify(
    Object.fromEntries(areas.filter(([area]) => (file === 'basis' ? !isDeel(area) : area === file))),
  )
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 10)
  return { fileName: `assets/${taal}-${file}-${hash}.json`, source }
}

const files: readonly File[] = ['basis', ...delen]
const urlsOf = (taal: Taal) =>
  Object.fromEntries(files.map((file) => [file, `/${localeAsset(taal, file).fileName}`]))

const inBuild = `
  const urls = ${JSON.stringify(Object.fromEntries(talen.map((taal) => [taal, urlsOf(taal)])))}
  export async function loadLocale(taal, deel) {
    const response = await fetch(urls[taal][deel])
    if (!response.ok) throw new Error('Language file answered ' + response.status)
    return response.json()
  }`

const inDev = `
  const files = { ${talen.map((taal) => `${taal}: () => import('virtual:locale/${taal}')`).join(', ')} }
  export const loadLocale = async (taal, deel) => (deel !== 'basis' ? {} : (await files[taal]()).default)`

/**
 * Gives the app `virtual:locales` with `loadLocale(taal, deel)`. Only the chosen language is downloaded, as JSON, which
 * parses faster than the same text as JavaScript and does not count as a script: one file for the first screen and one
 * for each area that pages name. Development and tests read all areas at once, straight from disk.
 */
export function locales(): Plugin {
  let build = false
  return {
    name: 'locales',
    configResolved(config) {
      build = config.command === 'build'
    },
    resolveId: (id) => (id.startsWith('virtual:locale') ? `\0${id}` : undefined),
    load(id) {
      if (id === '\0virtual:locales') return build ? inBuild : inDev
      const taal = talen.find((each) => id === `\0virtual:locale/${each}`)
      if (!taal) return undefined
      for (const name of readdirSync(root + taal)) this.addWatchFile(`${root}${taal}/${name}`)
      return `export default ${JSON.stringify(readLocale(taal))}`
    },
    generateBundle() {
      for (const taal of talen)
        for (const file of files) this.emitFile({ type: 'asset', ...localeAsset(taal, file) })
    },
  }
}
