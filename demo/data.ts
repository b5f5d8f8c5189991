import { afspraken, isWeg } from './afspraken.ts'
import { backoffice } from './backoffice.ts'
import { contactmomenten } from './contactmomenten.ts'
import { demozaken } from './demozaken.ts'
import { documenten } from './documenten.ts'
import { formulieren } from './formulieren.ts'
import { DEMO_VANDAAG, gemeente, sluitingsdagen } from './gemeente.ts'
import { normen } from './normen.ts'
import { personas, type Persona } from './personas.ts'
import { personen } from './personen.ts'
import { zaaktypen } from './zaaktypen.ts'

const lijst: readonly Persona[] = Object.values(personas)

/** The whole demo municipality, in the form that the memory sources take. */
export const demodata = {
  gemeente,
  vandaag: DEMO_VANDAAG,
  sluitingsdagen,
  normen,
  zaken: demozaken.map(({ zaak }) => zaak),
  documenten,
  contactmomenten,
  personen,
  backoffice,
  afspraken,
  isWeg,
  formulieren,
  zaaktypen: Object.values(zaaktypen),
  personas: lijst.map((persona) => ({
    id: persona.id,
    soort: persona.soort,
    naam: persona.naam,
    omschrijving: persona.omschrijving,
    identiteit:
      persona.soort === 'inwoner'
        ? { soort: persona.soort, bsn: persona.bsn, naam: persona.naam }
        : { soort: persona.soort, kvk: persona.kvk, naam: persona.naam },
  })),
}
