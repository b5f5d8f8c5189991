import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { demodata } from '#demo/data'
import { maakKalender } from '#domain/kalender'
import { demoOp } from '#server/demo'
import { buildApi } from '#server/app'
import { demobezorger, demogeheim, sqlDemogeheugen } from '#server/sources/sql/demogemeente'
import { leesDefinitie } from '#server/formulieren/definitie'
import { demoscanner } from '#server/bestanden/demoscanner'
import { sqlAfschriften } from '#server/sources/sql/afschriften'
import { kleineDrukker } from '#server/sources/pdf'
import { sqlBestanden } from '#server/sources/sql/bestanden'
import { sqlConcepten } from '#server/sources/sql/concepten'
import { type Conceptslot, maakConceptslot } from '#server/sources/sql/conceptslot'
import { sqlInzagelog } from '#server/sources/sql/inzagelog'
import { sqlSchrijven } from '#server/sources/sql/schrijven'
import { demodienst } from '#server/betalen/demodienst'
import { maakEenmaligeCode, type EenmaligeCode } from '#server/eenmalige-code'
import { sqlMeldcodes } from '#server/sources/sql/meldcodes'
import { sqlToestemmingen } from '#server/sources/sql/toestemmingen'
import { sqlHandtekeningen } from '#server/sources/sql/handtekeningen'
import { sqlPost } from '#server/sources/sql/post'
import { sqlBetalingen, sqlDemobetalingen } from '#server/sources/sql/betalingen'
import { rooster } from '#server/sources/rooster'
import { sqlTijdvakken } from '#server/sources/sql/tijdvakken'
import { maakSlot, type Slot } from '#server/sources/sql/slot'
import { sqlSources } from '#server/sources/sql/sql-sources'
import { apiSuite } from '#server/test/api-suite'
import { inProces, testApi } from '#server/test/client'
import { DATABASES } from '#server/host/test/databases'
import { suiteDatabase } from '#server/host/test/suite-database'
import { geheugensessie } from '#server/test/geheugen'
import { startOutbox } from '#server/host/outbox'
import { testParts } from '#server/host/test/parts'
import { sourceSuite } from '#server/host/test/source-suite'

const kalender = maakKalender({ sluitingsdagen: demodata.sluitingsdagen })

describe.each(DATABASES)('the demo municipality on $soort', ({ maak }) => {
  const database = suiteDatabase(maak, 'demo')
  let slot: Conceptslot
  let fileSlot: Slot
  let code: EenmaligeCode
  let outbox: ReturnType<typeof startOutbox>
  beforeAll(async () => {
    const geheim = await demogeheim(database.db)
    slot = await maakConceptslot(geheim)
    fileSlot = await maakSlot(geheim, 'bestanden 1')
    code = await maakEenmaligeCode(geheim, 'ondertekenen 1')
    outbox = startOutbox(database.db, demobezorger(database.db, demodata, kalender), testParts().log)
  })
  afterAll(async () => {
    await outbox.stop()
  })

  /** The suite sends in a minute what its people would send in many days. */
  const DAGEN_VOL = 1_000
  const gemeente = () => {
    const { db } = database
    const geheugen = sqlDemogeheugen(db, demodata.normen, kalender)
    const afspraken = rooster(demodata.afspraken, kalender, demodata.isWeg)
    const demobetalingen = sqlDemobetalingen(db)
    const betaaldienst = demodienst(demobetalingen)
    const sources = { ...sqlSources(db, demodata.gemeente, kalender), afspraken, betaaldienst }
    return {
      ...demoOp(sources, demodata.personas, geheugen, demobetalingen),
      geheugen,
      inzagelog: sqlInzagelog(db),
      schrijven: sqlSchrijven(db, kalender, fileSlot, () => outbox.wake(), DAGEN_VOL),
      bestanden: sqlBestanden(db, fileSlot),
      scanner: demoscanner,
      concepten: sqlConcepten(db, slot),
      tijdvakken: sqlTijdvakken(db),
      betalingen: sqlBetalingen(db),
      post: sqlPost(db),
      afschriften: sqlAfschriften(db, fileSlot),
      drukker: kleineDrukker,
      handtekeningverzoeken: sqlHandtekeningen(db),
      ondertekencode: code,
      ontvangers: demodata.ontvangers,
      toestemmingen: sqlToestemmingen(db),
      toestemmingscode: code,
      meldcodes: sqlMeldcodes(db),
      meldcode: code,
      formulieren: demodata.formulieren.map(leesDefinitie),
    }
  }
  beforeEach(async () => {
    const { geheugen, demo } = gemeente()
    const gedrag = Object.fromEntries((await demo.bronnen()).map(({ bron }) => [bron, 'normaal' as const]))
    await geheugen.zet({ vandaag: demodata.vandaag, gedrag })
  })

  test.each(sourceSuite)('$naam', ({ test: run }) => run(gemeente()))

  test('more than a person can mean to send in a day is refused, and that of another is not', async () => {
    const { db } = database
    const { eenmaal } = sqlSchrijven(db, kalender, fileSlot, () => undefined, 3)
    const doe = (wie: string) =>
      eenmaal({ wie, sleutel: crypto.randomUUID(), verzoek: 'x' }, async () => ({ status: 201, body: {} }))
    for (let keer = 0; keer < 3; keer += 1) await doe('inwoner:1')
    await expect(doe('inwoner:1')).rejects.toMatchObject({ code: 'te_vaak' })
    await expect(doe('inwoner:2')).resolves.toMatchObject({ status: 201 })
  })

  test.each(apiSuite)('$naam', ({ test: run }) =>
    run(testApi(inProces(buildApi({ ...gemeente(), sessies: geheugensessie() })))),
  )
})
