import { aaneen, codes, staat } from './bytes.ts'
import type { Oordeel } from './oordeel.ts'
import { alleenOrientatie, orientatieIn } from './orientatie.ts'
import { MEESTE_PIXELS } from './pixels.ts'

const BEGIN = [0xff, 0xd8]
const EXIF_MERK = [0x45, 0x78, 0x69, 0x66, 0, 0]
const ICC = codes('ICC_PROFILE')
const ADOBE = codes('Adobe')

const SOS = 0xda
const EOI = 0xd9
const EXIF = 0xe1
const OPMERKING = 0xfe

/** Start of a frame, with the size of the picture. C4, C8 and CC are something else. */
const isFrame = (merk: number) => merk >= 0xc0 && merk <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(merk)
/** Markers without a length of their own. */
const isKaal = (merk: number) => merk === 0x01 || (merk >= 0xd0 && merk <= 0xd7)
/** Between segments there may be more of the first byte. */
const isVulling = (merk: number) => merk === 0xff

/** What is kept of the application segments: colours. Where, when and with what a photo was taken, is nobody's business. */
const blijft = (merk: number, inhoud: Uint8Array): boolean =>
  merk === 0xe0 || (merk === 0xe2 && staat(inhoud, ICC)) || (merk === 0xee && staat(inhoud, ADOBE))

/**
 * A JPEG without metadata and without anything behind its end; only how the photo is turned stays. The pixels stay as they
 * are: to draw them again would cost quality, and a library that is made for one kind of machine.
 */
export function keurJpeg(bytes: Uint8Array): Oordeel {
  if (!staat(bytes, BEGIN)) return { fout: 'soort' }
  const delen: Uint8Array[] = []
  let orientatie = 1
  let heeftFrame = false
  for (let plek = BEGIN.length; plek + 2 <= bytes.length;) {
    if (bytes[plek] !== 0xff) return { fout: 'kapot' }
    const merk = bytes[plek + 1] ?? 0
    if (merk === EOI) {
      if (!heeftFrame) return { fout: 'kapot' }
      return {
        inhoud: aaneen([
          Uint8Array.from(BEGIN),
          ...exifVan(orientatie),
          ...delen,
          bytes.subarray(plek, plek + 2),
        ]),
      }
    }
    const lengte = ((bytes[plek + 2] ?? 0) << 8) | (bytes[plek + 3] ?? 0)
    const einde = isVulling(merk) ? plek + 1 : isKaal(merk) ? plek + 2 : plek + 2 + lengte
    if ((einde === plek + 2 + lengte && lengte < 2) || einde > bytes.length) return { fout: 'kapot' }
    const inhoud = bytes.subarray(plek + 4, einde)
    if (isFrame(merk)) {
      const [, h1 = 0, h0 = 0, b1 = 0, b0 = 0] = inhoud
      if (((h1 << 8) | h0) * ((b1 << 8) | b0) > MEESTE_PIXELS) return { fout: 'uitgepakt' }
      heeftFrame = true
    }
    if (merk === EXIF && staat(inhoud, EXIF_MERK))
      orientatie = orientatieIn(inhoud.subarray(EXIF_MERK.length))
    const isToepassing = merk >= 0xe0 && merk <= 0xef
    const volgende = merk === SOS ? eindeVanScan(bytes, einde) : einde
    if (merk !== OPMERKING && !isVulling(merk) && (!isToepassing || blijft(merk, inhoud)))
      delen.push(bytes.subarray(plek, volgende))
    plek = volgende
  }
  return { fout: 'kapot' }
}

/** The first segment after the packed pixels; a photo that is drawn in steps has more than one scan. */
function eindeVanScan(bytes: Uint8Array, begin: number): number {
  for (let plek = begin; plek + 1 < bytes.length; plek += 1) {
    const merk = bytes[plek + 1] ?? 0
    if (bytes[plek] === 0xff && merk !== 0 && !isVulling(merk) && !isKaal(merk)) return plek
  }
  return bytes.length
}

function exifVan(orientatie: number): Uint8Array[] {
  if (orientatie === 1) return []
  const inhoud = aaneen([Uint8Array.from(EXIF_MERK), alleenOrientatie(orientatie)])
  return [Uint8Array.from([0xff, EXIF, 0, inhoud.length + 2]), inhoud]
}
