import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demodata } from '#demo/data'
import { dagVan } from '#domain/datum'
import { persoonsleutel } from '#server/identiteit'
import { sqlDemobetalingen } from '#server/sources/sql/betalingen'
import { openZaak } from '#server/sources/sql/zaakopslag'
import { maakKalender } from '#domain/kalender'
import type { Zaak } from '#domain/zaak'
import { WRITE_HEADER } from './same-site.ts'
import { hashOf, newId } from './secret-id.ts'
import { sqlSessionStore } from './session-store.ts'
import { DATABASES, type TestDatabase } from './test/databases.ts'
import { startRealHost } from './test/real-host.ts'

const bram = demodata.personas.find(({ id }) => id === 'bram')?.identiteit
const zaaktype = demodata.zaaktypen.find(({ code }) => code === 'uittreksel')
if (bram?.soort !== 'inwoner' || !zaaktype) throw new Error('the demo has no Bram, or no extracts')
const DAY = dagVan(demodata.vandaag)
const kalender = maakKalender({ sluitingsdagen: demodata.sluitingsdagen })

/** A case that has to be paid. */
const unpaid = (kenmerk: string): Zaak => ({
  kenmerk,
  register: 'zaaksysteem',
  zaaktype,
  titel: zaaktype.titel,
  aanvrager: { soort: 'persoon', bsn: bram.bsn, naam: bram.naam },
  gemachtigde: null,
  kinderen: [],
  team: 'Burgerzaken',
  complex: null,
  zichtbaar: true,
  besluitVerzonden: null,
  bewaardTot: null,
  registerfeiten: null,
  gebeurtenissen: [
    { id: '1', dag: DAY, door: 'u', soort: 'ONTVANGEN' },
    { id: '2', dag: DAY, door: 'gemeente', soort: 'BETALING_GEVRAAGD', bedrag: 1740, uiterlijk: DAY + 14 },
  ],
})

type Answer = Record<string, unknown> & { gebeurtenissen?: { soort: string }[] }

