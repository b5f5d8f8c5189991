import { existsSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** A route of the app, the files of its page, and its sentences in each language, as the build wrote them in .vite/routes.json. */
export type Route = { path: string; files: string[]; sentences?: Record<string, string[]> }

/** The page of each language, and the routes of the app. `html` of "nl" is always there. */
export type Pages = { html: ReadonlyMap<string, string>; routes: readonly Route[] }

const isRoutes = (value: unknown): value is Route[] =>
  Array.isArray(value) &&
  value.every((route: Partial<Route>) => typeof route.path === 'string' && Array.isArray(route.files))

/** There is nothing to serve. Its message says what to do. */
export class NoBuildError extends Error {}

/**
 * Reads what the build made: index.html is Dutch, index.en.html English, and so on.
 * @throws {NoBuildError}
 */
export async function readPages(folder: string): Promise<Pages> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new NoBuildError(`There is no built app in ${folder}. Run "npm start", or "npm run build" first.`)
  }
  const names = (await readdir(folder)).filter((name) => /^index(\.\w+)?\.html$/.test(name))
  const html = await Promise.all(
    names.map(
      async (name) => [name.split('.').at(-2) ?? '', await readFile(join(folder, name), 'utf8')] as const,
    ),
  )
  const routes: unknown = JSON.parse(await readFile(join(folder, '.vite', 'routes.json'), 'utf8'))
  if (!isRoutes(routes))
    throw new NoBuildError(`${folder}/.vite/routes.json is not a list of routes. Build again.`)
  return { html: new Map(html.map(([name, text]) => [name === 'index' ? 'nl' : name, text])), routes }
}

/** The route of a path: `:name` stands for one part. Undefined when the app has no such page. */
export function routeOf(routes: readonly Route[], path: string): Route | undefined {
  const parts = path.replace(/\/$/, '').split('/')
  return routes.find((route) => {
    const wanted = route.path.replace(/\/$/, '').split('/')
    return (
      wanted.length === parts.length &&
      wanted.every((part, index) => part.startsWith(':') || part === parts[index])
    )
  })
}

/** What every page asks of the API before it is drawn. Asked from the HTML, it does not wait for the scripts. */
const SESSION = '/v1/sessie'
/** And what a page asks besides, of who is signed in: the first screen, and a form that somebody comes back to. */
const FIRST_CALLS: Record<string, readonly string[]> = {
  '/overzicht': ['/v1/overzicht'],
  '/formulieren/:formulier/stap/:stap': ['/v1/concepten', '/v1/formulieren/:formulier/invulhulp'],
}

/** The first calls of a page, with what stands at each `:name` in its path. It stays one part, and no HTML. */
function callsOf(route: Route, path: string): string[] {
  const parts = path.split('/')
  const names = route.path.split('/')
  const filled = (part: string) =>
    part.startsWith(':') ? encodeURIComponent(parts[names.indexOf(part)] ?? '') : part
  return (FIRST_CALLS[route.path] ?? []).map((call) => call.split('/').map(filled).join('/'))
}

const fetched = (address: string) => `<link rel="preload" as="fetch" crossorigin href="${address}">`

function hint(file: string): string {
  if (file.endsWith('.json')) return fetched(`/${file}`)
  return file.endsWith('.css')
    ? `<link rel="stylesheet" crossorigin href="/${file}">`
    : `<link rel="modulepreload" crossorigin href="/${file}">`
}

/** What the build writes in a page for the font: the class that uses it, and the link that fetches it. */
const FONT = / class="letter"|<link rel="preload" as="font"[^>]*>\n?/g

type Visit = {
  /** the language that the visitor chose; unknown ones are Dutch */
  taal: string | undefined
  /** whether a session cookie came along: without one the first call would only answer 401 */
  isSignedIn: boolean
  /** whether an earlier page fetched the font; one that comes with the scripts would hold up the content, and be too late */
  hasFont: boolean
}

/**
 * The page for one visit, with what its route needs named in the HTML, so that the browser fetches everything at
 * once instead of finding it file by file.
 */
export function renderPage(pages: Pages, path: string, { taal, isSignedIn, hasFont }: Visit): string {
  const known = taal !== undefined && pages.html.has(taal) ? taal : 'nl'
  const whole = pages.html.get(known) ?? ''
  const html = hasFont ? whole : whole.replace(FONT, '')
  const route = routeOf(pages.routes, path)
  const { files = [], sentences = {} } = route ?? {}
  const calls = route && isSignedIn ? callsOf(route, path) : []
  const named = [...files, ...(sentences[known] ?? [])]
  const hints = named.filter((file) => !html.includes(file)).map(hint)
  for (const address of [SESSION, ...calls]) hints.push(fetched(address))
  return html.replace('</head>', () => `${hints.join('\n')}</head>`)
}
