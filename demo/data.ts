import { afspraken, isWeg } from './afspraken.ts'
import { backoffice } from './backoffice.ts'
import { contactmomenten } from './contactmomenten.ts'
import { demozaken } from './demozaken.ts'
import { documenten } from './documenten.ts'
import { formulieren } from './formulieren.ts'
import { DEMO_VANDAAG, gemeente, sluitingsdagen } from './gemeente.ts'
import { inzages } from './inzages.ts'
import { normen } from './normen.ts'
import { ontvangers } from './ontvangers.ts'
import { personas, type Persona } from './personas.ts'
import { personen } from './personen.ts'
import { zaaktypen } from './zaaktypen.ts'

const lijst: readonly Persona[] = Object.values(personas)

function identiteitVan({ id, naam, ...persona }: Persona) {
  switch (persona.soort) {
    case 'inwoner':
      return { soort: persona.soort, bsn: persona.bsn, naam }
    case 'organisatie':
      return { soort: persona.soort, kvk: persona.kvk, naam }
    case 'school':
      return { soort: persona.soort, kvk: persona.kvk, medewerker: id, naam }
  }
}

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
  inzages,
  ontvangers,
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
    identiteit: identiteitVan(persona),
  })),
  // that of Piet is one that no mail system takes any more: he heard nothing at all
  adressen: lijst.map((persona) => ({
    identiteit: identiteitVan(persona),
    email: `${persona.id}@${persona.id === 'piet' ? 'weg' : 'voorbeeld'}.example`,
    taal: 'nl' as const,
  })),
}
