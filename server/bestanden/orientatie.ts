/** Of a photo, as EXIF has it: 1 is upright, 2 to 8 are turned or mirrored. */
const ORIENTATIE = 0x0112

/** The orientation in a TIFF block of EXIF; 1 when it has none, or none that can be read. */
export function orientatieIn(tiff: Uint8Array): number {
  if (tiff.length < 14) return 1
  const lezer = new DataView(tiff.buffer, tiff.byteOffset, tiff.length)
  const isKlein = lezer.getUint16(0) === 0x4949
  const begin = lezer.getUint32(4, isKlein)
  if (begin + 2 > tiff.length) return 1
  const aantal = lezer.getUint16(begin, isKlein)
  for (let plek = begin + 2, n = 0; n < aantal && plek + 12 <= tiff.length; plek += 12, n += 1) {
    if (lezer.getUint16(plek, isKlein) !== ORIENTATIE) continue
    const waarde = lezer.getUint16(plek + 8, isKlein)
    return waarde >= 1 && waarde <= 8 ? waarde : 1
  }
  return 1
}

/** A TIFF block that says the orientation and nothing else. */
export const alleenOrientatie = (orientatie: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(
    // big-endian, the one list at 8, with one entry: orientation, a short, one of it
    [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientatie, 0, 0, 0, 0, 0, 0],
  )
