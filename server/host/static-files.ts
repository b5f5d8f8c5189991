import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { chooseEncoding, compress, isCompressible, type Encoding } from './compression.ts'

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/** One file with every form in which it is sent. */
type StaticFile = {
  type: string
  hash: string
  isHashed: boolean
  forms: Map<Encoding | 'identity', Uint8Array<ArrayBuffer>>
}

/** The built app in memory, by the path of its address, such as "/assets/main-1a2b3c4d.js". */
export type StaticFiles = ReadonlyMap<string, StaticFile>

/** Vite puts a hash of the content in the name of everything in assets/, so such an address never changes meaning. */
const isHashed = (path: string) => path.startsWith('/assets/')

async function readStaticFile(path: string, file: string): Promise<StaticFile> {
  const bytes = new Uint8Array(await readFile(file))
  const type = TYPES[extname(path)] ?? 'application/octet-stream'
  const forms: StaticFile['forms'] = new Map([['identity', bytes]])
  if (isCompressible(type)) {
    forms.set('br', await compress(bytes, 'br', 'once'))
    forms.set('gzip', await compress(bytes, 'gzip', 'once'))
  }
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 16)
  return { type, hash, isHashed: isHashed(path), forms }
}

/**
 * Reads the built app once and compresses it once. Answers come from memory by exact path, so no request can ever
 * name a file outside the folder.
 * @param folder the build, such as dist; index.html (made per request, see html.ts) and files that start with a dot are left out
 */
export async function readStaticFiles(folder: string): Promise<StaticFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, path: `/${relative(folder, file).split(sep).join('/')}` }))
    .filter(({ path }) => path !== '/index.html' && !path.includes('/.') && !path.endsWith('.map'))
  return new Map(
    await Promise.all(files.map(async ({ file, path }) => [path, await readStaticFile(path, file)] as const)),
  )
}

/**
 * Answers GET or HEAD for a file: in the best encoding that the browser takes, or 304 when it has the file already.
 * A hashed file may be kept for a year; the others are asked about each time.
 */
export function answerFile(file: StaticFile, request: Request): Response {
  const encoding = chooseEncoding(request.headers.get('Accept-Encoding'))
  const form = encoding && file.forms.has(encoding) ? encoding : 'identity'
  const etag = `"${file.hash}-${form}"`
  const headers = new Headers({
    'Cache-Control': file.isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: etag,
  })
  if (file.forms.size > 1) headers.set('Vary', 'Accept-Encoding')
  const known = request.headers
    .get('If-None-Match')
    ?.split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
  if (known?.some((tag) => tag === etag || tag === '*')) return new Response(null, { status: 304, headers })

  const bytes = file.forms.get(form) ?? new Uint8Array()
  headers.set('Content-Type', file.type)
  headers.set('Content-Length', String(bytes.length))
  if (form !== 'identity') headers.set('Content-Encoding', form)
  return new Response(request.method === 'HEAD' ? null : bytes, { headers })
}
