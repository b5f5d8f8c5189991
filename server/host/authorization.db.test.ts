import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demodata } from '#demo/data'
import { dagVan } from '#domain/datum'
import { maakKalender } from '#domain/kalender'
import { tot } from '#domain/zaak'
import type { Operatie } from '#server/authorization'
import { operaties } from '#server/contract'
import { bewaarZaak, verwijderZaak } from '#server/sources/sql/zaakopslag'
import {
  ask,
  ASKERS,
  CELLS,
  copyForms,
  DELETED,
  isAboutObject,
  OBJECTS,
  type ObjectKind,
} from './test/matrix.ts'
import { startRealHost } from './test/real-host.ts'

type Row = Record<keyof typeof ASKERS, number>

const row = (
  nobody: number,
  expired: number,
  resident: number,
  low: number,
  representative: number,
  organisation: number,
  wrongOrganisation: number,
  school: number,
): Row => ({
  nobody,
  expired,
  resident,
  'resident, low level': low,
  representative,
  organisation,
  'wrong organisation': wrongOrganisation,
  school,
})
const EVERYBODY = (status: number) => row(status, status, status, status, status, status, status, status)
const OWN = (status = 200) => row(401, 401, status, status, status, status, status, 403)
const NOT_THEIRS = row(401, 401, 404, 404, 404, 404, 404, 403)
const SCHOOL_ONLY = (status = 200) => row(401, 401, 403, 403, 403, 403, 403, status)
const CITIZEN = row(401, 401, 200, 403, 200, 403, 403, 403)
const SIGNED_IN = row(401, 401, 200, 200, 200, 200, 200, 200)

/** What every operation answers to everybody: written out here, apart from the table that it tests. */
const EXPECTED: Record<Operatie, Row> = {
  getOpenapi: EVERYBODY(200),
  getSessie: EVERYBODY(200),
  // there is an identity provider, so that nobody signs in by naming a person
  createSessie: EVERYBODY(404),
  updateSessie: SIGNED_IN,
  deleteSessie: EVERYBODY(204),
  getOverzicht: OWN(),
  listZaken: OWN(),
  getZaak: OWN(),
  getTermijn: OWN(),
  listDocumenten: OWN(),
  getDocument: OWN(),
  getAfschrift: OWN(),
  listContactmomenten: OWN(),
  createVraag: OWN(201),
  // the cases of the matrix are not late
  createIngebrekestelling: OWN(409),
  // who comes second for the same case finds it withdrawn
  createIntrekking: row(401, 401, 201, 409, 201, 409, 201, 403),
  listStukken: OWN(),
  // nobody asked for a document on these cases: who may send one hears so
  createStukken: OWN(400),
  listZaakbestanden: OWN(),
  createZaakbestand: OWN(400),
  getZaakagenda: OWN(),
  getAgenda: OWN(),
  listBerichten: OWN(),
  listTijden: OWN(),
  updateReservering: OWN(),
  listAfspraken: OWN(),
  // the case of the matrix has no appointment: who may see it hears that there is nothing to change
  createAfspraak: OWN(409),
  createAfzegging: OWN(409),
  getBetaling: OWN(),
  createBetaling: OWN(409),
  // says nothing, whatever there is: it only makes us ask
  createBetaalmelding: EVERYBODY(204),
  // a code that nobody has: who could sign hears that it opens nothing
  getOndertekening: row(401, 401, 404, 403, 404, 403, 403, 403),
  createOndertekening: row(401, 401, 404, 403, 404, 403, 403, 403),
  // nobody needs to be anybody for these; a code that nobody was given opens nothing
  createMelding: EVERYBODY(201),
  getMelding: EVERYBODY(404),
  createAanvulling: EVERYBODY(404),
  // a code that nobody has: who could decide hears that it opens nothing
  getToestemming: row(401, 401, 404, 403, 404, 403, 403, 403),
  createToestemming: row(401, 401, 404, 403, 404, 403, 403, 403),
  listToestemmingen: CITIZEN,
  createToestemmingsintrekking: row(401, 401, 201, 403, 201, 403, 403, 403),
  getToestemmingsbewijs: CITIZEN,
  listToestemmingsverzoeken: SCHOOL_ONLY(),
  createToestemmingsverzoek: SCHOOL_ONLY(201),
  getToestemmingsverzoek: SCHOOL_ONLY(),
  getToestemmingsgegevens: SCHOOL_ONLY(),
  createToestemmingskopie: SCHOOL_ONLY(201),
  // nothing was taken over yet
  createToestemmingsverwijdering: SCHOOL_ONLY(409),
  getPersoonsgegevens: CITIZEN,
  getBurgerservicenummer: CITIZEN,
  listDoorgiften: row(401, 401, 200, 200, 200, 403, 403, 403),
  listInzagen: CITIZEN,
  listNormen: EVERYBODY(200),
  listFormulieren: EVERYBODY(200),
  getFormulier: EVERYBODY(200),
  getInvulhulp: OWN(),
  listConcepten: OWN(),
  createConcept: OWN(201),
  getConcept: OWN(),
  updateConcept: OWN(),
  deleteConcept: OWN(204),
  createVerzending: OWN(201),
  listConceptbestanden: OWN(),
  createConceptbestand: OWN(201),
  getBestand: OWN(),
  deleteBestand: OWN(204),
  updateBestandinhoud: OWN(),
  updateBestandafronding: OWN(),
  listPersonas: EVERYBODY(200),
  updateDemoklok: EVERYBODY(200),
  listDemohandtekeningen: EVERYBODY(200),
  listDemobronnen: EVERYBODY(200),
  listDemomails: EVERYBODY(200),
  updateDemobron: EVERYBODY(200),
  getDemobetaling: EVERYBODY(404),
  updateDemobetaling: EVERYBODY(404),
}

