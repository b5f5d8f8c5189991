import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Hono } from 'hono'
import { buildHost } from '#server/host/host'
import { listen } from '#server/host/listen'
import { readPages } from '#server/host/pages'
import { readStaticFiles } from '#server/host/static-files'
import { testParts } from './parts.ts'

const page = (taal: string) => `<!doctype html><html lang="${taal}"><head><title>Mijn Deventer</title>
<style>body{margin:0}</style><script type="module" crossorigin src="/assets/main-11111111.js"></script></head>
<body><div id="root">${'<p>Mijn Deventer</p>'.repeat(30)}</div></body></html>`

/** A build as Vite leaves it, but small enough to read. */
export const BUILD = {
  'index.html': page('nl'),
  'index.en.html': page('en'),
  'favicon.svg': `<svg xmlns="http://www.w3.org/2000/svg">${'<g/>'.repeat(300)}</svg>`,
  'assets/main-11111111.js': `export const text = '${'Mijn Deventer '.repeat(200)}'`,
  'assets/OverzichtPage-22222222.js': 'export const page = 1',
  'assets/ZaakPage-33333333.js': 'export const page = 2',
  'assets/font-44444444.woff2': 'not really a font',
  '.vite/routes.json': JSON.stringify([
    { path: '/', files: [] },
    { path: '/overzicht', files: ['assets/OverzichtPage-22222222.js', 'assets/main-11111111.js'] },
    { path: '/zaken/:kenmerk', files: ['assets/ZaakPage-33333333.js'] },
    { path: '/formulieren/:formulier/stap/:stap', files: [] },
  ]),
}

/** A small API: one answer that is long, one failure, one crash. */
const api = new Hono()
api.get('/v1/lang', (c) => c.json({ tekst: 'belofte '.repeat(500) }))
api.get('/v1/stuk', (c) => c.json({ title: 'stuk' }, 503, { 'Content-Type': 'application/problem+json' }))
const crashing = {
  fetch: (request: Request) => {
    if (request.url.endsWith('/v1/crash')) throw new Error('burgerservicenummer 999990342')
    return api.fetch(request)
  },
}

/** Writes the build to a temporary folder. */
export async function writeBuild(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pip-host-'))
  for (const [path, text] of Object.entries(BUILD)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return folder
}

/** Serves the build on a free port. */
export async function startTestHost(
  options: { origin?: string; isReady?: boolean; addressHeader?: string } = {},
) {
  const folder = await writeBuild()
  const logged: string[] = []
  const parts = {
    api: crashing,
    files: await readStaticFiles(folder),
    pages: await readPages(folder),
    ...testParts(logged),
    addressHeader: options.addressHeader,
    ...(options.origin !== undefined && { origin: options.origin }),
    ...(options.isReady !== undefined && { isReady: async () => options.isReady === true }),
  }
  const server = await listen(() => buildHost(parts), { port: 0, host: '127.0.0.1' })
  const stop = async () => {
    await server.stop()
    await rm(folder, { recursive: true })
  }
  return { port: server.port, logged, stop }
}
