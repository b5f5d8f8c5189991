import type { Bestandsoort } from '#domain/bestand'
import { keurJpeg } from './jpeg.ts'
import type { Oordeel } from './oordeel.ts'
import { keurPdf } from './pdf.ts'
import { keurPng } from './png.ts'

/**
 * Looks at the content of a file that says to be of a kind (ASVS 5.2.1 to 5.2.3): it is that kind and no other, unpacks to a
 * size that can be opened, does nothing by itself, and tells nothing of its maker.
 * @returns why it is not taken, or what is kept of it
 */
export async function keur(soort: Bestandsoort, bytes: Uint8Array<ArrayBuffer>): Promise<Oordeel> {
  if (bytes.length === 0) return { fout: 'leeg' }
  switch (soort) {
    case 'jpg':
      return keurJpeg(bytes)
    case 'png':
      return keurPng(bytes)
    case 'pdf':
      return keurPdf(bytes)
  }
}
