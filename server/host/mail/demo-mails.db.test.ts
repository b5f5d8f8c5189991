import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { demodata } from '#demo/data'
import { DATABASES, PGLITE } from '#server/host/test/databases'
import { suiteDatabase } from '#server/host/test/suite-database'
import { startMailServer } from '#server/host/test/mail-server'
import { startRealHost } from '#server/host/test/real-host'
import { demomailer, sqlDemomails } from '#server/sources/sql/demomail'
import { demomails } from '#server/sources/sql/schema'

const [FATIMA] = demodata.adressen
const mail = (number: number) => ({
  id: `<${number}@deventer.nl>`,
  to: FATIMA?.email ?? '',
  taal: 'nl' as const,
  subject: `Bericht ${number}`,
  text: 'Wij hebben uw aanvraag.',
})

describe.each(DATABASES)('the e-mails of a demo on $soort', ({ maak }) => {
  const database = suiteDatabase(maak, 'demo')

  test('are kept with their day, newest first, each once, and the oldest go', async () => {
    const { db } = database
    const send = demomailer(db, { vandaag: async () => '2026-10-21' })
    expect(await send(mail(1))).toBe('verzonden')
    expect(await send(mail(1))).toBe('verzonden')
    expect(await sqlDemomails(db)()).toEqual([
      {
        id: '<1@deventer.nl>',
        aan: FATIMA?.email,
        taal: 'nl',
        onderwerp: 'Bericht 1',
        tekst: 'Wij hebben uw aanvraag.',
        op: '2026-10-21',
      },
    ])
    // as if they came long ago, one after the other
    await db.execute(sql`INSERT INTO demomails (id, aan, taal, onderwerp, tekst, op, gekregen)
      SELECT 'oud ' || n, 'a@b.example', 'nl', 'Oud ' || n, '', '2026-10-14', now() - interval '1 day' + n * interval '1 second'
      FROM generate_series(1, 250) AS n`)
    expect(await send(mail(2))).toBe('verzonden')
    const kept = (await sqlDemomails(db)()).map(({ onderwerp }) => onderwerp)
    expect(kept.slice(0, 3)).toEqual(['Bericht 2', 'Bericht 1', 'Oud 250'])
    expect([kept.length, kept.at(-1)]).toEqual([200, 'Oud 53'])
  })

  test('an address that is gone is refused and keeps nothing', async () => {
    const send = demomailer(database.db, { vandaag: async () => '2026-10-21' })
    expect(await send({ ...mail(3), to: 'iemand@weg.example' })).toBe('onbestelbaar')
    expect((await sqlDemomails(database.db)()).map(({ onderwerp }) => onderwerp)).not.toContain('Bericht 3')
  })
})

test('what a demo kept is seen by everybody, but by nobody once its e-mails really go out', async () => {
  const place = await PGLITE.maak('demo')
  const smtp = await startMailServer()
  const seen: number[] = []
  const look = async (more: Parameters<typeof startRealHost>[1]) => {
    const host = await startRealHost(place, more)
    try {
      await host.db
        .insert(demomails)
        .values({
          id: 'a',
          aan: 'a@b.example',
          taal: 'nl',
          onderwerp: 'A',
          tekst: 'B',
          op: '2026-10-14',
          gekregen: new Date(),
        })
        .onConflictDoNothing()
      const answer = await fetch(`${host.origin}/v1/demo/mails`)
      seen.push(answer.status)
      expect((await answer.text()).includes('a@b.example')).toBe(answer.status === 200)
    } finally {
      await host.stop()
    }
  }
  await look({})
  await look({ mail: { url: `smtp://127.0.0.1:${smtp.port}`, from: 'bericht@deventer.example' } })
  await smtp.stop()
  await place.remove()
  expect(seen).toEqual([200, 404])
})
