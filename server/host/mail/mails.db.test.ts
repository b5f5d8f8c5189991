import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { demodata } from '#demo/data'
import { datumVan, dagVan } from '#domain/datum'
import { maakKalender } from '#domain/kalender'
import type { Gebeurtenis } from '#domain/gebeurtenis'
import type { Zaak } from '#domain/zaak'
import { persoonsleutel } from '#server/identiteit'
import { testParts } from '#server/host/test/parts'
import { DATABASES } from '#server/host/test/databases'
import { suiteDatabase } from '#server/host/test/suite-database'
import { startMailServer } from '#server/host/test/mail-server'
import { sqlContactgegevens } from '#server/sources/sql/adressen'
import { hashVanCode, maakEenmaligeCode } from '#server/eenmalige-code'
import { legPostKlaar, sqlPost, verstuurPost } from '#server/sources/sql/post'
import { beslisHandtekening, vraagHandtekening } from '#server/sources/sql/handtekeningen'
import { digitaleAdressen, handtekeningen, post, postwerk, uitgaand } from '#server/sources/sql/schema'
import { sqlSources } from '#server/sources/sql/sql-sources'
import { bewaarZaak, openZaak } from '#server/sources/sql/zaakopslag'
import { tijdslimieten } from '#server/tijdslimieten'
import en from '#src/i18n/en/bericht.json' with { type: 'json' }
import nl from '#src/i18n/nl/bericht.json' with { type: 'json' }
import { smtpMailer } from './mailer.ts'
import { startMails } from './mails.ts'

const code = await maakEenmaligeCode('a secret of the test, of more than 32 characters', 'ondertekenen 1')
const DAY = dagVan(demodata.vandaag)
const kalender = maakKalender({ sluitingsdagen: demodata.sluitingsdagen })
const bram = demodata.personas.find(({ id }) => id === 'bram')?.identiteit
const oranje = demodata.personas.find(({ id }) => id === 'oranje')?.identiteit
const kind = (code: string) => {
  const zaaktype = demodata.zaaktypen.find((each) => each.code === code)
  if (!zaaktype) throw new Error(`the demo has no ${code}`)
  return zaaktype
}
if (bram?.soort !== 'inwoner' || !oranje || oranje.soort === 'inwoner')
  throw new Error('the demo lost people')
const applicant = { soort: 'persoon', bsn: bram.bsn, naam: bram.naam } as const
const representative = { soort: 'organisatie', kvk: oranje.kvk, naam: oranje.naam } as const

const received: Gebeurtenis = { id: '1', dag: DAY, door: 'u', soort: 'ONTVANGEN' }
const confirmed: Gebeurtenis = {
  id: '2',
  dag: DAY,
  door: 'gemeente',
  soort: 'BEVESTIGING_VERZONDEN',
  aan: 'aanvrager',
}

const newCase = (number: number, changes: Partial<Zaak> = {}): Zaak => ({
  kenmerk: `ZAAK-2026-77000${String(number).padStart(2, '0')}`,
  register: 'zaaksysteem',
  zaaktype: kind('kapvergunning'),
  titel: kind('kapvergunning').titel,
  aanvrager: applicant,
  gemachtigde: null,
  kinderen: [],
  team: 'Vergunningen',
  complex: null,
  zichtbaar: true,
  besluitVerzonden: null,
  bewaardTot: null,
  registerfeiten: null,
  gebeurtenissen: [received, confirmed],
  ...changes,
})

type Server = Awaited<ReturnType<typeof startMailServer>>

/** A sentence with its values left open, for what was sent. */
const form = (sentence: string) =>
  new RegExp(`^${sentence.replaceAll(/[.?()]/g, String.raw`\$&`).replaceAll(/\{\w+\}/g, '.+?')}$`)

