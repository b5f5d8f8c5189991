import type { Beoordeling } from './beloften.ts'
import type { Dag } from './datum.ts'
import { dwangsomOp } from './dwangsom.ts'

/** The day on which we expect to be done now that our promise is broken: the newest that we named, still to come. */
export const verwachtOp = ({ hoofd, voortgang, vandaag }: Beoordeling): Dag | null =>
  voortgang.klaarOp === null &&
  voortgang.gestoptOp === null &&
  hoofd.nu !== null &&
  hoofd.nu < vandaag &&
  hoofd.genoemd !== null &&
  hoofd.genoemd >= vandaag
    ? hoofd.genoemd
    : null

/** The last day of the two weeks that a notice of default gives us; null when none runs. */
export const beslissenVoorVan = ({ hoofd, voortgang, toestand, vandaag }: Beoordeling): Dag | null =>
  toestand !== 'in_gebreke' || voortgang.inGebrekeSinds === null
    ? null
    : dwangsomOp(hoofd.wet ?? voortgang.inGebrekeSinds, voortgang.inGebrekeSinds, vandaag).beslissenVoor
