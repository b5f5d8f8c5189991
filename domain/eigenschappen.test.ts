import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Beoordeling, beloftenOf } from './beloften.ts'
import { dagVan, datumVan } from './datum.ts'
import { maakKalender } from './kalender.ts'
import { einddagWeken, werkdagNa } from './termijn.ts'
import { naief } from './test/naief.ts'
import { gebeurtenissen, normen, ontvangst, zaakEnDag, zaakMet } from './test/willekeurig.ts'

const kalender = maakKalender({ sluitingsdagen: [] })
const beoordeel = (zaak: Parameters<typeof beloftenOf>[0], vandaag: number): Beoordeling =>
  beloftenOf(zaak, normen, kalender, vandaag)
const klok = (b: Beoordeling, norm: string) => b.klokken.find((k) => k.norm === norm)?.datum ?? null

/** Every failure prints its seed; the runs are the same each time, so that a red build can be looked at. */
const vast = { seed: 20261014 }

describe('properties of dates', () => {
  test('a day number and its date are each other’s inverse, whatever the time zone of the machine', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dagVan('1990-01-01'), max: dagVan('2100-12-31') }),
        (dag) => dagVan(datumVan(dag)) === dag,
      ),
      vast,
    )
  })

  test('the legal date is never a day the Atw frees, for terms up to twelve weeks', () => {
    fc.assert(
      fc.property(
        ontvangst,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 60 }),
        (start, weken, pauze) => {
          const { uiterlijk, ruw } = einddagWeken(kalender, start, weken, pauze)
          return !kalender.isAtwVrij(uiterlijk) && uiterlijk >= ruw
        },
      ),
      vast,
    )
  })

  test('adding a closing day never makes a working-day promise earlier', () => {
    fc.assert(
      fc.property(
        ontvangst,
        fc.integer({ min: 1, max: 15 }),
        fc.integer({ min: 0, max: 30 }),
        (start, aantal, na) => {
          const dicht = maakKalender({ sluitingsdagen: [datumVan(start + na)] })
          return werkdagNa(dicht, start, aantal) >= werkdagNa(kalender, start, aantal)
        },
      ),
      { ...vast, numRuns: 60 },
    )
  })

  test('a pause never makes a date earlier', () => {
    fc.assert(
      fc.property(
        gebeurtenissen.filter((events) => events.every(({ soort }) => soort !== 'VERLENGING_NORM')),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 40 }),
        (events, na, duur) => {
          const start = events[0]?.dag ?? 0
          const pauze = {
            soort: 'PAUZE_START' as const,
            id: 'extra',
            door: 'gemeente' as const,
            dag: start + na,
            tot: start + na + duur,
            reden: { code: 'anderen' as const },
          }
          const met = [...events, pauze].sort((a, b) => a.dag - b.dag)
          const ver = start + 400
          const [zonder, daarna] = [beoordeel(zaakMet(events), ver).hoofd, beoordeel(zaakMet(met), ver).hoofd]
          return (['eerste', 'nu', 'wet'] as const).every(
            (datum) => (daarna[datum] ?? Infinity) >= (zonder[datum] ?? Infinity),
          )
        },
      ),
      { ...vast, numRuns: 2000 },
    )
  })

  test('dates and states as of day N depend only on events up to day N', () => {
    fc.assert(
      fc.property(zaakEnDag, ({ zaak, vandaag }) => {
        const tot = { ...zaak, gebeurtenissen: zaak.gebeurtenissen.filter(({ dag }) => dag <= vandaag) }
        expect(beoordeel(zaak, vandaag)).toEqual(beoordeel(tot, vandaag))
      }),
      { ...vast, numRuns: 1000 },
    )
  })

  test('"te laat" starts the day after the date and not on it', () => {
    fc.assert(
      fc.property(ontvangst, (start) => {
        const zaak = zaakMet([{ soort: 'ONTVANGEN', id: 'a', dag: start, door: 'u' }])
        const { nu, wet } = beoordeel(zaak, start).hoofd
        if (nu === null || wet === null) return false
        return (
          beoordeel(zaak, nu).toestand === 'bijna' &&
          beoordeel(zaak, nu + 1).toestand === 'te_laat_zonder_bericht' &&
          beoordeel(zaak, wet).toestand !== 'wet_te_laat' &&
          beoordeel(zaak, wet + 1).toestand === 'wet_te_laat'
        )
      }),
      vast,
    )
  })

  test('a request for documents without a due date pauses nothing', () => {
    fc.assert(
      fc.property(gebeurtenissen, (events) => {
        const ver = (events[0]?.dag ?? 0) + 400
        const zonder = events.filter((g) => !(g.soort === 'STUKKEN_GEVRAAGD' && g.uiterlijk === undefined))
        return beoordeel(zaakMet(events), ver).hoofd.wet === beoordeel(zaakMet(zonder), ver).hoofd.wet
      }),
      { ...vast, numRuns: 1000 },
    )
  })
})

describe('a second, naive implementation', () => {
  test('agrees on 10,000 random cases', () => {
    fc.assert(
      fc.property(zaakEnDag, ({ zaak, vandaag }) => {
        const b = beoordeel(zaak, vandaag)
        const { eerste, nu, wet } = b.hoofd
        expect({
          eerste,
          nu,
          wet,
          toestand: b.toestand,
          N1: klok(b, 'N1'),
          N2: klok(b, 'N2'),
          N9: klok(b, 'N9'),
        }).toEqual(naief(zaak, vandaag))
      }),
      { ...vast, numRuns: 10_000 },
    )
  }, 120_000)
})
