import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demodata } from '#demo/data'
import { dagVan } from '#domain/datum'
import { maakKalender } from '#domain/kalender'
import { leesDefinitie } from '#server/formulieren/definitie'
import { persoonsleutel } from '#server/identiteit'
import { beginConcept, sqlConcepten } from '#server/sources/sql/concepten'
import { maakConceptslot } from '#server/sources/sql/conceptslot'
import { demogeheim } from '#server/sources/sql/demogemeente'
import { tijdvakken } from '#server/sources/sql/schema'
import { maakSlot } from '#server/sources/sql/slot'
import { sqlSchrijven } from '#server/sources/sql/schrijven'
import { sqlTijdvakken } from '#server/sources/sql/tijdvakken'
import { tijdvakEigenschap } from '#server/test/tijdvakken-eigenschap'
import { vulIn } from '#server/test/vul-in'
import { WRITE_HEADER } from './same-site.ts'
import { hashOf, newId } from './secret-id.ts'
import { sqlSessionStore } from './session-store.ts'
import { DATABASES, type TestDatabase } from './test/databases.ts'
import { startRealHost } from './test/real-host.ts'

/** People who want the same time. */
const PEOPLE = 50
const FORM = 'afspraak-reisdocument'
const TIME = '2026-10-20'

const formulier = demodata.formulieren.map(leesDefinitie).find(({ id }) => id === FORM)
if (!formulier) throw new Error(FORM)

const free = ['09:00', '09:30', '10:00', '10:30', '11:00', '11:30']
  .map((tijd) => `deventer_${TIME}_${tijd}`)
  .filter((tijd) => !demodata.isWeg(tijd))

describe.each(DATABASES)('appointments on $soort', ({ maak }) => {
  let place: TestDatabase
  let host: Awaited<ReturnType<typeof startRealHost>>
  beforeAll(async () => {
    place = await maak('demo')
    host = await startRealHost(place)
  })
  afterAll(async () => {
    await host.stop()
    await place.remove()
  })

  /** Somebody who filled in the form for this time, and how they ask. */
  async function person(number: number, tijd: string) {
    const identiteit = { soort: 'inwoner', bsn: String(900_000_000 + number), naam: `P. ${number}` } as const
    const wie = persoonsleutel(identiteit)
    const session = newId()
    const now = Date.now()
    const signedIn = { identiteit, niveau: 'substantieel', started: now, used: now } as const
    await sqlSessionStore(host.db).create(hashOf(session) ?? '', signedIn)
    const id = randomUUID()
    const vandaag = dagVan(demodata.vandaag)
    const ik = { waarde: 'ik', label: { nl: 'Ikzelf', en: 'Myself' } }
    const hulp = { vandaag, bekend: [{ veld: 'wie', bron: 'brp', stand: 'gevonden', opties: [ik] }] } as const
    const antwoorden = vulIn(form(), hulp, { wat: ['paspoort'], tijd })
    const concept = {
      id,
      wie,
      formulier: form(),
      stand: 1,
      stap: 'wat',
      antwoorden,
      bewaardTot: '2026-11-13',
    }
    const drafts = sqlConcepten(host.db, await maakConceptslot(await demogeheim(host.db)))
    await beginConcept(host.db, { ...concept, stand: 0 }, demodata.vandaag)
    await drafts.bewaar(concept)
    const ask = async (method: string, path: string, body?: object) => {
      const answer = await fetch(`${host.origin}/v1${path}`, {
        method,
        headers: {
          cookie: `sessie=${session}`,
          'content-type': 'application/json',
          'idempotency-key': id,
          [WRITE_HEADER]: '1',
        },
        ...(body && { body: JSON.stringify(body) }),
      })
      return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
    }
    return { id, ask, send: () => ask('POST', `/concepten/${id}/verzending`, { stand: 1, taal: 'nl' }) }
  }

  test('fifty people send for one time at once: one has it, and 49 hear of other times', async () => {
    const [tijd = ''] = free
    const people = await Promise.all(Array.from({ length: PEOPLE }, (_, number) => person(number, tijd)))
    const answers = await Promise.all(people.map(({ send }) => send()))
    const won = answers.filter(({ status }) => status === 201)
    const lost = answers.filter(({ status }) => status === 409)
    expect([won.length, lost.length]).toEqual([1, PEOPLE - 1])
    for (const { body } of lost) {
      expect(body).toMatchObject({ code: 'bezet', detail: 'Iemand anders was eerder. Kies een andere tijd.' })
      expect(body.andere).toHaveLength(5)
      expect(body.andere).not.toContain(tijd)
    }
    const rows = await host.db.select().from(tijdvakken)
    expect(rows).toHaveLength(1)
    expect(rows[0]?.kenmerk).toBe(won[0]?.body.kenmerk)
    // who lost still has what they filled in, and nobody else has a case
    const drafts = await Promise.all(people.map(({ ask, id }) => ask('GET', `/concepten/${id}`)))
    expect(drafts.filter(({ status }) => status === 200)).toHaveLength(PEOPLE - 1)
  })

  test('fifty people hold one time at once: one does', async () => {
    const [, tijd = ''] = free
    const people = await Promise.all(
      Array.from({ length: PEOPLE }, (_, number) => person(100 + number, tijd)),
    )
    const answers = await Promise.all(
      people.map(({ id, ask }) => ask('PUT', `/concepten/${id}/reservering`, { tijdvak: tijd })),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(PEOPLE - 1)
  })

  test('a lost answer: who sends again with the same key has the one appointment', async () => {
    const [, , tijd = ''] = free
    const { send, ask } = await person(200, tijd)
    const answers = await Promise.all([send(), send(), send()])
    const again = await send()
    const numbers = [...answers, again].filter(({ status }) => status === 201).map(({ body }) => body.kenmerk)
    expect(new Set(numbers).size).toBe(1)
    const { body } = await ask('GET', '/afspraken')
    expect(body.afspraken).toHaveLength(1)
  })

  test('a time has one owner, whatever people do in which order', async () => {
    const kalender = maakKalender({ sluitingsdagen: [] })
    const slot = await maakSlot('a secret of thirty-two characters', 'bestanden 1')
    const fris = async () => {
      await host.db.delete(tijdvakken)
      return {
        tijdvakken: sqlTijdvakken(host.db),
        schrijven: sqlSchrijven(host.db, kalender, slot, () => undefined),
      }
    }
    await expect(tijdvakEigenschap(fris, 40)).resolves.toBeUndefined()
  }, 60_000)
})

function form() {
  if (!formulier) throw new Error(FORM)
  return formulier
}
