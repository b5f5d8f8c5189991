import { expect, test } from 'vitest'
import { demodata } from '#demo/data'
import { BESTANDSOORTEN, gezegdeSoort } from '#domain/bestand'
import { buildApi } from '#server/app'
import { memoryGemeente } from '#server/sources/memory/memory-sources'
import { leegConcept, upload } from '#server/test/bestand-suite'
import { inProces, testApi } from '#server/test/client'
import { pdf } from '#server/test/bestanden'
import { GOED, type Proefbestand, SLECHT } from '#server/test/corpus'
import { geheugensessie } from '#server/test/geheugen'
import { latijn } from './bytes.ts'
import { keur } from './keuren.ts'

/** What the API says of each file, one after the other. */
async function uitkomsten(bestanden: readonly Proefbestand[]): Promise<string[]> {
  const api = testApi(inProces(buildApi({ ...memoryGemeente(demodata), sessies: geheugensessie() })))
  const { id: concept } = await leegConcept(api)
  const gezegd: string[] = []
  for (const bestand of bestanden) {
    const { status, id, fase, fout } = await upload(api, concept, bestand)
    gezegd.push(`${bestand.naam}, ${bestand.wat}: ${status === 400 ? 'verzoek' : (fout ?? fase)}`)
    if (id) await api.stuur('DELETE', `/bestanden/${id}`)
  }
  return gezegd
}

test(`${GOED.length} files that people send: none is refused`, { timeout: 120_000 }, async () => {
  expect(GOED.length).toBeGreaterThanOrEqual(40)
  expect(await uitkomsten(GOED)).toEqual(GOED.map(({ naam, wat }) => `${naam}, ${wat}: klaar`))
})

test(
  `${SLECHT.length} files that must not come in: none does, each for its own reason`,
  { timeout: 240_000 },
  async () => {
    expect(SLECHT.length).toBeGreaterThanOrEqual(60)
    expect(await uitkomsten(SLECHT)).toEqual(SLECHT.map(({ naam, wat, fout }) => `${naam}, ${wat}: ${fout}`))
  },
)

test('what is kept of a photo tells nothing of its maker, can be kept again, and is turned as it was', async () => {
  for (const { naam, type, wat, inhoud } of GOED) {
    const soort = gezegdeSoort(naam, type)
    if (!soort || soort === 'pdf') continue
    const eerst = await keur(soort, inhoud)
    if ('fout' in eerst) throw new Error(wat)
    expect(latijn(eerst.inhoud)).not.toMatch(/GPS|Camera|telefoon|xap|Author/)
    expect(await keur(soort, eerst.inhoud)).toEqual(eerst)
    const [, stand] = /^turned as (\d)/.exec(wat) ?? []
    // the short behind the tag of the orientation
    if (stand !== undefined && stand !== '1')
      expect(latijn(eerst.inhoud)).toContain(
        `\x01\x12\0\x03\0\0\0\x01\0${String.fromCharCode(Number(stand))}`,
      )
  }
})

const VOL = 9_900_000
test.each([
  ['comments that do not end', '/S%'],
  ['comments that end', `${'/S%'.repeat(300)}\n`],
  ['white space', `/S${' '.repeat(500)}`],
  ['streams without an end', 'stream\n'],
  ['streams over each other', '1 0 obj<</Filter/FlateDecode>>stream\nx'],
  ['references', `/EF ${'1'.repeat(500)} `],
  ['actions', ' /Launch'],
  ['spaces before actions', `${' '.repeat(900)}/Launch`],
  ['strings', '(('],
])('ten megabytes of %s keep nobody waiting', async (_wat, woord) => {
  const begin = performance.now()
  await keur('pdf', pdf([woord.repeat(VOL / woord.length)]))
  await keur('pdf', pdf([`${woord.repeat(VOL / woord.length)}\nendstream`]))
  expect(performance.now() - begin).toBeLessThan(10_000)
})

test('bytes by chance are never taken, and never an error of ours', async () => {
  for (let keer = 0; keer < 300; keer += 1) {
    const bytes = crypto.getRandomValues(new Uint8Array((keer * 7) % 2000))
    for (const soort of BESTANDSOORTEN) expect(await keur(soort, bytes)).toHaveProperty('fout')
  }
})

test(
  'a good file with one byte changed is taken or refused, and never an error of ours',
  { timeout: 120_000 },
  async () => {
    for (const { naam, type, inhoud } of GOED.filter((een) => een.inhoud.length < 2_000)) {
      const soort = gezegdeSoort(naam, type) ?? 'pdf'
      for (let plek = 0; plek < inhoud.length; plek += 13)
        await expect(keur(soort, inhoud.with(plek, (inhoud[plek] ?? 0) ^ 0xff))).resolves.toBeDefined()
    }
  },
)
