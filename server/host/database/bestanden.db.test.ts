import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { demodata } from '#demo/data'
import { maakKalender } from '#domain/kalender'
import type { Bestand } from '#server/bestanden'
import { documentVan } from '#server/formulieren/bijlagen'
import type { Schrijver } from '#server/schrijven'
import { DATABASES } from '#server/host/test/databases'
import { suiteDatabase } from '#server/host/test/suite-database'
import { beginBestand, sqlBestanden } from '#server/sources/sql/bestanden'
import { bestanden, uitgaand } from '#server/sources/sql/schema'
import { sqlSchrijven } from '#server/sources/sql/schrijven'
import { maakSlot, type Slot } from '#server/sources/sql/slot'
import { sqlSources } from '#server/sources/sql/sql-sources'
import { bezorg } from '#server/sources/sql/uitgaand'

const KENMERK = 'ZAAK-2026-0000001'
const WIE = 'inwoner:999993653'
const INHOUD = Uint8Array.from([255, 216, 255, 217])
const kalender = maakKalender({ sluitingsdagen: demodata.sluitingsdagen })

describe.each(DATABASES)('files that become documents on $soort', ({ maak }) => {
  const database = suiteDatabase(maak, 'demo')
  let slot: Slot
  let bestand: Bestand
  beforeAll(async () => {
    slot = await maakSlot('a secret of thirty-two characters', 'bestanden 1')
  })
  const files = () => sqlBestanden(database.db, slot)
  const documents = async () =>
    (await sqlSources(database.db, demodata.gemeente, kalender).documenten.lijst(KENMERK, '2026-10-14')).items
  const write = (doe: (schrijver: Schrijver) => Promise<void>, sleutel: string = crypto.randomUUID()) =>
    sqlSchrijven(database.db, kalender, slot, () => undefined).eenmaal(
      { wie: WIE, sleutel, verzoek: 'x' },
      async (schrijver) => {
        await doe(schrijver)
        return { status: 201, body: {} }
      },
    )
  const attach = async (schrijver: Schrijver) => {
    const document = documentVan(bestand, { nl: 'Foto', en: 'Photo' }, '2026-10-14')
    if (!(await schrijver.hecht(KENMERK, bestand, document))) throw new Error('not there any more')
    await schrijver.stuurUit({ soort: 'document', kenmerk: KENMERK, document })
  }

  beforeEach(async () => {
    await database.db.delete(uitgaand)
    await database.db.delete(bestanden)
    const basis = { id: crypto.randomUUID(), wie: WIE, doel: { kenmerk: KENMERK }, onderdeel: '01-0' }
    const begonnen = {
      soort: 'jpg',
      omvang: 4,
      hash: 'a'.repeat(64),
      ontvangen: 0,
      fase: 'onderweg',
      fout: null,
    } as const
    bestand = { ...basis, ...begonnen, naam: 'boom.jpg' }
    await beginBestand(database.db, slot, bestand)
    await files().voegToe(bestand, 0, INHOUD)
    await files().zet(bestand, { fase: 'wacht', inhoud: INHOUD })
    await files().zet({ ...bestand, fase: 'wacht' }, { fase: 'klaar' })
    bestand = { ...bestand, fase: 'klaar' }
  })

  test('a crash before the end leaves the file where it was: no document, no work, and it can be sent again', async () => {
    const before = (await documents()).length
    const crash = write(async (schrijver) => {
      await attach(schrijver)
      throw new Error('crash')
    })
    await expect(crash).rejects.toThrow('crash')
    expect((await documents()).length).toBe(before)
    expect(await database.db.$count(uitgaand)).toBe(0)
    expect(await files().inhoud(bestand)).toEqual(INHOUD)
    await write(attach)
    expect((await documents()).length).toBe(before + 1)
    expect(await files().vind(WIE, bestand.id, '2026-10-14')).toBeUndefined()
  })

  test('two that send the same file at once make one document', async () => {
    const before = (await documents()).length
    const outcomes = await Promise.allSettled([write(attach), write(attach)])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect((await documents()).length).toBe(before + 1)
    expect(await database.db.$count(uitgaand)).toBe(1)
  })

  test('a delivery that fails after it arrived comes again under the same id, with the same document', async () => {
    await write(attach)
    const seen: [id: string, document: string][] = []
    const deliver = (fails: boolean, nu: number) =>
      bezorg(
        database.db,
        async (werk, id) => {
          if (werk.soort === 'document') seen.push([id, werk.document.id])
          if (fails) throw new Error('the answer was lost')
        },
        () => undefined,
        { nu: () => nu },
      )
    await deliver(true, Date.now())
    expect(await deliver(false, Date.now() + 60_000)).toBe(1)
    expect(seen).toHaveLength(2)
    expect(seen[0]).toEqual(seen[1])
    expect(await deliver(false, Date.now() + 600_000)).toBe(0)
  })

  test('what is in phase cannot go back, and of two that go on one does', async () => {
    const weer = { ...bestand, fase: 'onderweg' } as const
    expect(await files().zet(weer, { fase: 'wacht', inhoud: INHOUD })).toBe(false)
    expect(await files().voegToe(bestand, 4, INHOUD)).toBe(false)
  })
})
