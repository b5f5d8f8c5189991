import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { maakKalender } from '#domain/kalender'
import { DATABASES } from '#server/host/test/databases'
import { suiteDatabase } from '#server/host/test/suite-database'
import { AFSCHRIFT } from '#server/host/test/matrix'
import { sqlAfschriften } from '#server/sources/sql/afschriften'
import { afschriften } from '#server/sources/sql/schema'
import { sqlSchrijven } from '#server/sources/sql/schrijven'
import { maakSlot, type Slot } from '#server/sources/sql/slot'

const KENMERK = 'ZAAK-2026-7000001'
const ANDER = 'ZAAK-2026-7000002'

describe.each(DATABASES)('copies of forms on $soort', ({ maak }) => {
  const database = suiteDatabase(maak, 'tables')
  let slot: Slot
  beforeAll(async () => {
    slot = await maakSlot('a secret of thirty-two characters', 'bestanden 1')
  })
  beforeEach(() => database.db.delete(afschriften))

  const keep = (kenmerk: string, then: () => void = () => undefined) =>
    sqlSchrijven(database.db, maakKalender({ sluitingsdagen: [] }), slot, () => undefined).eenmaal(
      { wie: 'inwoner:999990019', sleutel: crypto.randomUUID(), verzoek: 'x' },
      async (schrijver) => {
        await schrijver.bewaarAfschrift(kenmerk, AFSCHRIFT)
        then()
        return { status: 201, body: {} }
      },
    )
  const bytesOf = async (kenmerk: string) => {
    const [row] = await database.db.select().from(afschriften).where(eq(afschriften.kenmerk, kenmerk))
    return row?.inhoud ?? new Uint8Array()
  }

  test('come back as they were, and only of the case that they belong to', async () => {
    await keep(KENMERK)
    const copies = sqlAfschriften(database.db, slot)
    expect(await copies.vind(KENMERK)).toEqual(AFSCHRIFT)
    expect([await copies.heeft(KENMERK), await copies.heeft(ANDER)]).toEqual([true, false])
    expect(await copies.vind(ANDER)).toBeUndefined()
  })

  test('whoever reads the table reads no word of them, and cannot give one to another case', async () => {
    await keep(KENMERK)
    await keep(ANDER)
    const stored = Buffer.from(await bytesOf(KENMERK))
    expect(stored.length).toBeGreaterThan(100)
    expect(stored.includes(AFSCHRIFT.door)).toBe(false)
    await database.db
      .update(afschriften)
      .set({ inhoud: new Uint8Array(stored) })
      .where(eq(afschriften.kenmerk, ANDER))
    await expect(sqlAfschriften(database.db, slot).vind(ANDER)).rejects.toThrow('cannot be read')
  })

  test('a form that was not sent after all leaves none', async () => {
    const stop = () => {
      throw new Error('a crash')
    }
    await expect(keep(KENMERK, stop)).rejects.toThrow('a crash')
    expect(await sqlAfschriften(database.db, slot).heeft(KENMERK)).toBe(false)
  })
})
