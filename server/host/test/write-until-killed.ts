// Run by a test as a process of its own: opens the database that its argument describes, asks questions one after the
// other, and prints the key of each as soon as the database has acknowledged it. Goes on until it is killed.
import { randomUUID } from 'node:crypto'
import { argv, stdout } from 'node:process'
import { demodata } from '#demo/data'
import { dagVan } from '#domain/datum'
import type { GebeurtenisVan } from '#domain/gebeurtenis'
import { maakKalender } from '#domain/kalender'
import { type DatabaseConfig, openDatabase } from '#server/host/database/open'
import { sqlSchrijven } from '#server/sources/sql/schrijven'
import { maakSlot } from '#server/sources/sql/slot'

const { db } = await openDatabase(JSON.parse(argv[2] ?? '') as DatabaseConfig)
const schrijven = sqlSchrijven(
  db,
  maakKalender({ sluitingsdagen: demodata.sluitingsdagen }),
  await maakSlot('a secret that opens nothing here', 'bestanden 1'),
  () => undefined,
  Infinity,
)
const onderwerp = { nl: 'Een vraag', en: 'A question' }

for (let number = 0; ; number += 1) {
  const id = randomUUID()
  // by turns, so that no case grows long
  const kenmerk = demodata.zaken[number % 10]?.kenmerk ?? ''
  const gesteld: GebeurtenisVan<'VRAAG_GESTELD'> = {
    id,
    dag: dagVan(demodata.vandaag),
    door: 'u',
    soort: 'VRAAG_GESTELD',
    vraag: id,
    kanaal: 'schriftelijk',
    onderwerp,
  }
  await schrijven.eenmaal({ wie: 'inwoner:999990019', sleutel: id, verzoek: 'x' }, async (schrijver) => {
    await schrijver.voegToe(kenmerk, gesteld)
    await schrijver.noteer(kenmerk, {
      id,
      datum: demodata.vandaag,
      kanaal: 'formulier',
      onderwerp,
      vraag: id,
    })
    await schrijver.stuurUit({ soort: 'vraag', kenmerk, gesteld, tekst: 'Een vraag', uiterlijk: null })
    return { status: 201, body: { id } }
  })
  stdout.write(`${id}\n`)
}
