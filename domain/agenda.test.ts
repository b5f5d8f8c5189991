import { expect, test } from 'vitest'
import { agendaVan } from './agenda.ts'

const punt = { id: 'Z1-belofte', dag: 0, titel: 'Onze belofte', toelichting: 'Log in, of bel' }

test('a calendar file names the municipality that made it, and gives each day an id of that municipality', () => {
  const regels = agendaVan([punt], new Date(0), { naam: 'Raalte', site: 'raalte.nl' }).split('\r\n')
  expect(regels).toContain('PRODID:-//Mijn Raalte//NL')
  expect(regels).toContain('UID:Z1-belofte@raalte.nl')
})
