import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { demodata } from '#demo/data'
import { beloftenOf } from './beloften.ts'
import { dagVan } from './datum.ts'
import type { Gebeurtenis } from './gebeurtenis.ts'
import { maakKalender } from './kalender.ts'
import { signaalVan } from './signaal.ts'
import type { Zaak } from './zaak.ts'

const kalender = maakKalender({ sluitingsdagen: demodata.sluitingsdagen })
const zaaktype = demodata.zaaktypen.find(({ code }) => code === 'kapvergunning')
if (!zaaktype) throw new Error('the demo has no tree permits')
const RECEIVED = dagVan('2026-09-01')

const zaakMet = (...later: Gebeurtenis[]): Zaak => ({
  kenmerk: 'ZAAK-2026-0000001',
  register: 'zaaksysteem',
  zaaktype,
  titel: zaaktype.titel,
  aanvrager: { soort: 'persoon', bsn: '999990019', naam: 'F. el Amrani' },
  gemachtigde: null,
  kinderen: [],
  team: 'Vergunningen',
  complex: null,
  zichtbaar: true,
  besluitVerzonden: null,
  bewaardTot: null,
  registerfeiten: null,
  gebeurtenissen: [{ id: '1', dag: RECEIVED, door: 'u', soort: 'ONTVANGEN' }, ...later],
})
const op = (zaak: Zaak, dag: number) => beloftenOf(zaak, demodata.normen, kalender, dag)
const signaal = (zaak: Zaak, dag: number) => signaalVan(op(zaak, dag), kalender)
const PROMISE = op(zaakMet(), RECEIVED).hoofd.nu
if (PROMISE === null) throw new Error('a tree permit has no promise')
const door = 'gemeente'

describe('a warning about a promise (N6)', () => {
  test('comes five working days before the date, until the date itself', () => {
    const warned = Array.from({ length: 100 }, (_, index) => RECEIVED + index).filter((dag) =>
      signaal(zaakMet(), dag),
    )
    expect(warned.at(-1)).toBe(PROMISE)
    expect(kalender.werkdagenTussen(warned[0] ?? 0, PROMISE)).toBe(5)
    expect(signaal(zaakMet(), PROMISE)).toEqual({ norm: 'N4', datum: PROMISE })
  })

  test.each<[string, Gebeurtenis]>([
    ['was decided', { id: '2', dag: PROMISE - 1, door, soort: 'BESLUIT', uitkomst: 'toegekend' }],
    ['was withdrawn', { id: '2', dag: PROMISE - 1, door: 'u', soort: 'INGETROKKEN' }],
    [
      'got a new date in time',
      {
        id: '2',
        dag: PROMISE - 1,
        door,
        soort: 'VERLENGING_NORM',
        nieuw: PROMISE + 28,
        reden: { code: 'drukte' },
      },
    ],
  ])('does not come for a case that %s', (_, event) => {
    expect(signaal(zaakMet(), PROMISE)).not.toBeNull()
    expect(signaal(zaakMet(event), PROMISE)).toBeNull()
  })

  test('comes for the new date too, when that comes near', () => {
    // before the law ends: after that there is no date left to keep
    const nieuw = PROMISE + 6
    const event = { id: '2', dag: PROMISE - 1, door, soort: 'VERLENGING_NORM', nieuw } as const
    const verlengd = zaakMet({ ...event, reden: { code: 'drukte' } })
    expect(signaal(verlengd, nieuw)).toEqual({ norm: 'N4', datum: nieuw })
  })

  test('whatever the case and the day: never after the date, never for what is closed or waits for the resident', () => {
    fc.assert(
      fc.property(fc.constantFrom(...demodata.zaken), fc.integer({ min: -60, max: 200 }), (zaak, dagen) => {
        const b = op(zaak, dagVan(demodata.vandaag) + dagen)
        const s = signaalVan(b, kalender)
        if (!s) return
        expect(s.datum).toBeGreaterThanOrEqual(b.vandaag)
        expect(s.datum).toBe(b.hoofd.nu)
        expect(b.voortgang).toMatchObject({
          klaarOp: null,
          gestoptOp: null,
          wachtOpStukken: false,
          inGebrekeSinds: null,
        })
      }),
    )
  })
})
