import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { readPages, renderPage } from '#server/host/pages'
import type { Figure } from './figure.ts'

/** Addresses that the HTML names, in the order of the document. The icon is not part of the screen. */
function filesNamedIn(html: string): string[] {
  const tags = html.match(/<(script|link)\b[^>]*>/g) ?? []
  const named = tags
    .filter((tag) => !/rel="icon"/.test(tag))
    .map((tag) => /(?:src|href)="([^"]+)"/.exec(tag)?.[1])
  return [...new Set(named.filter((address) => address !== undefined))]
}

/**
 * The bytes of the first screen after signing in (/overzicht), as the host sends them, in brotli. 1 kB = 1000 bytes.
 * @param folder the build
 */
export async function measureSize(folder: string): Promise<Figure[]> {
  const pages = await readPages(folder)
  const visit = (hasFont: boolean) =>
    renderPage(pages, '/overzicht', { taal: 'nl', isSignedIn: true, hasFont })
  const form = renderPage(pages, '/formulieren/klacht/stap/gebeurd', {
    taal: 'nl',
    isSignedIn: true,
    hasFont: true,
  })
  const html = visit(true)
  const named = filesNamedIn(html)
  // a first visit: a font that is named is one that an earlier page has put in the cache
  const firstVisit = filesNamedIn(visit(false))
  const kB = async (address: string) =>
    brotliCompressSync(await readFile(join(folder, address))).length / 1000
  const sum = async (end: RegExp, addresses = named) => {
    const sizes = await Promise.all(addresses.filter((address) => end.test(address)).map(kB))
    return sizes.reduce((total, size) => total + size, 0)
  }
  const fonts = named.filter((address) => address.endsWith('.woff2'))
  const fontSizes = await Promise.all(
    fonts.map(async (font) => (await readFile(join(folder, font))).length / 1000),
  )
  const assets = await readdir(join(folder, 'assets'))
  // the name without its hash, in which any three letters can stand
  const forgotten = assets.filter(
    (name) => name.endsWith('.map') || /mockServiceWorker|msw/i.test(name.replace(/-[\w-]{8}\.\w+$/, '')),
  )
  return [
    { name: 'JavaScript, brotli', value: await sum(/\.js$/), limit: 120, unit: 'kB' },
    { name: 'CSS, brotli', value: await sum(/\.css$/), limit: 16, unit: 'kB' },
    { name: 'HTML with its shell', value: html.length / 1000, limit: 14, unit: 'kB' },
    {
      name: 'language file, brotli',
      value: await sum(/\.json$/),
      limit: 12,
      unit: 'kB',
      note: 'our own limit',
    },
    { name: 'font files that the HTML asks for', value: fonts.length, limit: 1, unit: '' },
    { name: 'font', value: Math.max(0, ...fontSizes), limit: 30, unit: 'kB' },
    {
      name: 'requests of a first visit, the HTML included',
      value: 1 + firstVisit.length,
      limit: 7,
      unit: '',
    },
    {
      name: 'JavaScript that the pages of a form add, brotli',
      value: await sum(
        /\.js$/,
        filesNamedIn(form).filter((address) => !named.includes(address)),
      ),
      limit: 45,
      unit: 'kB',
    },
    { name: 'files of development in the build', value: forgotten.length, limit: 0, unit: '' },
  ]
}
