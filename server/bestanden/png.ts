import { aaneen, codes, latijn, pakUit, staat } from './bytes.ts'
import type { Oordeel } from './oordeel.ts'
import { alleenOrientatie, orientatieIn } from './orientatie.ts'
import { MEESTE_PIXELS } from './pixels.ts'

const MERK = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** The picture and its colours. Text, time, EXIF and what we do not know stay behind. */
const BLIJFT = [
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'sBIT',
  'pHYs',
  'bKGD',
]
/** Samples of one pixel, by type of colour. */
const KANALEN: Partial<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }
/** The seven passes of an interlaced picture: where each begins, and its steps. */
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

type Deel = { soort: string; heel: Uint8Array; inhoud: Uint8Array }

/** A PNG without metadata and without anything behind its end, that unpacks to exactly the picture that it says to be. */
export async function keurPng(bytes: Uint8Array): Promise<Oordeel> {
  if (!staat(bytes, MERK)) return { fout: 'soort' }
  const delen = delenVan(bytes)
  const kop = delen?.[0]
  if (!delen || kop?.soort !== 'IHDR' || kop.inhoud.length !== 13) return { fout: 'kapot' }
  const lezer = new DataView(kop.inhoud.buffer, kop.inhoud.byteOffset, 13)
  const [breed, hoog] = [lezer.getUint32(0), lezer.getUint32(4)]
  if (breed * hoog > MEESTE_PIXELS) return { fout: 'uitgepakt' }
  const kanalen = KANALEN[lezer.getUint8(9)]
  if (kanalen === undefined || breed * hoog === 0) return { fout: 'kapot' }
  const lengte = lengteVan(breed, hoog, kanalen * lezer.getUint8(8), lezer.getUint8(12) === 1)
  const pixels = aaneen(delen.filter(({ soort }) => soort === 'IDAT').map(({ inhoud }) => inhoud))
  const uit = await pakUit(pixels, lengte, false)
  if (uit.teLang) return { fout: 'uitgepakt' }
  if (uit.lengte < lengte) return { fout: 'kapot' }
  const exif = delen.find(({ soort }) => soort === 'eXIf')
  const houd = delen.filter(({ soort }) => BLIJFT.includes(soort)).map(({ heel }) => heel)
  return {
    inhoud: aaneen([
      Uint8Array.from(MERK),
      ...houd.slice(0, 1),
      ...(exif ? exifVan(orientatieIn(exif.inhoud)) : []),
      ...houd.slice(1),
    ]),
  }
}

/** The parts up to and including the last, or null when they do not fit in the file. */
function delenVan(bytes: Uint8Array): Deel[] | null {
  const lezer = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const delen: Deel[] = []
  for (let plek = MERK.length; plek + 12 <= bytes.length;) {
    const einde = plek + 12 + lezer.getUint32(plek)
    if (einde > bytes.length) return null
    const soort = latijn(bytes.subarray(plek + 4, plek + 8))
    delen.push({ soort, heel: bytes.subarray(plek, einde), inhoud: bytes.subarray(plek + 8, einde - 4) })
    if (soort === 'IEND') return delen
    plek = einde
  }
  return null
}

/** The bytes of a picture that is not packed: each row has one more, for its filter. */
function lengteVan(breed: number, hoog: number, bits: number, isVerweven: boolean): number {
  const rijen = (b: number, h: number) => (b === 0 ? 0 : h * (1 + Math.ceil((b * bits) / 8)))
  if (!isVerweven) return rijen(breed, hoog)
  return ADAM7.reduce(
    (som, [x, y, dx, dy]) => som + rijen(Math.ceil((breed - x) / dx), Math.ceil((hoog - y) / dy)),
    0,
  )
}

function exifVan(orientatie: number): Uint8Array[] {
  if (orientatie === 1) return []
  const inhoud = aaneen([Uint8Array.from(codes('eXIf')), alleenOrientatie(orientatie)])
  const lengte = new DataView(new ArrayBuffer(4))
  lengte.setUint32(0, inhoud.length - 4)
  const som = new DataView(new ArrayBuffer(4))
  som.setUint32(0, crc(inhoud))
  return [new Uint8Array(lengte.buffer), inhoud, new Uint8Array(som.buffer)]
}

/** CRC-32 of a part of a PNG. */
function crc(bytes: Uint8Array): number {
  let som = 0xffffffff
  for (const byte of bytes) {
    som ^= byte
    for (let bit = 0; bit < 8; bit += 1) som = som & 1 ? (som >>> 1) ^ 0xedb88320 : som >>> 1
  }
  return (som ^ 0xffffffff) >>> 0
}
