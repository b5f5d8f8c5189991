// Run by a test as a process of its own: opens the database that its argument describes, writes sessions one after the
// other, and prints the key of each as soon as the database has acknowledged it. Goes on until it is killed.
import { randomUUID } from 'node:crypto'
import { argv, stdout } from 'node:process'
import { type DatabaseConfig, openDatabase } from '#server/host/database/open'
import { sqlSessionStore } from '#server/host/session-store'

const { db } = await openDatabase(JSON.parse(argv[2] ?? '') as DatabaseConfig)
const store = sqlSessionStore(db)
for (;;) {
  const key = randomUUID()
  const identiteit = { soort: 'inwoner', bsn: '999990019', naam: 'F. Test' } as const
  await store.create(key, { identiteit, niveau: 'laag', started: Date.now(), used: Date.now() })
  stdout.write(`${key}\n`)
}
