import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demodata } from '#demo/data'
import type { Antwoorden } from '#domain/formulier'
import { buildApi } from '#server/app'
import { memoryGemeente } from '#server/sources/memory/memory-sources'
import { inProces, testApi } from '#server/test/client'
import { ingezonden } from '#server/test/formulierhulp'
import { geheugensessie } from '#server/test/geheugen'
import { readForms } from './forms.ts'

const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')
/** The part about forms: the name of the file, and what is in it. */
const [, name = '', text = ''] =
  /\*\*A form\.\*\* [^`]*`([\w-]+\.json)`[^]*?```json\n([^]*?)```/.exec(readme) ?? []

describe('the form that the README has as an example', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'formulieren-'))
    await writeFile(join(folder, name), text)
  })
  afterAll(() => rm(folder, { recursive: true }))

  const keuzes: Antwoorden[] = [{ gevaar: 'nee' }, { gevaar: 'ja', waarom: 'Er steekt een spijker uit.' }]
  test.each(keuzes)('works as its file says: %o', async (keuze) => {
    const formulieren = await readForms(folder)
    const gemeente = memoryGemeente(demodata)
    const api = testApi(inProces(buildApi({ ...gemeente, formulieren, sessies: geheugensessie() })))
    await api.inloggen('jan')
    const { soort, beloften, kenmerk } = await ingezonden(api, 'kapotte-bank', keuze)
    expect([soort, beloften.map(({ norm }) => norm)]).toEqual(['melding', ['N1', 'N9']])
    const { contactmomenten } = await api.json(`/zaken/${kenmerk}/contactmomenten`)
    const heeftWaarom = JSON.stringify(contactmomenten).includes('Er steekt een spijker uit.')
    expect(heeftWaarom).toBe(keuze['gevaar'] === 'ja')
  })
})
