import { latijn, pakUit } from './bytes.ts'
import type { Oordeel } from './oordeel.ts'

/** All that the streams of one PDF unpack to, in bytes: ten scanned pages in colour, and no bomb. */
const GROOTST_UITGEPAKT = 200_000_000
/** Streams of objects are small; in more than this nobody looks for what it does. In bytes. */
const GROOTSTE_OBJECTSTROOM = 50_000_000
/** Streams of one PDF; a book of a thousand pages has fewer. */
const MEESTE_STROMEN = 50_000

/** A letter of a name of a PDF, also written as its number: `/J#61vaScript` is `/JavaScript`. */
const naam = (woord: string): string =>
  `/${Array.from(woord, (teken) => `(?:${teken}|#${teken.charCodeAt(0).toString(16)})`).join('')}(?![\\w#-])`
/** White space; more than this between two words is there to hide something. */
const WIT = '[\\s\\0]{0,1000}'
const VERWIJZING = '\\d+\\s+\\d+\\s+R'

/** What an action does (`/S`), or a film: words that are rare, so that what stands before them can be looked at. */
const DADEN = new RegExp(['JavaScript', 'Launch', 'ImportData', 'RichMedia'].map(naam).join('|'), 'gi')
/** After one of these, or in an object apart, such a word is meant. */
const DAADWOORDEN = ['/s', '/#53', 'obj', '/subtype']
/** What carries something else along; a comment between the words is as good as the words. */
const BIJLAGE = new RegExp(
  [
    `${naam('EmbeddedFiles')}${WIT}(?:<<|\\d|%)`,
    `${naam('EF')}${WIT}(?:<<|${VERWIJZING})`,
    `${naam('XFA')}${WIT}(?:\\[|${VERWIJZING})`,
  ].join('|'),
  'i',
)
const VERSLEUTELD = new RegExp(`${naam('Encrypt')}${WIT}(?:<<|${VERWIJZING}|%)`, 'i')
/** What a browser or an old reader takes for a page, when it stands at the begin of a file. */
const PAGINA = /<(?:!doctype|html|head|body|script|svg|iframe|\?php)/i
const OBJECTEN = new RegExp(`${naam('ObjStm')}|${naam('First')}`, 'i')
const FILTER = new RegExp(`${naam('Filter')}|${naam('F')}(?=${WIT}[/[])`, 'i')
const FLATE = new RegExp(`^(?:${naam('FlateDecode')}|${naam('Fl')})$`, 'i')
const STROOM = /(?<!end)stream\r?\n/g

/**
 * A PDF that can be read and does nothing by itself. It is looked through without following its own table of contents: what
 * that leaves out a reader may still find.
 */
export async function keurPdf(bytes: Uint8Array<ArrayBuffer>): Promise<Oordeel> {
  const tekst = latijn(bytes)
  if (!/^(?:\u00ef\u00bb\u00bf)?\s{0,16}%PDF-[12]\.\d/.test(tekst)) return { fout: 'soort' }
  if (PAGINA.test(tekst.slice(0, 1024)) || isOokZip(bytes)) return { fout: 'soort' }
  // nothing stands behind the end, and the end is there
  if (!/%%EOF[\s\0]*$/.test(tekst.slice(-2048)) || !/\bobj\b/.test(tekst)) return { fout: 'kapot' }
  if (VERSLEUTELD.test(tekst)) return { fout: 'wachtwoord' }
  if (isActief(tekst)) return { fout: 'actief' }
  let totaal = 0
  let ingepakt = 0
  let einde = 0
  let aantal = 0
  for (const { index, 0: woord } of tekst.matchAll(STROOM)) {
    const kop = kopVoor(tekst, index)
    const begin = index + woord.length
    if (einde < begin) einde = tekst.indexOf('endstream', begin)
    if (einde === -1) return { fout: 'kapot' }
    aantal += 1
    if (aantal > MEESTE_STROMEN) return { fout: 'uitgepakt' }
    const isObjecten = OBJECTEN.test(kop)
    const filter = filterVan(kop)
    // nobody packs objects in a way that we cannot read, but who wants to hide them
    if (filter === 'ander' && isObjecten) return { fout: 'actief' }
    if (filter === 'dubbel') return { fout: 'uitgepakt' }
    if (filter !== 'flate') continue
    const data = bytes.subarray(begin, einde)
    // together no more than the file, or they lie over each other
    ingepakt += data.length
    if (ingepakt > bytes.length) return { fout: 'kapot' }
    const langst = isObjecten ? GROOTSTE_OBJECTSTROOM : GROOTST_UITGEPAKT - totaal
    const uit = await pakUit(data, langst, isObjecten)
    totaal += uit.lengte
    if (uit.teLang || totaal > GROOTST_UITGEPAKT) return { fout: 'uitgepakt' }
    const objecten = latijn(uit.bytes)
    if (isObjecten && VERSLEUTELD.test(objecten)) return { fout: 'wachtwoord' }
    if (isObjecten && isActief(`obj ${objecten}`)) return { fout: 'actief' }
  }
  return { inhoud: bytes }
}

/** Whether it does something by itself or carries something along. In time that grows with its length, whatever is in it. */
function isActief(tekst: string): boolean {
  if (BIJLAGE.test(tekst)) return true
  for (const { index } of tekst.matchAll(DADEN)) {
    const ervoor = tekst.slice(Math.max(0, index - 1_000), index).toLowerCase()
    const woorden = ervoor.replace(/[\s\0]+$/, '')
    const regel = woorden.slice(Math.max(woorden.lastIndexOf('\n'), woorden.lastIndexOf('\r')) + 1)
    // nothing but white space or a line of comment between the words: who wants to hide what is meant
    const isNaRegel = /[\r\n]/.test(ervoor.slice(woorden.length))
    const isVerstopt = woorden === '' || (isNaRegel && (regel.includes('%') || regel === woorden))
    if (isVerstopt || DAADWOORDEN.some((woord) => woorden.endsWith(woord))) return true
  }
  return false
}

/** What is said of a stream before it begins. */
function kopVoor(tekst: string, index: number): string {
  const ervoor = tekst.slice(Math.max(0, index - 4096), index)
  return ervoor.slice(Math.max(0, ervoor.lastIndexOf('obj')))
}

/** How a stream is packed: not, with zlib, with zlib twice (a bomb in a bomb), or otherwise. */
function filterVan(kop: string): 'geen' | 'flate' | 'dubbel' | 'ander' {
  const plek = FILTER.exec(kop)
  if (!plek) return 'geen'
  const rest = kop.slice(plek.index + plek[0].length)
  const lijst = /^[\s\0]*(?:\[([^\]]*)\]|(\/[^\s/<>[\]()]+))/.exec(rest)
  const namen = (lijst?.[1] ?? lijst?.[2] ?? '').match(/\/[^\s/<>[\]()]+/g) ?? []
  const isFlate = namen.map((een) => FLATE.test(een))
  if (isFlate.filter(Boolean).length > 1) return 'dubbel'
  return isFlate.length === 1 && isFlate[0] === true
    ? 'flate'
    : lijst && namen.length === 0
      ? 'geen'
      : 'ander'
}

/** Whether the same bytes are a ZIP too: its end says exactly how much comes behind it. */
function isOokZip(bytes: Uint8Array): boolean {
  for (let plek = bytes.length - 22; plek >= Math.max(0, bytes.length - 22 - 0xffff); plek -= 1)
    if (bytes[plek] === 0x50 && bytes[plek + 1] === 0x4b && bytes[plek + 2] === 5 && bytes[plek + 3] === 6)
      if (plek + 22 + ((bytes[plek + 20] ?? 0) | ((bytes[plek + 21] ?? 0) << 8)) <= bytes.length) return true
  return false
}
