import { crc32, deflateSync } from 'node:zlib'

/** Text as the bytes of its characters. */
export const bytes = (tekst: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(tekst, 'latin1'))

export const plak = (...delen: Uint8Array[]): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.concat(delen))

const u16 = (getal: number, klein = false): Uint8Array<ArrayBuffer> => {
  const twee = [getal >> 8, getal & 255]
  return Uint8Array.from(klein ? twee.reverse() : twee)
}
const u32 = (getal: number, klein = false): Uint8Array<ArrayBuffer> => {
  const vier = [getal >>> 24, (getal >>> 16) & 255, (getal >>> 8) & 255, getal & 255]
  return Uint8Array.from(klein ? vier.reverse() : vier)
}

/** A segment of a JPEG. */
export const segment = (merk: number, inhoud: Uint8Array): Uint8Array<ArrayBuffer> =>
  plak(Uint8Array.from([0xff, merk]), u16(inhoud.length + 2), inhoud)

/** EXIF with an orientation, the place where the photo was taken, and a camera with a name. */
export function exif(orientatie: number, klein = false): Uint8Array<ArrayBuffer> {
  const rij = (tag: number, soort: number, aantal: number, waarde: Uint8Array) =>
    plak(u16(tag, klein), u16(soort, klein), u32(aantal, klein), waarde)
  const kort = (waarde: number) => plak(u16(waarde, klein), u16(0))
  const rijen = [
    rij(0x010f, 2, 12, u32(62, klein)),
    rij(0x0112, 3, 1, kort(orientatie)),
    rij(0x8825, 4, 1, u32(80, klein)),
  ]
  return plak(
    bytes(klein ? 'II' : 'MM'),
    u16(42, klein),
    u32(8, klein),
    u16(rijen.length, klein),
    ...rijen,
    u32(0),
    new Uint8Array(12),
    bytes('GeheimeCamera GPS 52.2509 N 6.1636 E'),
  )
}

type Foto = {
  breed?: number
  hoog?: number
  extra?: readonly Uint8Array[]
  achter?: Uint8Array
  progressief?: boolean
}

/** A photo as a camera builds it; its pixels are noise. */
export function jpeg({
  breed = 64,
  hoog = 48,
  extra = [],
  achter = bytes(''),
  progressief = false,
}: Foto = {}) {
  const ruis = Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 255)
  const scan = plak(segment(0xda, Uint8Array.from([1, 1, 0, 0, 63, 0])), ruis)
  return plak(
    Uint8Array.from([0xff, 0xd8]),
    segment(0xe0, bytes('JFIF\0\x01\x01\0\0\x01\0\x01\0\0')),
    ...extra,
    segment(0xdb, new Uint8Array(65)),
    segment(
      progressief ? 0xc2 : 0xc0,
      plak(Uint8Array.from([8]), u16(hoog), u16(breed), Uint8Array.from([1, 1, 0x11, 0])),
    ),
    segment(0xc4, new Uint8Array(20)),
    scan,
    ...(progressief ? [segment(0xc4, new Uint8Array(20)), scan] : []),
    Uint8Array.from([0xff, 0xd9]),
    achter,
  )
}

export const exifSegment = (orientatie: number, klein = false): Uint8Array<ArrayBuffer> =>
  segment(0xe1, plak(bytes('Exif\0\0'), exif(orientatie, klein)))

/** A part of a PNG. */
export function deel(soort: string, inhoud: Uint8Array): Uint8Array {
  const midden = plak(bytes(soort), inhoud)
  return plak(u32(inhoud.length), midden, u32(crc32(midden)))
}

type Plaatje = {
  breed?: number
  hoog?: number
  kleur?: number
  diepte?: number
  verweven?: boolean
  rauw?: Uint8Array
  extra?: readonly Uint8Array[]
  achter?: Uint8Array
}

/** A picture that is one colour. @param plaatje `rauw`: what it unpacks to, where that is not what it says */
export function png(plaatje: Plaatje = {}) {
  const {
    breed = 20,
    hoog = 10,
    kleur = 2,
    diepte = 8,
    verweven = false,
    extra = [],
    achter = bytes(''),
  } = plaatje
  const kanalen = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[kleur] ?? 1
  const rij = (b: number) => 1 + Math.ceil((b * kanalen * diepte) / 8)
  const passen = [
    [0, 0, 8, 8],
    [4, 0, 8, 8],
    [0, 4, 4, 8],
    [2, 0, 4, 4],
    [0, 2, 2, 4],
    [1, 0, 2, 2],
    [0, 1, 1, 2],
  ] as const
  const lengte = verweven
    ? passen.reduce((som, [x, y, dx, dy]) => {
        const [b, h] = [Math.ceil((breed - x) / dx), Math.ceil((hoog - y) / dy)]
        return som + (b > 0 ? h * rij(b) : 0)
      }, 0)
    : hoog * rij(breed)
  return plak(
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    deel('IHDR', plak(u32(breed), u32(hoog), Uint8Array.from([diepte, kleur, 0, 0, verweven ? 1 : 0]))),
    ...(kleur === 3 ? [deel('PLTE', new Uint8Array(6))] : []),
    ...extra,
    deel('IDAT', deflateSync(plaatje.rauw ?? new Uint8Array(lengte))),
    deel('IEND', bytes('')),
    achter,
  )
}

/** A PDF with these objects; `kop` and `slot` where its begin and end are to be others. */
export function pdf(
  objecten: readonly string[] = [],
  { kop = '%PDF-1.7\n', slot = '%%EOF\n', trailer = '' } = {},
) {
  const vast = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R >>',
  ]
  const alle = [...vast, ...objecten].map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`)
  return bytes(`${kop}${alle.join('')}trailer\n<< /Root 1 0 R ${trailer} >>\nstartxref\n0\n${slot}`)
}

/** A stream of a PDF, packed. */
export const stroom = (inhoud: Uint8Array, kop = '', filter = '/FlateDecode'): string =>
  `<< /Filter ${filter} ${kop} >>\nstream\n${Buffer.from(deflateSync(inhoud)).toString('latin1')}\nendstream`
