import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { setTimeout as wait } from 'node:timers/promises'
import { and, eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { demodata } from '#demo/data'
import { dagVan } from '#domain/datum'
import { maakKalender } from '#domain/kalender'
import type { Database } from '#server/sources/sql/database'
import { herbouwProjecties } from '#server/sources/sql/herbouw'
import { contactmomenten, gebeurtenissen, handelingen, uitgaand } from '#server/sources/sql/schema'
import { bezorg, type Bezorger } from '#server/sources/sql/uitgaand'
import { DATABASES } from '#server/host/test/databases'
import { type DatabaseConfig, openDatabase } from './open.ts'

const WRITER = fileURLToPath(new URL('../test/write-until-killed.ts', import.meta.url))
const KILLS = 20

/** Lets a process write and kills it without warning; answers what was acknowledged to it. */
async function writeAndKill(config: DatabaseConfig, after: number): Promise<string[]> {
  const child = spawn(process.execPath, [WRITER, JSON.stringify(config)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  let error = ''
  child.stderr.on('data', (chunk) => (error += chunk))
  const ended = new Promise((resolve) => child.once('close', resolve))
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      said += chunk
      resolve()
    })
    child.once('close', () => reject(new Error(`the writer stopped by itself: ${error}`)))
  })
  await wait(after)
  child.kill('SIGKILL')
  await ended
  // the last line may have been cut off in the middle
  return said.split('\n').slice(0, -1)
}

/** The ids of the questions that stand in each of the places that one question is written to, sorted. */
async function questionsIn(db: Database): Promise<Record<string, string[]>> {
  const asked = eq(gebeurtenissen.soort, 'VRAAG_GESTELD')
  const perPlace = {
    keys: await db.select({ id: handelingen.sleutel }).from(handelingen),
    events: await db
      .select({ id: sql<string>`${gebeurtenissen.gebeurtenis} ->> 'id'` })
      .from(gebeurtenissen)
      .where(and(asked, sql`${gebeurtenissen.gebeurtenis} ->> 'id' LIKE '________-%'`)),
    contacts: await db
      .select({ id: contactmomenten.id })
      .from(contactmomenten)
      .where(sql`${contactmomenten.id} LIKE '________-%'`),
    outgoing: await db.select({ id: sql<string>`${uitgaand.werk} -> 'gesteld' ->> 'id'` }).from(uitgaand),
  }
  return Object.fromEntries(
    Object.entries(perPlace).map(([place, rows]) => [place, rows.map(({ id }) => id).toSorted()]),
  )
}

describe.each(DATABASES)('$soort, killed while it writes', ({ maak }) => {
  test(
    `${KILLS} times: nothing that was acknowledged is lost, nothing is there by half, and it opens again`,
    { timeout: 600_000 },
    async () => {
      const place = await maak('demo')
      const kalender = maakKalender({ sluitingsdagen: demodata.sluitingsdagen })
      const acknowledged: string[] = []
      for (let kill = 0; kill < KILLS; kill += 1)
        acknowledged.push(...(await writeAndKill(place.config, (kill * 37) % 200)))

      const { db, close } = await openDatabase(place.config)
      const { keys = [], ...places } = await questionsIn(db)
      // one at least before each kill, however busy the machine
      expect(acknowledged.length).toBeGreaterThanOrEqual(KILLS)
      expect(acknowledged.filter((id) => !keys.includes(id))).toEqual([])
      for (const [name, ids] of Object.entries(places)) expect([name, ids]).toEqual([name, keys])

      // what waited to leave when the process died leaves after it, once
      const left: string[] = []
      const deliver: Bezorger = async (werk) => void (werk.soort === 'vraag' && left.push(werk.gesteld.id))
      await bezorg(db, deliver, (error) => {
        throw error
      })
      expect(left.toSorted()).toEqual(keys)
      const { zaken, anders } = await herbouwProjecties(
        db,
        demodata.normen,
        kalender,
        dagVan(demodata.vandaag),
      )
      expect([zaken > 0, anders]).toEqual([true, 0])
      await close()
      await place.remove()
    },
  )
})
