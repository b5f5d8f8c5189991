import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Formulier } from '#domain/formulier'
import { type Bewaarstand, maakBewaarder, NA_FOUT, NA_TYPEN, type Opgeslagen } from './bewaarder.ts'

const t = { nl: '', en: '' }
const FORMULIER: Formulier = {
  id: 'proef',
  versie: 1,
  titel: t,
  samenvatting: t,
  voorWie: t,
  nodig: [],
  anders: t,
  verstuur: t,
  daarna: [],
  zaaktype: 'klacht',
  team: '',
  stappen: [{ id: 's', vraag: t, velden: [{ id: 'v', soort: 'tekst', label: t, langst: 9 }] }],
}
const ANDERS = new Error('changed')
const WEG = new Error('offline')

/** A server with one draft, that loses requests (`weg`) or answers (`stil`), and may take a while. */
function server() {
  let daar: Opgeslagen = { formulier: FORMULIER, stand: 1, stap: 's', antwoorden: {} }
  const verbinding = { hoe: 'goed' as 'goed' | 'weg' | 'stil', duur: 0 }
  const gemeld: Bewaarstand[] = []
  return {
    verbinding,
    gemeld,
    daar: () => daar,
    /** Somebody saves in another tab. */
    andereTab: (v: string) => (daar = { ...daar, stand: daar.stand + 1, antwoorden: { v } }),
    bewaarder: maakBewaarder(daar, {
      zend: async ({ stand, stap, antwoorden }) => {
        if (verbinding.duur > 0) await new Promise((klaar) => setTimeout(klaar, verbinding.duur))
        if (verbinding.hoe === 'weg') throw WEG
        if (stand !== daar.stand) throw ANDERS
        daar = { ...daar, stand: stand + 1, stap, antwoorden }
        if (verbinding.hoe === 'stil') throw WEG
        return daar
      },
      haal: async () => daar,
      isAnders: (fout) => fout === ANDERS,
      meld: (stand) => void gemeld.push(stand),
    }),
  }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('what is typed is saved a moment after the last key, once', async () => {
  const { bewaarder, daar, gemeld } = server()
  for (const v of ['a', 'ab', 'abc']) {
    bewaarder.wijzig({ v })
    await vi.advanceTimersByTimeAsync(NA_TYPEN - 1)
  }
  expect(daar().stand).toBe(1)
  await vi.advanceTimersByTimeAsync(1)
  expect([daar().stand, daar().antwoorden, gemeld.at(-1)?.soort]).toEqual([2, { v: 'abc' }, 'opgeslagen'])
})

test('a failure says so and is tried again until it works', async () => {
  const { bewaarder, daar, gemeld, verbinding } = server()
  verbinding.hoe = 'weg'
  bewaarder.wijzig({ v: 'a' })
  expect(await bewaarder.bewaar()).toBe(false)
  expect(gemeld.at(-1)?.soort).toBe('mislukt')
  verbinding.hoe = 'goed'
  await vi.advanceTimersByTimeAsync(NA_FOUT)
  expect([daar().antwoorden, gemeld.at(-1)?.soort]).toEqual([{ v: 'a' }, 'opgeslagen'])
})

test('what was typed while a save was on its way is not called saved', async () => {
  const { bewaarder, gemeld, verbinding } = server()
  verbinding.duur = 100
  bewaarder.wijzig({ v: 'a' })
  void bewaarder.bewaar()
  await vi.advanceTimersByTimeAsync(50)
  bewaarder.wijzig({ v: 'ab' })
  await vi.advanceTimersByTimeAsync(100)
  expect(gemeld.at(-1)?.soort).toBe('rust')
  await vi.advanceTimersByTimeAsync(NA_TYPEN)
  expect(gemeld.at(-1)?.soort).toBe('opgeslagen')
})

test('our own save whose answer was lost is no conflict, also when somebody typed on', async () => {
  const { bewaarder, daar, gemeld, verbinding } = server()
  verbinding.hoe = 'stil'
  bewaarder.wijzig({ v: 'a' })
  await bewaarder.bewaar()
  bewaarder.wijzig({ v: 'ab' })
  verbinding.hoe = 'goed'
  expect(await bewaarder.bewaar()).toBe(true)
  expect(daar().antwoorden).toEqual({ v: 'ab' })
  expect(gemeld.map(({ soort }) => soort)).not.toContain('conflict')
})

test('what another tab saved is shown and not overwritten, until somebody chose', async () => {
  const { bewaarder, daar, gemeld, andereTab } = server()
  andereTab('daar')
  bewaarder.wijzig({ v: 'hier' })
  expect(await bewaarder.bewaar()).toBe(false)
  expect(gemeld.at(-1)).toMatchObject({ soort: 'conflict', daar: { antwoorden: { v: 'daar' } } })
  bewaarder.wijzig({ v: 'hier!' })
  await vi.advanceTimersByTimeAsync(NA_TYPEN + NA_FOUT)
  expect(daar().antwoorden).toEqual({ v: 'daar' })
  expect(await bewaarder.kies({ v: 'hier!' })).toBe(true)
  expect(daar().antwoorden).toEqual({ v: 'hier!' })
})
