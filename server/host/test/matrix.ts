import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { demodata } from '#demo/data'
import { dagVan } from '#domain/datum'
import type { Afschrift } from '#server/afschriften'
import type { Operatie } from '#server/authorization'
import { type ContractOperatie, operaties } from '#server/contract'
import { leesDefinitie } from '#server/formulieren/definitie'
import { type Identiteit, persoonsleutel } from '#server/identiteit'
import type { Niveau } from '#server/niveau'
import { bewaarAfschrift } from '#server/sources/sql/afschriften'
import { beginBestand, sqlBestanden } from '#server/sources/sql/bestanden'
import { beginConcept, sqlConcepten } from '#server/sources/sql/concepten'
import { maakConceptslot } from '#server/sources/sql/conceptslot'
import type { Database } from '#server/sources/sql/database'
import { demogeheim } from '#server/sources/sql/demogemeente'
import { hashOf, newId } from '#server/host/secret-id'
import { maakSlot } from '#server/sources/sql/slot'
import { toestemmingen } from '#server/sources/sql/schema'
import { vraagToestemming } from '#server/sources/sql/toestemmingen'
import { sqlSessionStore } from '#server/host/session-store'
import { WRITE_HEADER } from '#server/host/same-site'

type Session = { identiteit: Identiteit; niveau: Niveau; idle: number }

const minute = 60_000
const KAP = 'ZAAK-2026-0000001'
const VERENIGING = 'ZAAK-2026-0000002'
const VAN_PIET = 'ZAAK-2026-0000006'

const persona = (id: string): Identiteit => {
  const found = demodata.personas.find((each) => each.id === id)
  if (!found) throw new Error(`No persona ${id}`)
  return found.identiteit
}
const session = (id: string, niveau: Niveau = 'substantieel', idle = 0): Session => ({
  identiteit: persona(id),
  niveau,
  idle,
})

type Asker = { session: Session | null; own: string; other: string }

/** Everybody who can ask something, each with the number of a case of their own. */
export const ASKERS: Record<string, Asker> = {
  nobody: { session: null, own: KAP, other: VAN_PIET },
  expired: { session: session('fatima', 'substantieel', 16 * minute), own: KAP, other: VAN_PIET },
  resident: { session: session('fatima'), own: KAP, other: VAN_PIET },
  'resident, low level': { session: session('fatima', 'laag'), own: KAP, other: VAN_PIET },
  representative: { session: session('bram'), own: VERENIGING, other: KAP },
  organisation: { session: session('oranje'), own: VERENIGING, other: KAP },
  'wrong organisation': { session: session('wijkraad'), own: 'ZAAK-2026-0000098', other: VERENIGING },
  school: { session: session('kring'), own: KAP, other: VAN_PIET },
}

/** A case that was there and was theirs, and is gone; and a number that never was one. */
export const DELETED = 'ZAAK-2026-0000099'
const RANDOM = 'ZAAK-2026-9381745'

/** Which case or draft is asked for. An operation that is not about one has only the first. */
export const OBJECTS = ['own', "another's", 'deleted', 'random'] as const
export type ObjectKind = (typeof OBJECTS)[number]

export const isAboutObject = ({ path }: ContractOperatie): boolean =>
  /\{(kenmerk|concept|bestand|id)\}/.test(path)

const ANTWOORDEN = { waarover: 'te_laat', gebeurd: 'Mijn aanvraag ligt er nog.' }

/** What each asker wants to hold: a time of their own, so that nobody is in the way of another. */
const TIJDEN = demodata.afspraken.balies.flatMap(({ id }) =>
  ['2026-10-21', '2026-10-23'].flatMap((dag) =>
    ['09:00', '09:30', '10:00', '10:30', '11:00', '11:30', '12:00'].map((tijd) => `${id}_${dag}_${tijd}`),
  ),
)
const VRIJE_TIJDEN = TIJDEN.filter((tijd) => !demodata.isWeg(tijd))
/** A file of the first field of its kind in the form that is asked for. */
const BESTAND = { onderdeel: 'bewijs', naam: 'foto.jpg', type: 'image/jpeg', omvang: 4, hash: 'a'.repeat(64) }

/** All of its bytes. */
const BYTES = Uint8Array.from([255, 216, 255, 217])

