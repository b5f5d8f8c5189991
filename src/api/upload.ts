import { type Bestand, haalBestand, type NieuwBestand, rondAf, stuurDeel } from './bestanden.ts'
import { ApiError, isChanged } from './errors.ts'

/** Bytes in one request; the server takes no more. */
const DEEL = 256 * 1024
/** How often it is tried again without getting any further, each time waiting twice as long, from this on. In milliseconds. */
const POGINGEN = 6
const WACHT = 500

export type Begin = (body: NieuwBestand, sleutel: string) => Promise<Bestand>

type Opties = {
  /** Is told how many bytes are there. */
  voortgang: (bestand: Bestand) => void
  signal: AbortSignal
  /** How long to wait first, in milliseconds. */
  wacht?: number
}

/**
 * Sends a file in parts. After a cut it asks how far the file is and goes on there; who chose the same file before, also in
 * another session, goes on with what is there.
 * @throws {ApiError} when it goes no further; what was sent stays, and the same file can be chosen again
 */
export async function stuurBestand(
  file: File,
  onderdeel: string,
  begin: Begin,
  { voortgang, signal, wacht = WACHT }: Opties,
): Promise<Bestand> {
  const bytes = await file.arrayBuffer()
  const { name: naam, type } = file
  const body = { onderdeel, naam, type, omvang: bytes.byteLength, hash: await hashVan(bytes) }
  const sleutel = crypto.randomUUID()
  const volhoudend = <T>(doe: () => Promise<T>) => houdVol(doe, wacht, signal)

  let bestand = await volhoudend(() => begin(body, sleutel))
  voortgang(bestand)
  while (bestand.fase === 'onderweg' && bestand.ontvangen < bestand.omvang) {
    const { id, ontvangen } = bestand
    bestand = await volhoudend(() => {
      const deel = bytes.slice(ontvangen, ontvangen + DEEL)
      return stuurDeel(id, ontvangen, deel, signal).catch((fout: unknown) => {
        // the answer was lost and not the part, or another tab was faster: only the server knows how far it is
        if (isChanged(fout)) return haalBestand(id)
        throw fout
      })
    })
    voortgang(bestand)
  }
  return bestand.fase === 'onderweg' ? volhoudend(() => rondAf(bestand.id, signal)) : bestand
}

/** Whether trying again may help: no connection, too fast, the first try still under way, or something on the other side. */
const isTijdelijk = (fout: unknown): boolean =>
  fout instanceof ApiError &&
  (fout.status === 0 || fout.status === 429 || fout.status >= 500 || fout.code === 'al_bezig')

async function houdVol<T>(doe: () => Promise<T>, wacht: number, signal: AbortSignal): Promise<T> {
  for (let poging = 1; ; poging += 1) {
    signal.throwIfAborted()
    try {
      return await doe()
    } catch (fout) {
      if (!isTijdelijk(fout) || poging === POGINGEN) throw fout
      await new Promise((klaar) => setTimeout(klaar, wacht * 2 ** (poging - 1)))
    }
  }
}

/** SHA-256 in hexadecimal. */
async function hashVan(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
