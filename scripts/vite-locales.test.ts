import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { document } from '#openapi/document.gen'
import { talen } from '#src/lib/taal'
import { readLocale } from './vite-locales.ts'

type Sentence = { key: string; text: string }

const sentencesOf = (tree: unknown, at = ''): Sentence[] =>
  typeof tree === 'string'
    ? [{ key: at, text: tree }]
    : Object.entries(tree as object).flatMap(([name, value]) =>
        sentencesOf(value, at ? `${at}.${name}` : name),
      )

const all = new Map(talen.map((taal) => [taal, sentencesOf(readLocale(taal))]))
const nl = all.get('nl') ?? []
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].toSorted()

test('the app, the contract and the folders of sentences know the same languages', () => {
  const folders = readdirSync(new URL('../src/i18n/', import.meta.url), { withFileTypes: true })
  const { parameters, schemas } = document.components
  const known = talen.toSorted()
  expect({
    'src/i18n': folders.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).toSorted(),
    'Tekst in pip.yaml': Object.keys(schemas.Tekst.properties).toSorted(),
    'required in Tekst': [...schemas.Tekst.required].toSorted(),
    'Taal in pip.yaml': [...parameters.Taal.schema.enum].toSorted(),
  }).toEqual({
    'src/i18n': known,
    'Tekst in pip.yaml': known,
    'required in Tekst': known,
    'Taal in pip.yaml': known,
  })
})

test.each(talen)('%s has every sentence of the Dutch source, with the same values in it', (taal) => {
  const shape = (list: readonly Sentence[]) =>
    list.map(({ key, text }) => `${key} ${placeholders(text).join(' ')}`).toSorted()
  expect(shape(all.get(taal) ?? [])).toEqual(shape(nl))
})

test('a value that is known everywhere keeps its name', () => {
  // a typo such as {telefon} would be shown as it stands
  const odd = nl.filter(({ text }) => /\{\{|\}\}|\{[^\w]|\{\w*[A-Z]{2}/.test(text))
  expect(odd).toEqual([])
})

test.each(talen)('%s has no sentence longer than 15 words', (taal) => {
  const tooLong = (all.get(taal) ?? []).flatMap(({ key, text }) =>
    text
      .split(/(?<=[.!?:])\s+/)
      .filter((sentence) => sentence.split(/\s+/).length > 15)
      .map((sentence) => `${key}: ${sentence}`),
  )
  expect(tooLong).toEqual([])
})

const banned =
  /\b(ongeldige?|verplicht veld|sorry|oeps|notificaties?|procedures?|dossiers?|opschorting|verdaging|hersteltermijn|afdoeningstermijn|zo spoedig mogelijk|servicenorm(en)?)\b/i

test('no sentence uses a word that residents stumble over', () => {
  const found = nl.filter(({ key, text }) => banned.test(text) && key !== 'openbaar.beloften.intro')
  expect(found).toEqual([])
})

test('the form of address is u, never je', () => {
  expect(nl.filter(({ text }) => /\b(je|jij|jou|jouw)\b/i.test(text))).toEqual([])
})
