import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin, Rolldown } from 'vite'
import { type Deel, delen } from '#src/i18n/delen'
import { talen } from '#src/lib/taal'
import { patterns } from '#src/paths'
import { localeAsset } from './vite-locales.ts'

const table = fileURLToPath(new URL('../src/routes.tsx', import.meta.url))

/**
 * The rows of the route table: `page(patterns.hulp, … import('./pages/hulp/HulpPage.tsx') …, ['openbaar'])`.
 * @returns of each row the path, the file of its page, and the parts of the language that it needs
 * @throws when a row is written in another way: a page that the host does not know would answer 404
 */
export function readRoutes(source: string): { path: string; file: string; delen: Deel[] }[] {
  // every call of `page` and every address in the JSX, whatever stands in it: only "*" is no page
  const rows = source.match(/(?<!function )\bpage\(|<Route[^>]*\bpath="(?!\*")/g)?.length ?? 0
  const found = [
    ...source.matchAll(
      /\bpage\(\s*patterns\.(\w+),[^(]*\(\)\s*=>\s*\(await import\('\.\/([^']+)'\)\)\.\w+(?:,\s*\[([^\]]*)\])?/g,
    ),
  ]
  if (found.length === 0 || found.length !== rows) {
    throw new Error(
      `src/routes.tsx: read ${found.length} of ${rows} rows; write each as page(patterns.…, async () => …)`,
    )
  }
  return found.map(([, name = '', file = '', named = '']) => {
    const path = new Map(Object.entries(patterns)).get(name)
    if (path === undefined) throw new Error(`src/routes.tsx: src/paths.ts has no pattern "${name}"`)
    return { path, file, delen: delen.filter((deel) => named.includes(`'${deel}'`)) }
  })
}

/** A chunk, what it imports, and their style sheets: all that must be there before the page can show. */
function filesOf(bundle: Rolldown.OutputBundle, name: string, seen = new Set<string>()): Set<string> {
  const chunk = bundle[name]
  if (chunk?.type !== 'chunk' || seen.has(name)) return seen
  seen.add(name)
  for (const css of chunk.viteMetadata?.importedCss ?? []) seen.add(css)
  for (const imported of chunk.imports) filesOf(bundle, imported, seen)
  return seen
}

/**
 * Writes .vite/routes.json: of each route its path, the files of its page and its sentences in each language. With it a host knows which addresses
 * are pages, and names the files of a page in its HTML, without importing anything of the app.
 */
export function routes(): Plugin {
  return {
    name: 'routes',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
        const list = readRoutes(readFileSync(table, 'utf8')).map(({ path, file, delen }) => {
          const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/src/${file}`))
          const sentences: Record<string, string[]> = {}
          for (const taal of talen) sentences[taal] = delen.map((deel) => localeAsset(taal, deel).fileName)
          return {
            path,
            files: chunk ? [...filesOf(bundle, chunk.fileName)] : [],
            sentences,
          }
        })
        this.emitFile({ type: 'asset', fileName: '.vite/routes.json', source: JSON.stringify(list, null, 1) })
      },
    },
  }
}
