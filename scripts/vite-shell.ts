import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { type Taal, talen } from '#src/lib/taal'
import { gemeente, type Schilgegevens } from './vite-gemeente.ts'
import { localeAsset, readLocale } from './vite-locales.ts'

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8')

const colours = read('src/ds/theme/deventer.basis.css')

/** Comments and white space out. Not a minifier: our two style sheets hold no strings with either in them. */
const squeeze = (css: string) =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .trim()

/** `{algemeen.schil.laden}` in index.html: a sentence of the language files, by its key. */
function sentence(taal: Taal, key: string): string {
  let node: unknown = readLocale(taal)
  for (const step of key.split('.')) {
    node = typeof node === 'object' && node !== null ? Reflect.get(node, step) : undefined
  }
  if (typeof node !== 'string') throw new Error(`index.html: no sentence ${key} in ${taal}`)
  return node
}

const text = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** The icon of the site as the mark in the header: beside the name it has nothing to add. */
const mark = () =>
  read('public/favicon.svg')
    .trim()
    .replace('<svg xmlns="http://www.w3.org/2000/svg"', '<svg aria-hidden="true" focusable="false"')

/** The colour of the browser itself around the page. */
const barColour = () => /--basis-color-accent-1-inverse-bg-default: ([^;]+);/.exec(colours)?.[1] ?? ''

/** index.html in one language, for one municipality: nothing of either stands in the file itself. */
export const inLanguage = (html: string, taal: Taal, { naam, telefoon }: Schilgegevens = gemeente): string =>
  html
    .replace('<html lang="nl"', `<html lang="${taal}"`)
    .replace(/\{([a-z]+(?:\.\w+)+)\}/g, (_, key: string) => sentence(taal, key))
    .replaceAll('{gemeente}', () => text(naam))
    // a phone number is one word: it must not break over two lines
    .replaceAll('{telefoon}', () => text(telefoon.replaceAll(' ', '\u00a0')))
    .replace('{kleur}', barColour)
    .replace('{beeldmerk}', mark)

const stylesheet = /\s*<link rel="stylesheet"[^>]*>/g

/**
 * Fills the static shell of index.html: one inline style with the theme and the header, the sentences and the
 * municipality.
 * In a build it also moves the style sheet to the end of the body, where it holds up the scripts but not the
 * first paint; preloads the language file; and writes a page per language (index.html is Dutch, index.en.html
 * English), so that a host only has to choose a file by the cookie `taal`.
 */
export function shell(): Plugin {
  let build = false
  let page = ''
  const style = `<style>${squeeze(colours + read('src/ds/theme/shell.css'))}</style>`
  return {
    name: 'shell',
    configResolved(config) {
      build = config.command === 'build'
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const filled = html.replace('<!-- style -->', style)
        if (!build) return inLanguage(filled, 'nl')
        const links = filled.match(stylesheet) ?? []
        const font = Object.keys(bundle ?? {}).find((name) => /latin-wght.*\.woff2$/.test(name))
        const preloads = [
          '<link rel="preload" as="fetch" crossorigin href="%language%">',
          font === undefined
            ? ''
            : `<link rel="preload" as="font" type="font/woff2" crossorigin href="/${font}">`,
        ]
        page = filled
          .replace(stylesheet, '')
          .replace('</head>', `${preloads.join('\n')}\n</head>`)
          .replace('</body>', `${links.join('')}\n</body>`)
        return pageFor('nl')
      },
    },
    generateBundle: {
      order: 'post',
      handler() {
        for (const taal of talen.filter((each) => each !== 'nl')) {
          this.emitFile({ type: 'asset', fileName: `index.${taal}.html`, source: pageFor(taal) })
        }
      },
    },
  }

  function pageFor(taal: Taal): string {
    return inLanguage(page, taal).replace('%language%', `/${localeAsset(taal).fileName}`)
  }
}
