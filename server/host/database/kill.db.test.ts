import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { sessies } from '#server/sources/sql/schema'
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

describe.each(DATABASES)('$soort, killed while it writes', ({ maak }) => {
  test(
    `${KILLS} times: nothing that was acknowledged is lost, and it opens again`,
    { timeout: 300_000 },
    async () => {
      const place = await maak()
      const acknowledged: string[] = []
      for (let kill = 0; kill < KILLS; kill += 1)
        acknowledged.push(...(await writeAndKill(place.config, (kill * 37) % 200)))
      const { db, close } = await openDatabase(place.config)
      const kept = new Set((await db.select({ id: sessies.id }).from(sessies)).map(({ id }) => id))
      await close()
      await place.remove()
      expect(acknowledged.length).toBeGreaterThan(KILLS * 5)
      expect(acknowledged.filter((key) => !kept.has(key))).toEqual([])
    },
  )
})
