import { describe, expect, test } from 'vitest'
import { demodata } from '#demo/data'
import type { Persoon } from '#server/brp/persoon'
import { persoonsgegevensVan } from '#server/brp/persoonsgegevens'
import { persoonUit } from './antwoord.ts'

const BSN = '999993653'
const TYPE = 'RaadpleegMetBurgerservicenummer'
const met = (persoon: object) =>
  persoonUit({ type: TYPE, personen: [{ burgerservicenummer: BSN, ...persoon }] })

test.each([...demodata.personen.entries()])(
  'everything that the page shows of %s comes through',
  (_bsn, persoon) => {
    const gelezen = persoonUit({ type: TYPE, personen: [persoon] })
    const getoond = (een: Persoon) => persoonsgegevensVan(een, '2026-10-14')
    expect(gelezen && getoond(gelezen)).toEqual(getoond(persoon))
  },
)

describe('tolerant', () => {
  test('a list without anybody is nobody', () => {
    expect(persoonUit({ type: TYPE, personen: [] })).toBeUndefined()
  })

  test('what we do not know and did not ask for is left out, but who has custody of whom is kept', () => {
    const gezag = [{ type: 'EenhoofdigOuderlijkGezag', minderjarige: { burgerservicenummer: '999994086' } }]
    const kinderen = [{ burgerservicenummer: '999994086' }]
    const ouders = [{ burgerservicenummer: '999993653', naam: {} }]
    const gelezen = met({ leeftijd: 41, kinderen, gezag, ouders })
    expect(gelezen).toEqual({
      burgerservicenummer: BSN,
      kinderen,
      gezag,
      ouders: [{ naam: {} }],
    })
  })

  test('null is the same as absent, and a place abroad has no code', () => {
    const plaats = { omschrijving: 'Rabat' }
    expect(met({ naam: null, partners: null, geboorte: { datum: null, plaats } })).toEqual({
      burgerservicenummer: BSN,
      geboorte: { plaats },
    })
  })

  test('a street in doubt is an address in doubt', () => {
    const inOnderzoek = { datumIngangOnderzoek: { type: 'JaarDatum', jaar: 2026, langFormaat: '2026' } }
    const verblijfadres = {
      korteStraatnaam: 'Brink',
      huisnummer: 1,
      inOnderzoek: { straat: true, ...inOnderzoek },
    }
    expect(met({ verblijfplaats: { type: 'Adres', verblijfadres } })?.verblijfplaats?.inOnderzoek).toEqual(
      inOnderzoek,
    )
  })
})

describe('a failure of the source, and not "unknown" or "none"', () => {
  const datum = { type: 'Datum', datum: 'gisteren', langFormaat: 'gisteren' }
  test.each<[string, unknown]>([
    ['no object', 'RaadpleegMetBurgerservicenummer'],
    ['no list', { type: TYPE }],
    ['another question', { type: 'ZoekMetPostcodeEnHuisnummer', personen: [] }],
    ['two people', { type: TYPE, personen: [{ burgerservicenummer: BSN }, { burgerservicenummer: BSN }] }],
    ['nobody in the list', { type: TYPE, personen: [null] }],
    ['a person without a number', { type: TYPE, personen: [{ naam: { voornamen: 'Anna' } }] }],
    ['a number that is none', { type: TYPE, personen: [{ burgerservicenummer: 999993653 }] }],
  ])('%s', (_wat, json) => expect(() => persoonUit(json)).toThrow('other form'))

  test.each<[string, object]>([
    ['a secret that is no yes or no', { geheimhoudingPersoonsgegevens: 'ja' }],
    ['a list that is none', { kinderen: {} }],
    ['a kind of place that we do not know', { verblijfplaats: { type: 'Schip' } }],
    ['a kind of date that we do not know', { datumInschrijvingInGemeente: { type: 'Kwartaal' } }],
    ['a date that is none', { geboorte: { datum } }],
    ['a kind of nationality that we do not know', { nationaliteiten: [{ type: 'Wereldburger' }] }],
  ])('%s', (_wat, persoon) => expect(() => met(persoon)).toThrow('other form'))

  test('and its error says nothing of what was in it', () => {
    expect(() => met({ naam: { voornamen: 5, geslachtsnaam: 'Vries' } })).toThrow(/^other form$/)
  })
})