const BODIES: Partial<Record<Operatie, unknown>> = {
  createConceptbestand: BESTAND,
  createZaakbestand: BESTAND,
  createStukken: { bestanden: ['0b0f6bd2-7a3c-4a57-8d0a-9f6f4f3f2b11'] },

  createSessie: { persona: 'fatima' },
  createConcept: { formulier: 'klacht' },
  updateConcept: { stand: 1, stap: 'gebeurd', antwoorden: ANTWOORDEN },
  createVerzending: { stand: 1, taal: 'nl' },
  createVraag: { tekst: 'Hoe gaat het ermee?', antwoord: 'bericht' },
  createIngebrekestelling: { taal: 'nl' },
  createOndertekening: { code: 'X', antwoord: 'tekent' },
  createToestemming: { code: 'X', kandidaat: 0, velden: ['naam'] },
  createToestemmingsverwijdering: { antwoord: 'verwijderd' },
  createToestemmingsverzoek: {
    voorletters: 'I',
    geboortedatum: '2014-09-01',
    velden: ['naam'],
    tot: demodata.vandaag,
  },
  createMelding: {
    formulier: 'melding',
    antwoorden: { gevaar: 'nee', soort: 'weg', wat: 'Een losse tegel.', straat: 'Brink', horen: 'nee' },
    taal: 'nl',
  },
  createAanvulling: { code: 'X', tekst: 'Het is nu erger.' },
  createAfspraak: { tijdvak: VRIJE_TIJDEN[0] },
  updateDemobetaling: { doe: 'betaal' },
  updateDemoklok: { vandaag: demodata.vandaag },
  updateDemobron: { gedrag: 'normaal' },
}

/**
 * The id of a draft that can be sent, of somebody; for `deleted` one that was theirs, and for `random` none.
 * @param asker whose it is, or not
 */
async function conceptFor(db: Database, asker: Asker, object: ObjectKind, form: string): Promise<string> {
  const formulier = demodata.formulieren.map(leesDefinitie).find(({ id }) => id === form)
  if (!formulier) throw new Error('No forms')
  const wie = ownerOf(asker, object)
  const id = randomUUID()
  if (object === 'random') return id
  const concept = {
    id,
    wie,
    formulier,
    stand: 1,
    stap: 'waarover',
    antwoorden: ANTWOORDEN,
    bewaardTot: '2026-11-13',
  }
  const drafts = sqlConcepten(db, await maakConceptslot(await demogeheim(db)))
  for (const { id: old } of await drafts.lijst(wie, demodata.vandaag)) await drafts.verwijder(wie, old)
  await beginConcept(db, { ...concept, stand: 0 }, demodata.vandaag)
  await drafts.bewaar(concept)
  if (object === 'deleted') await drafts.verwijder(wie, id)
  return id
}

/** The id of a file of such a draft, of which nothing came yet, or all where it is asked for. */
async function bestandFor(
  db: Database,
  operatie: Operatie,
  asker: Asker,
  object: ObjectKind,
): Promise<string> {
  const id = randomUUID()
  if (object === 'random') return id
  const wie = ownerOf(asker, object)
  const slot = await maakSlot(await demogeheim(db), 'bestanden 1')
  const concept = await conceptFor(db, asker, object === 'deleted' ? 'own' : object, 'klacht')
  const { naam, onderdeel, omvang, hash } = BESTAND
  const bestand = { id, wie, doel: { concept }, naam, onderdeel, omvang, hash, soort: 'jpg' } as const
  await beginBestand(db, slot, { ...bestand, ontvangen: 0, fase: 'onderweg', fout: null })
  const files = sqlBestanden(db, slot)
  const found = await files.vind(wie, id, demodata.vandaag)
  if (operatie === 'updateBestandafronding' && found) await files.voegToe(found, 0, BYTES)
  if (object === 'deleted') await files.verwijder(wie, id)
  return id
}

/** The id of a consent that was given, by who asks or to the school that asks, or by and to others. */
async function toestemmingFor(db: Database, { session: who }: Asker, object: ObjectKind): Promise<string> {
  const id = randomUUID()
  if (object === 'random') return id
  const mine = who?.identiteit ?? persona('fatima')
  const school = mine.soort === 'school' ? mine : persona('kring')
  const resident = mine.soort === 'inwoner' ? mine : persona('fatima')
  const isMine = object !== "another's"
  const dag = dagVan(demodata.vandaag)
  await vraagToestemming(db, {
    id,
    hash: id,
    ontvanger: school.soort === 'school' && isMine ? school.kvk : '90000004',
    gevraagd: { voorletters: 'I', geboortedatum: '2014-09-01' },
    over: { bsn: '999995029', naam: 'Ilyas el Amrani' },
    beslisser: isMine ? persoonsleutel(resident) : persoonsleutel(persona('piet')),
    gebeurtenissen: [
      { soort: 'gevraagd', dag, velden: ['naam'], tot: dag + 30 },
      { soort: 'gegeven', dag, velden: ['naam'] },
    ],
  })
  if (object === 'deleted') await db.delete(toestemmingen).where(eq(toestemmingen.id, id))
  return id
}

