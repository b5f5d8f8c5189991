import type { components } from '#openapi/pip.gen'
import type { Persoon } from './persoon.ts'

/** The groups that the page shows, out of an answer of BRP Personen 2.7. */
export function persoonsgegevensVan(
  _persoon: Persoon,
  vandaag: string,
): components['schemas']['Persoonsgegevens'] {
  return { opgehaaldOp: vandaag, volledig: true, bijzonderheden: [], groepen: [] }
}
