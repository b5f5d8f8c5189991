import type { Bestand, Bestanden, Bestandsdoel } from '#server/bestanden'
import { aaneen } from '#server/bestanden/bytes'
import type { Concept } from '#server/concepten'

/** A file with its bytes. */
export type Geheugenbestand = { bestand: Bestand; bytes: Uint8Array<ArrayBuffer> }

/** Whether two files are for the same thing. */
export const isZelfdeDoel = (een: Bestandsdoel, ander: Bestandsdoel): boolean =>
  JSON.stringify(een) === JSON.stringify(ander)

/** Files in memory. They are there as long as their draft is. */
export function memoryBestanden(
  alle: Map<string, Geheugenbestand>,
  concepten: ReadonlyMap<string, Concept>,
): Bestanden {
  const hoortNog = ({ bestand: { doel } }: Geheugenbestand) =>
    !('concept' in doel) || concepten.has(doel.concept)
  return {
    lijst: async (wie, doel) =>
      [...alle.values()]
        .filter((een) => een.bestand.wie === wie && isZelfdeDoel(een.bestand.doel, doel) && hoortNog(een))
        .map(({ bestand }) => bestand),
    async vind(wie, id) {
      const een = alle.get(id)
      return een?.bestand.wie === wie && hoortNog(een) ? een.bestand : undefined
    },
    async voegToe({ id }, vanaf, bytes) {
      const een = alle.get(id)
      if (een?.bestand.ontvangen !== vanaf || een.bestand.fase !== 'onderweg') return false
      const bestand = { ...een.bestand, ontvangen: vanaf + bytes.length }
      alle.set(id, { bestand, bytes: aaneen([een.bytes, bytes]) })
      return true
    },
    async inhoud({ id }) {
      const een = alle.get(id)
      if (!een) throw new Error('no such file')
      return een.bytes
    },
    async zet({ id, fase }, naar) {
      const een = alle.get(id)
      if (een?.bestand.fase !== fase) return false
      const bytes = naar.fase === 'wacht' ? naar.inhoud : naar.fase === 'klaar' ? een.bytes : new Uint8Array()
      const omvang = naar.fase === 'wacht' ? { omvang: bytes.length, ontvangen: bytes.length } : {}
      const fout = naar.fase === 'geweigerd' ? naar.fout : null
      alle.set(id, { bestand: { ...een.bestand, ...omvang, fase: naar.fase, fout }, bytes })
      return true
    },
    verwijder: async (wie, id) => alle.get(id)?.bestand.wie === wie && alle.delete(id),
    // the scanner of a demo never fails: nothing waits
    neemWachtende: async () => undefined,
  }
}