/** Puts a copy of a form with every case of the matrix, also with those that were taken away. */
export async function copyForms(db: Database): Promise<void> {
  const slot = await maakSlot(await demogeheim(db), 'bestanden 1')
  const cases = [...Object.values(ASKERS).flatMap(({ own, other }) => [own, other]), DELETED]
  for (const kenmerk of new Set(cases)) await bewaarAfschrift(db, slot, kenmerk, AFSCHRIFT)
}

export const AFSCHRIFT: Afschrift = {
  formulier: { id: 'klacht', versie: 1 },
  titel: { nl: 'Klacht indienen', en: 'Make a complaint' },
  verstuurd: '2026-10-14T09:00:00.000Z',
  ontvangenOp: '2026-10-14',
  door: 'Fatima el Amrani',
  namens: null,
  stappen: [],
  belofte: null,
  wet: '2026-11-25',
  afspraak: null,
  betaling: null,
  daarna: [],
}

/** Whose a draft is: of who asks, or of somebody else. */
const ownerOf = (asker: Asker, object: ObjectKind): string =>
  persoonsleutel(object === "another's" ? persona('piet') : (asker.session?.identiteit ?? persona('fatima')))

/** Asks a host over HTTP as somebody, with a session that is put in its store. Everything that may differ is left out. */
export async function ask(
  { origin, db }: { origin: string; db: Database },
  operatie: ContractOperatie,
  asker: string,
  object: ObjectKind,
): Promise<{ status: number; headers: Record<string, string>; body: string }> {
  const who = ASKERS[asker]
  if (!who) throw new Error(asker)
  const headers = new Headers({
    [WRITE_HEADER]: '1',
    'idempotency-key': randomUUID(),
    ondertekencode: 'X',
    meldcode: 'X',
    toestemmingscode: 'X',
  })
  if (who.session) {
    const id = newId()
    const { idle, ...rest } = who.session
    const used = Date.now() - idle
    await sqlSessionStore(db).create(hashOf(id) ?? '', { ...rest, started: used, used })
    headers.set('cookie', `sessie=${id}`)
  }
  const kenmerk = { own: who.own, "another's": who.other, deleted: DELETED, random: RANDOM }[object]
  const form = operatie.id === 'updateReservering' ? 'afspraak-reisdocument' : 'klacht'
  const concept = operatie.path.includes('{concept}') ? await conceptFor(db, who, object, form) : ''
  const bestand = operatie.path.includes('{bestand}') ? await bestandFor(db, operatie.id, who, object) : ''
  const toestemming = operatie.path.includes('{id}') ? await toestemmingFor(db, who, object) : ''
  const path = operatie.path
    .replace('{kenmerk}', kenmerk)
    .replace('{documentId}', 'bevestiging')
    .replace('{bron}', 'personen')
    .replace('{formulier}', 'klacht')
    .replace('{concept}', concept)
    .replace('{product}', 'reisdocument')
    .replace('{betaling}', randomUUID())
    .replace('{bestand}', bestand)
    .replace('{id}', toestemming)
  const tijdvak = VRIJE_TIJDEN[Object.keys(ASKERS).indexOf(asker)]
  const body =
    operatie.id === 'updateReservering' ? { tijdvak } : operatie.isBestand ? BYTES : BODIES[operatie.id]
  if (body !== undefined)
    headers.set('content-type', operatie.isBestand ? 'application/octet-stream' : 'application/json')
  const query = operatie.isBestand ? '?vanaf=0' : ''
  const answer = await fetch(`${origin}/v1${path}${query}`, {
    method: operatie.method.toUpperCase(),
    headers,
    ...(body !== undefined && { body: operatie.isBestand ? BYTES : JSON.stringify(body) }),
  })
  const VARY = ['date', 'request-id', 'sessie-merk', 'set-cookie']
  return {
    status: answer.status,
    headers: Object.fromEntries([...answer.headers].filter(([name]) => !VARY.includes(name))),
    body: await answer.text(),
  }
}

/** Every cell of the matrix. */
export const CELLS = operaties.flatMap((operatie) =>
  Object.keys(ASKERS).flatMap((asker) =>
    (isAboutObject(operatie) ? OBJECTS : (['own'] as const)).map((object) => ({ operatie, asker, object })),
  ),
)