/** The same for the consents of others, which only residents and schools have. */
const NOT_THEIR_CONSENT: Partial<Record<Operatie, Row>> = {
  createToestemmingsintrekking: row(401, 401, 404, 403, 404, 403, 403, 403),
  getToestemmingsbewijs: row(401, 401, 404, 403, 404, 403, 403, 403),
  getToestemmingsverzoek: SCHOOL_ONLY(404),
  getToestemmingsgegevens: SCHOOL_ONLY(404),
  createToestemmingskopie: SCHOOL_ONLY(404),
  createToestemmingsverwijdering: SCHOOL_ONLY(404),
}

const expected = (id: Operatie, asker: string, object: ObjectKind) =>
  (object === 'own' ? EXPECTED[id] : (NOT_THEIR_CONSENT[id] ?? NOT_THEIRS))[asker]

let host: Awaited<ReturnType<typeof startRealHost>>
beforeAll(async () => {
  host = await startRealHost()
  const { normen, sluitingsdagen, vandaag } = demodata
  const kalender = maakKalender({ sluitingsdagen })
  const dag = dagVan(vandaag)
  const copy = async (van: string, kenmerk: string, wie?: string) => {
    const zaak = demodata.zaken.find((een) => een.kenmerk === van)
    const anders = demodata.personas.find(({ id }) => id === wie)?.identiteit
    if (!zaak) throw new Error(van)
    const aanvrager =
      anders?.soort === 'organisatie' ? { ...anders, soort: 'organisatie' as const } : zaak.aanvrager
    const eigen = { ...zaak, kenmerk, aanvrager, gemachtigde: null, gebeurtenissen: tot(zaak, dag) }
    await bewaarZaak(host.db, eigen, normen, kalender, dag)
  }
  await copy('ZAAK-2026-0000002', 'ZAAK-2026-0000098', 'wijkraad')
  await copy('ZAAK-2026-0000001', DELETED)
  await verwijderZaak(host.db, DELETED)
  await copyForms(host.db)
})
afterAll(() => host.stop())

describe('every operation × everybody × every object, over HTTP', () => {
  test.each(CELLS.map((cell) => ({ ...cell, id: cell.operatie.id })))(
    '$id for $asker: $object',
    async ({ operatie, asker, object, id }) => {
      // a document of a copied case was not copied
      const isCopy = id === 'getDocument' && asker === 'wrong organisation' && object === 'own'
      const { status } = await ask(host, operatie, asker, object)
      expect(status).toBe(isCopy ? 404 : expected(id, asker, object))
    },
  )

  test.each(
    operaties
      .filter(isAboutObject)
      .flatMap((operatie) => Object.keys(ASKERS).map((asker) => ({ operatie, asker, id: operatie.id }))),
  )(
    "$id for $asker: another's, a deleted and an unknown object are equal byte for byte",
    async ({ operatie, asker }) => {
      const [first, ...others] = await Promise.all(
        OBJECTS.filter((object) => object !== 'own').map((object) => ask(host, operatie, asker, object)),
      )
      for (const other of others) expect(other).toEqual(first)
    },
  )
})
