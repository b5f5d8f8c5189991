import { personas } from './personas.ts'

const inwoner = ({ bsn }: { bsn: string }) => `inwoner:${bsn}`
const organisatie = ({ kvk }: { kvk: string }) => `organisatie:${kvk}`

const MONUMENT = 'ZAAK-2026-0000022'
const FEEST = 'ZAAK-2026-0000002'
const VERHUIZING = 'ZAAK-2026-0000012'

/** What was looked at before the demo began, so that there is something to see. Oldest first, as the log is. */
export const inzages = [
  {
    tijd: new Date('2026-09-01T08:12:00Z'),
    wie: inwoner(personas.bram),
    van: FEEST,
    operatie: 'getZaak',
    doel: 'namens',
    velden: ['zaak'],
  },
  {
    tijd: new Date('2026-09-15T12:40:00Z'),
    wie: organisatie(personas.wijkraad),
    van: 'zaken',
    operatie: 'listZaken',
    doel: 'namens',
    velden: [MONUMENT],
  },
  {
    tijd: new Date('2026-09-15T12:41:00Z'),
    wie: organisatie(personas.wijkraad),
    van: MONUMENT,
    operatie: 'getDocument',
    doel: 'namens',
    velden: ['bevestiging'],
  },
  {
    tijd: new Date('2026-10-12T17:05:00Z'),
    wie: inwoner(personas.fatima),
    van: inwoner(personas.fatima),
    operatie: 'getPersoonsgegevens',
    doel: 'eigen',
    velden: ['persoon', 'adres', 'gezin', 'nationaliteit', 'geheimhouding'],
  },
  {
    tijd: new Date('2026-10-13T18:30:00Z'),
    wie: inwoner(personas.jan),
    van: VERHUIZING,
    operatie: 'getOndertekening',
    doel: 'ondertekenen',
    velden: ['ondertekening'],
  },
] as const