describe.each(DATABASES)('e-mails on $soort, over a real socket', ({ soort, maak }) => {
  const database = suiteDatabase(maak, 'demo')
  let server: Server
  let running: Awaited<ReturnType<typeof startMails>>[] = []
  beforeEach(async () => {
    server = await startMailServer()
    await database.db.delete(digitaleAdressen)
    const addresses = demodata.adressen.map(({ identiteit, ...rest }) => ({
      persoon: persoonsleutel(identiteit),
      ...rest,
    }))
    await database.db.insert(digitaleAdressen).values(addresses)
  })
  afterEach(async () => {
    await Promise.all(running.map((each) => each.stop()))
    running = []
    await server.stop()
    // so that no test sends what another left
    await database.db.delete(postwerk)
    await database.db.update(post).set({ volgende: null })
  })

  const mailer = () =>
    smtpMailer({ url: `smtp://127.0.0.1:${server.port}`, from: 'bericht@deventer.example' })
  const start = async (today = demodata.vandaag) => {
    const { db } = database
    const mails = await startMails({
      db,
      sources: sqlSources(db, demodata.gemeente, kalender),
      klok: { vandaag: async () => today },
      contactgegevens: sqlContactgegevens(db),
      ondertekencode: code,
      origin: 'https://mijn.deventer.example',
      mailer: mailer(),
      log: testParts().log,
      every: 50,
    })
    running.push(mails)
    return mails
  }
  const write = (zaak: Zaak) => database.db.transaction((tx) => openZaak(tx, zaak, demodata.normen, kalender))
  const sent = (kenmerk: string) => () =>
    server.received.filter(({ subject, text }) => (subject + text).includes(kenmerk))
  const stands = async (kenmerk: string) =>
    (await database.db.select().from(post).where(eq(post.kenmerk, kenmerk))).map(({ stand }) => stand)
  const once = async (kenmerk: string, count = 1) =>
    await expect.poll(() => sent(kenmerk)().length, { timeout: 40_000 }).toBe(count)
  /** Long enough for a second one to come, when something is wrong. */
  const aWhile = () => new Promise((resolve) => setTimeout(resolve, 400))

  test('what was said before the demo began is known, and is not sent', async () => {
    await start()
    await aWhile()
    expect(server.received).toEqual([])
    const rows = await database.db.select({ stand: post.stand }).from(post)
    expect(rows.length).toBeGreaterThan(20)
    expect(new Set(rows.map(({ stand }) => stand))).toEqual(new Set(['bekend']))
  })

  test('a receipt says what the page says, and how to go on', async () => {
    await start()
    const zaak = newCase(1)
    await write(zaak)
    await once(zaak.kenmerk)
    const [mail] = sent(zaak.kenmerk)()
    expect(mail?.to).toBe('bram@voorbeeld.example')
    expect(mail?.subject).toBe(`Wij hebben uw aanvraag voor een kapvergunning (${zaak.kenmerk})`)
    expect(mail?.text).toContain(
      'Wij hebben uw aanvraag voor een kapvergunning op woensdag 14 oktober 2026 gekregen.',
    )
    expect(mail?.text.trimEnd()).toMatch(/\n\nLog zelf in via deventer\.nl\.$/)
    expect(mail?.text).not.toMatch(/https?:/)
  })

  // the words do not depend on where they are kept: each language on one of the two
  test.each([soort === 'PGlite' ? (['nl', nl] as const) : (['en', en] as const)])(
    'every kind of message of the demo is sent in the words of the page (%s)',
    async (taal, sentences) => {
      const { db } = database
      await db.update(digitaleAdressen).set({ taal, email: `iedereen@${taal}.example` })
      await db.delete(post)
      for (const zaak of demodata.zaken) await bewaarZaak(db, zaak, demodata.normen, kalender, DAY + 400)
      await start(datumVan(DAY + 400))
      const left = async () => (await db.select().from(post).where(eq(post.stand, 'wacht'))).length
      await expect.poll(() => server.received.length, { timeout: 60_000 }).toBeGreaterThan(40)
      await expect.poll(left, { timeout: 60_000 }).toBe(0)
      const texts = Object.values(sentences).flatMap((each) => ('tekst' in each ? [form(each.tekst)] : []))
      const seen = new Set<string>()
      for (const { subject, text } of server.received) {
        const [said = ''] = text.split('\n\n')
        const which =
          said === sentences.mail.gevoelig ? 'gevoelig' : texts.find((each) => each.test(said))?.source
        expect(which ?? said).toBe(which)
        expect(subject + text).not.toMatch(/[{}]|undefined/)
        seen.add(which ?? '')
      }
      expect(seen.size).toBeGreaterThan(12)
    },
    120_000,
  )

  test('a mail system that is away for a while: it comes once, when it is back', async () => {
    const { port } = server
    await server.stop()
    await start()
    const zaak = newCase(2)
    await write(zaak)
    await expect.poll(() => stands(zaak.kenmerk)).toEqual(['wacht'])
    await aWhile()
    server = await startMailServer(port)
    await once(zaak.kenmerk)
    await aWhile()
    expect(sent(zaak.kenmerk)()).toHaveLength(1)
    expect(await stands(zaak.kenmerk)).toEqual(['verzonden'])
  })

  test('who dies between sending and marking: it is sent again after a minute, as the same e-mail', async () => {
    const zaak = newCase(3)
    await write(zaak)
    await legPostKlaar(database.db, () => [
      { id: `${zaak.kenmerk}-2`, datum: demodata.vandaag, aan: ['aanvrager'] },
    ])
    const deliver = async (id: string) =>
      mailer()({
        id: `<${id}@deventer.nl>`,
        to: 'bram@voorbeeld.example',
        subject: zaak.kenmerk,
        text: 'x',
        taal: 'nl',
      })
    const now = Date.now()
    const at = (moment: number) => ({ nu: () => moment })
    const fail = (cause: unknown) => expect.unreachable(String(cause))
    // never marked: as if its process was gone
    void verstuurPost(
      database.db,
      async ({ id }) => {
        await deliver(id)
        return new Promise(() => undefined)
      },
      fail,
      DAY,
      at(now),
    )
    await once(zaak.kenmerk)
    await verstuurPost(
      database.db,
      ({ id }) => deliver(id),
      fail,
      DAY,
      at(now + tijdslimieten.bezorgingLeen - 1),
    )
    expect(sent(zaak.kenmerk)()).toHaveLength(1)
    await verstuurPost(
      database.db,
      ({ id }) => deliver(id),
      fail,
      DAY,
      at(now + tijdslimieten.bezorgingLeen + 1),
    )
    expect(sent(zaak.kenmerk)().map(({ id }) => id)).toEqual(Array(2).fill(sent(zaak.kenmerk)()[0]?.id))
    expect(await stands(zaak.kenmerk)).toEqual(['verzonden'])
  })

  test('two processes at once send each message once', async () => {
    await Promise.all([start(), start()])
    const cases = Array.from({ length: 20 }, (_, index) => newCase(10 + index))
    for (const zaak of cases) await write(zaak)
    for (const { kenmerk } of cases) await once(kenmerk)
    await aWhile()
    expect(server.received).toHaveLength(20)
  })

  test('of a sensitive case it says only that there is news', async () => {
    await start()
    const zaaktype = demodata.zaaktypen.find(({ gevoelig }) => gevoelig)
    if (!zaaktype) throw new Error('the demo has no sensitive cases')
    const zaak = newCase(40, { zaaktype, titel: zaaktype.titel })
    await write(zaak)
    await once(zaak.kenmerk)
    const [mail] = sent(zaak.kenmerk)()
    expect(mail?.subject).toBe(`Er is nieuws over uw zaak (${zaak.kenmerk})`)
    expect(mail?.text.trimEnd()).toBe(`${nl.mail.gevoelig}\n\nLog zelf in via deventer.nl.`)
    expect(JSON.stringify(mail)).not.toContain(zaaktype.naam.nl)
  })

  test('a representative gets a receipt too; the question for documents goes to the representative alone', async () => {
    await start()
    const asked: Gebeurtenis = {
      id: '3',
      dag: DAY,
      door: 'gemeente',
      soort: 'STUKKEN_GEVRAAGD',
      stukken: [
        {
          naam: { nl: 'een tekening', en: 'a drawing' },
          waarom: { nl: 'Dan zien wij de plek.', en: 'So we see the place.' },
        },
      ],
      uiterlijk: DAY + 14,
    }
    const zaak = newCase(41, { gemachtigde: representative, gebeurtenissen: [received, confirmed, asked] })
    await write(zaak)
    await once(zaak.kenmerk, 2)
    await expect.poll(() => stands(zaak.kenmerk)).toEqual(['verzonden', 'verzonden', 'verzonden'])
    expect(
      sent(zaak.kenmerk)()
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['bram@voorbeeld.example', 'oranje@voorbeeld.example'])
    const question = server.received.filter(({ subject }) => subject.startsWith('Doe dit uiterlijk'))
    expect(question.map(({ to }) => to)).toEqual(['oranje@voorbeeld.example'])
  })

  test('a case that became late by law without an event: the message goes out on the day after', async () => {
    const zaak = newCase(42)
    await write(zaak)
    await database.db.delete(postwerk)
    await start(datumVan(DAY + 365))
    await expect
      .poll(() => server.received.map(({ subject }) => subject), { timeout: 40_000 })
      .toContain('Wij zijn te laat met uw aanvraag voor een kapvergunning')
  })

  test('a refused address is undeliverable, and not tried again; a later e-mail that arrives ends it', async () => {
    const person = persoonsleutel(oranje)
    const to = (email: string) =>
      database.db.update(digitaleAdressen).set({ email }).where(eq(digitaleAdressen.persoon, person))
    const { nietBezorgdOp } = sqlPost(database.db)
    await to('oranje@weg.example')
    await start()
    await write(newCase(43, { aanvrager: representative }))
    await expect.poll(() => nietBezorgdOp(person)).toBe(demodata.vandaag)
    expect(await stands(newCase(43).kenmerk)).toEqual(['onbestelbaar'])
    const letters = (await database.db.select().from(uitgaand)).map(({ werk }) => werk)
    expect(letters).toEqual([
      {
        soort: 'brief',
        kenmerk: newCase(43).kenmerk,
        bericht: `${newCase(43).kenmerk}-2`,
        ontvanger: person,
      },
    ])
    await to('oranje@voorbeeld.example')
    await write(newCase(44, { aanvrager: representative }))
    await once(newCase(44).kenmerk)
    await expect.poll(() => nietBezorgdOp(person)).toBeNull()
  })

  test('who must sign too gets the code once, and after it a confirmation; only its hash is stored', async () => {
    const { db } = database
    const id = randomUUID()
    const { kenmerk } = newCase(45)
    const gevraagd = {
      naam: 'F. el Amrani',
      email: 'iemand@elders.example',
      taal: 'nl',
      uiterlijk: '2026-10-28',
      aanvrager: 'B. Janssen',
      wie: { rol: 'hoofdbewoner', postcode: '7411AB', huisnummer: 14, toevoeging: '' },
    } as const
    await db.transaction(async (tx) =>
      vraagHandtekening(tx, { id, hash: await hashVanCode(await code(id)), kenmerk, gevraagd }),
    )
    await start()
    const toThem = () => server.received.filter(({ to }) => to === gevraagd.email)
    await expect.poll(() => toThem().length, { timeout: 40_000 }).toBe(1)
    const [mail] = toThem()
    expect(mail?.subject).toBe('B. Janssen vraagt om uw handtekening')
    expect(mail?.text).toContain(`https://mijn.deventer.example/ondertekenen#${await code(id)}`)
    // what it is for is not in it: the address was typed by somebody else
    expect(JSON.stringify(mail)).not.toMatch(/verhuiz|7411/i)
    const stored = JSON.stringify([await db.select().from(handtekeningen), await db.select().from(post)])
    expect(stored.replaceAll('-', '')).not.toContain((await code(id)).replaceAll('-', ''))
    const zaaktype = kind('verhuizing')
    const besluit = {
      door: persoonsleutel(bram),
      tekent: true,
      op: demodata.vandaag,
      zaaktype: zaaktype.naam,
      titel: zaaktype.titel,
      gevoelig: false,
    }
    await db.transaction((tx) => beslisHandtekening(tx, id, besluit))
    await expect.poll(() => toThem().length, { timeout: 40_000 }).toBe(2)
    expect(toThem()[1]?.subject).toBe('U heeft getekend voor B. Janssen')
    await aWhile()
    expect(toThem()).toHaveLength(2)
  })
})