describe.each(DATABASES)('payments on $soort, over real sockets', ({ maak, soort }) => {
  let place: TestDatabase
  let host: Awaited<ReturnType<typeof startRealHost>>
  let cookie = ''
  let number = 0
  beforeAll(async () => {
    place = await maak('demo')
    host = await startRealHost(place, { limieten: { betaalKijk: 50 } })
    const session = newId()
    const now = Date.now()
    await sqlSessionStore(host.db).create(hashOf(session) ?? '', {
      identiteit: bram,
      niveau: 'substantieel',
      started: now,
      used: now,
    })
    cookie = `sessie=${session}`
  })
  afterAll(async () => {
    await host.stop()
    await place.remove()
  })

  async function ask(method: string, path: string, body?: object, origin = host.origin) {
    const answer = await fetch(`${origin}/v1${path}`, {
      method,
      headers: {
        cookie,
        'idempotency-key': crypto.randomUUID(),
        [WRITE_HEADER]: '1',
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    return { status: answer.status, body: (text === '' ? {} : JSON.parse(text)) as Answer }
  }
  const newCase = async () => {
    number += 1
    const kenmerk = `ZAAK-2026-88000${String(number).padStart(2, '0')}`
    await host.db.transaction((tx) => openZaak(tx, unpaid(kenmerk), demodata.normen, kalender))
    return kenmerk
  }
  const begin = async (kenmerk: string) => {
    const { body } = await ask('POST', `/zaken/${kenmerk}/betaling`)
    return String(body.naar).split('/').at(-1) ?? ''
  }
  const events = async (kenmerk: string, kind: string) =>
    (await ask('GET', `/zaken/${kenmerk}`)).body.gebeurtenissen?.filter((each) => each.soort === kind).length
  const provider = () => sqlDemobetalingen(host.db)

  test('a notification and a return that never come: the host asks by itself', async () => {
    const kenmerk = await newCase()
    await provider().zet(await begin(kenmerk), 'betaald')
    await expect.poll(() => events(kenmerk, 'BETAALD'), { timeout: 20_000 }).toBe(1)
  })

  test('twenty notifications, returns and looks at once write down one payment', async () => {
    const kenmerk = await newCase()
    const id = await begin(kenmerk)
    await provider().zet(id, 'betaald')
    await Promise.all(
      Array.from({ length: 10 }, async () => {
        await ask('POST', `/betalingen/${id}/melding`)
        await ask('GET', `/zaken/${kenmerk}/betaling`)
      }),
    )
    expect(await events(kenmerk, 'BETAALD')).toBe(1)
  })

  test('the button in twenty tabs at once begins one payment', async () => {
    const kenmerk = await newCase()
    const ids = await Promise.all(Array.from({ length: 20 }, () => begin(kenmerk)))
    expect(new Set(ids).size).toBe(1)
  })

  test('two tries that are paid at the same moment: one counts, the other is given back', async () => {
    const kenmerk = await newCase()
    const first = await begin(kenmerk)
    await provider().zet(first, 'mislukt')
    const second = await begin(kenmerk)
    expect(second).not.toBe(first)
    await Promise.all([provider().zet(first, 'betaald'), provider().zet(second, 'betaald')])
    await Promise.all([first, second].map((id) => ask('POST', `/betalingen/${id}/melding`)))
    await expect.poll(() => events(kenmerk, 'TERUGBETAALD'), { timeout: 20_000 }).toBe(1)
    expect(await events(kenmerk, 'BETAALD')).toBe(1)
    const stands = await Promise.all([first, second].map(async (id) => (await provider().vind(id))?.stand))
    expect(stands.toSorted()).toEqual(['betaald', 'terugbetaald'])
  })

  test('a provider of another site may notify, and what it says is not believed', async () => {
    const kenmerk = await newCase()
    const id = await begin(kenmerk)
    const notify = () =>
      fetch(`${host.origin}/v1/betalingen/${id}/melding`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' },
        body: 'status=paid',
      })
    expect((await notify()).status).toBe(204)
    expect(await events(kenmerk, 'BETAALD')).toBe(0)
    await provider().zet(id, 'betaald')
    expect((await notify()).status).toBe(204)
    expect(await events(kenmerk, 'BETAALD')).toBe(1)
  })

  test('a provider that is down: nothing is lost, and it is asked again when it answers', async () => {
    const kenmerk = await newCase()
    const id = await begin(kenmerk)
    await ask('PUT', '/demo/bronnen/betalen', { gedrag: 'stuk' })
    await provider().zet(id, 'betaald')
    expect((await ask('GET', `/zaken/${kenmerk}/betaling`)).status).toBe(503)
    expect(await events(kenmerk, 'BETAALD')).toBe(0)
    await ask('PUT', '/demo/bronnen/betalen', { gedrag: 'normaal' })
    await expect.poll(() => events(kenmerk, 'BETAALD'), { timeout: 20_000 }).toBe(1)
  })

  test.runIf(soort === 'PostgreSQL')('two processes that look at once write down one payment', async () => {
    const other = await startRealHost(place, { limieten: { betaalKijk: 20 } })
    try {
      const kenmerk = await newCase()
      const id = await begin(kenmerk)
      await provider().zet(id, 'betaald')
      await Promise.all(
        [host.origin, other.origin].map((origin) =>
          ask('GET', `/zaken/${kenmerk}/betaling`, undefined, origin),
        ),
      )
      await expect.poll(() => events(kenmerk, 'BETAALD'), { timeout: 20_000 }).toBe(1)
    } finally {
      await other.stop()
    }
  })

  test('no person is named to the provider', async () => {
    const kenmerk = await newCase()
    const known = JSON.stringify(await provider().vind(await begin(kenmerk)))
    for (const personal of [bram.bsn, bram.naam, persoonsleutel(bram)]) expect(known).not.toContain(personal)
  })
})
