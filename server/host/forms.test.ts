import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { demodata } from '#demo/data'
import { leesDefinitie } from '#server/formulieren/definitie'
import { readForm, readForms } from './forms.ts'

const text = await readFile(new URL('../../demo/formulieren/klacht.json', import.meta.url), 'utf8')
/** The line on which this stands, counted from one. */
const lineOf = (part: string) => text.slice(0, text.indexOf(part)).split('\n').length

describe('the definition of a form', () => {
  test('the host reads the same forms from their files as the demo in a browser has', async () => {
    expect(await readForms()).toEqual(demodata.formulieren.map(leesDefinitie))
  })

  test.each([
    ['a kind of field that there is not', '"soort": "regels"', '"soort": "lap"', '"soort": "regels"'],
    ['a sentence without its English', ', "en": "Something else"', '', '"Iets anders"'],
    ['a condition on what was not asked', '"veld": "waarover"', '"veld": "later"', '"veld": "waarover"'],
    ['a condition on no choice', '"is": ["anders"]', '"is": ["iets"]', '"is": ["anders"]'],
    ['a field called as another', '"id": "wanneer"', '"id": "gebeurd"', '"id": "wanneer"'],
    ['a word too many', '"langst": 2000,', '"langst": 2000, "kleur": "rood",', '"langst": 2000,'],
    ['another name than its file', '"id": "klacht"', '"id": "bezwaar"', '"id": "klacht"'],
  ])('%s is refused, with the file and the line', (_, from, to, where) => {
    const broken = text.replace(from, to)
    expect(broken).not.toBe(text)
    expect(() => readForm('klacht.json', broken)).toThrow(`klacht.json, line ${lineOf(where)}: `)
  })

  test.each([
    ['a kind of person that no household has', '"kind"', '"neef"', '"neef"'],
    ['a warning about a date that is not asked', '"veld": "reisdatum"', '"veld": "reis"', '"veld": "reis"'],
    [
      'a thing to bring for an answer that there is not',
      '"is": ["beide", "ander"]',
      '"is": ["opa"]',
      '"opa"',
    ],
    ['an e-mail to no address', '"email": "ouder_email"', '"email": "wie"', '"email": "wie"'],
    ['the parent of nobody', '"ouderVan": "wie"', '"ouderVan": "wat"', '"ouderVan": "wat"'],
    ['an appointment for nothing', '"product": "reisdocument",', '', '"soort": "afspraak"'],
  ])('%s is refused in a form with an appointment', async (_, from, to, where) => {
    const file = 'afspraak-reisdocument.json'
    const whole = await readFile(new URL(`../../demo/formulieren/${file}`, import.meta.url), 'utf8')
    const broken = whole.replace(from, to)
    expect(broken).not.toBe(whole)
    const line = broken.slice(0, broken.indexOf(where)).split('\n').length
    expect(() => readForm(file, broken)).toThrow(
      new RegExp(`${file}, line (${line - 2}|${line - 1}|${line}): `),
    )
  })

  const t = { nl: 'Nog iets', en: 'Something more' }
  const metVeld = (veld: object) => ({
    stappen: [{ id: 'nog', vraag: t, velden: [{ id: 'nog', label: t, ...veld }] }],
  })
  test.each([
    ['what the BRP knows', metVeld({ soort: 'bekend', gegeven: 'naam' })],
    ['a choice out of their own cases', metVeld({ soort: 'keuze', uit: 'zaken' })],
    ['an appointment', metVeld({ soort: 'afspraak', product: 'reisdocument' })],
    ['a file that is needed', metVeld({ soort: 'bestand' })],
    ['money', { betaling: [{ bedrag: 100 }] }],
    ['who may send it', { wie: ['inwoner'] }],
  ])('%s is refused in a form that can be sent without signing in', (_, change) => {
    const melding = demodata.formulieren.map(leesDefinitie).find(({ id }) => id === 'melding')
    expect(() => leesDefinitie({ ...melding, ...change })).toThrow('without signing in')
    expect(() => leesDefinitie({ ...melding, ...change, zonderInloggen: false })).not.toThrow()
  })

  test('an amount that is no whole number of cents is refused', async () => {
    const file = 'uittreksel-brp.json'
    const whole = await readFile(new URL(`../../demo/formulieren/${file}`, import.meta.url), 'utf8')
    for (const bedrag of ['17.4', '0', '-5', '"17,40"'])
      expect(() => readForm(file, whole.replace('"bedrag": 1740', `"bedrag": ${bedrag}`))).toThrow(file)
  })

  test('what is no JSON is refused, with the file and the line', () => {
    expect(() => readForm('klacht.json', text.replace('"versie": 2,', '"versie": 1'))).toThrow(
      /^klacht\.json: SyntaxError: .*\(line 4 column 3\)/,
    )
  })

  test('a municipality has a folder of its own, and hears when it is not there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'forms-'))
    await writeFile(join(folder, 'klacht.json'), text.replace('"versie": 1', '"versie": 2'))
    await writeFile(join(folder, 'readme.txt'), 'no form')
    expect((await readForms(folder)).map(({ id, versie }) => [id, versie])).toEqual([['klacht', 2]])
    await rm(folder, { recursive: true })
    await expect(readForms(folder)).rejects.toThrow(`FORMS_DIR is "${folder}"`)
  })
})
