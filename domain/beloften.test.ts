import { describe, expect, test } from 'vitest'
import { beloftenOf } from './beloften.ts'
import { berichtenVan } from './berichten.ts'
import { dagVan, datumVan } from './datum.ts'
import type { Gebeurtenis } from './gebeurtenis.ts'
import { maakKalender } from './kalender.ts'
import { kopVan } from './kop.ts'
import type { Norm } from './norm.ts'
import { rechtenVan } from './rechten.ts'
import { takenVan } from './taken.ts'
import { normen as vasteNormen, zaakMet } from './test/willekeurig.ts'
import { uitlegHoofd } from './uitleg.ts'
import type { Zaak } from './zaak.ts'

const kalender = maakKalender({ sluitingsdagen: [] })
const n = (id: Norm['id'], begin: Norm['begin'], eind: Norm['eind'], duur: number | null): Norm => ({
  id,
  versie: 1,
  geldigVanaf: dagVan('2013-01-01'),
  bron: 'test',
  begin,
  eind,
  duur,
  eenheid: duur === null ? 'volgorde' : 'werkdag',
  ontvanger: 'aanvrager',
  doelPercentage: 98,
  status: 'vastgesteld',
})
const normen: readonly Norm[] = [
  ...vasteNormen,
  n('N3', 'STUKKEN_ONTVANGEN', 'COMPLEET_BRIEF', 5),
  n('N6', 'ONTVANGEN', 'VERLENGING_NORM', null),
]

type Los<G> = G extends unknown ? Omit<G, 'id' | 'dag' | 'door'> & { op: string } : never

/** A case received on Monday 7 September 2026 (promise 26 October, law 2 November) with what happened after it. */
function zaakVan(...feiten: Los<Gebeurtenis>[]): Zaak {
  const alle = [{ op: '2026-09-07', soort: 'ONTVANGEN' as const }, ...feiten]
  const gebeurtenissen = alle.map(
    ({ op, ...feit }, i) => ({ ...feit, id: `g${i}`, dag: dagVan(op), door: 'gemeente' }) as Gebeurtenis,
  )
  const zaak = zaakMet(gebeurtenissen)
  return { ...zaak, zaaktype: { ...zaak.zaaktype, normen: ['N1', 'N2', 'N3', 'N6', 'N9'] } }
}
const op = (zaak: Zaak, datum: string, register = normen) =>
  beloftenOf(zaak, register, kalender, dagVan(datum))
const datums = (zaak: Zaak, datum: string) => {
  const { hoofd } = op(zaak, datum)
  return [hoofd.nu, hoofd.wet].map((dag) => dag && datumVan(dag))
}
const klok = (zaak: Zaak, norm: string, datum: string) => op(zaak, datum).klokken.find((k) => k.norm === norm)
const stukken = (opDatum: string, uiterlijk?: string) =>
  ({
    op: opDatum,
    soort: 'STUKKEN_GEVRAAGD',
    stukken: [],
    ...(uiterlijk && { uiterlijk: dagVan(uiterlijk) }),
  }) as const
const bericht = (opDatum: string, nieuw: string, metReden = true) =>
  ({
    op: opDatum,
    soort: 'VERLENGING_NORM',
    nieuw: dagVan(nieuw),
    ...(metReden && { reden: { code: 'drukte' } as const }),
  }) as const

describe('a norm is data with a version', () => {
  const strenger: Norm[] = [
    ...normen,
    { ...n('N1', 'ONTVANGEN', 'BEVESTIGING_VERZONDEN', 1), versie: 2, geldigVanaf: dagVan('2026-09-08') },
  ]

  test('a change does not change the dates of running cases', () => {
    expect(op(zaakVan(), '2026-09-08', strenger).klokken.find((k) => k.norm === 'N1')).toMatchObject({
      versie: 1,
      datum: dagVan('2026-09-10'),
    })
  })
  test('a case received later has the new version', () => {
    const later = zaakMet([{ soort: 'ONTVANGEN', id: 'a', dag: dagVan('2026-09-08'), door: 'u' }])
    expect(op(later, '2026-09-08', strenger).klokken.find((k) => k.norm === 'N1')).toMatchObject({
      versie: 2,
      datum: dagVan('2026-09-09'),
    })
  })
  test('a norm that began after the receipt gives no promise', () => {
    const later = normen.map((norm) =>
      norm.id === 'N4' ? { ...norm, geldigVanaf: dagVan('2026-12-01') } : norm,
    )
    expect(op(zaakVan(), '2026-09-08', later)).toMatchObject({
      toestand: 'geen_belofte',
      hoofd: { nu: null, wet: dagVan('2026-11-02') },
    })
  })
})

describe('N1 with two receivers', () => {
  const gemachtigde = { soort: 'persoon', bsn: '999990020', naam: 'x' } as const
  const een = { op: '2026-09-08', soort: 'BEVESTIGING_VERZONDEN', aan: 'aanvrager' } as const

  test('one of two is not enough', () => {
    const zaak = { ...zaakVan(een), gemachtigde }
    expect(klok(zaak, 'N1', '2026-09-11')).toMatchObject({
      voldaan: false,
      toestand: 'te_laat_zonder_bericht',
    })
  })
  test('the later one counts', () => {
    const zaak = {
      ...zaakVan(een, { op: '2026-09-14', soort: 'BEVESTIGING_VERZONDEN', aan: 'gemachtigde' }),
      gemachtigde,
    }
    expect(klok(zaak, 'N1', '2026-09-15')).toMatchObject({ voldaan: false, klaarOp: dagVan('2026-09-14') })
  })
  test('N1 goes to both, the list of documents to one, a new date always to the applicant too', () => {
    const zaak = {
      ...zaakVan(een, stukken('2026-09-10', '2026-09-24'), bericht('2026-10-01', '2026-11-30')),
      gemachtigde,
    }
    const b = op(zaak, '2026-10-02')
    const aan = Object.fromEntries(
      berichtenVan(zaak, normen, kalender, b).map((een) => [een.sleutel, een.aan]),
    )
    expect(aan).toMatchObject({
      ontvangst: ['aanvrager', 'gemachtigde'],
      stukken: ['gemachtigde'],
      verlenging: ['aanvrager', 'gemachtigde'],
    })
  })
})

describe('pauses', () => {
  test('a request without a due date pauses nothing and is not called waiting', () => {
    const b = op(zaakVan(stukken('2026-09-20')), '2026-09-25')
    expect(b.toestand).toBe('op_schema')
    expect(b.hoofd.zonderDatum).toHaveLength(1)
  })
  test('overlapping pauses are a union of days', () => {
    const pauze = {
      op: '2026-09-21',
      soort: 'PAUZE_START',
      tot: dagVan('2026-10-05'),
      reden: { code: 'anderen' },
    } as const
    const klaar = { op: '2026-10-01', soort: 'STUKKEN_ONTVANGEN', volledig: true } as const
    // 17 September to 30 September, and 22 September to 5 October: 17 September to 5 October is 19 days
    expect(datums(zaakVan(stukken('2026-09-16', '2026-10-10'), pauze, klaar), '2026-10-10')).toEqual([
      '2026-11-13',
      '2026-11-23',
    ])
  })
  test('while it is open there is no date, and it says what holds if nothing is sent', () => {
    const { hoofd, toestand } = op(zaakVan(stukken('2026-10-02', '2026-10-23')), '2026-10-14')
    expect(toestand).toBe('wacht_op_u')
    expect([hoofd.nu, hoofd.wet]).toEqual([null, null])
    expect(hoofd.alsNietsKomt).toEqual({
      tot: dagVan('2026-10-23'),
      belofte: dagVan('2026-11-16'),
      wet: dagVan('2026-11-23'),
    })
  })
  test('after the due date the term runs again and the task is overdue', () => {
    const zaak = zaakVan(stukken('2026-10-02', '2026-10-23'))
    const b = op(zaak, '2026-10-26')
    expect(kopVan(zaak, b).sleutel).toBe('wacht_op_u_te_laat')
    expect(takenVan(zaak, b)).toMatchObject([{ teLaat: true }])
    expect(datums(zaak, '2026-10-26')).toEqual(['2026-11-16', '2026-11-23'])
  })
  test('never moves a date that has passed, and never hides that we are late by law', () => {
    const b = op(zaakVan(stukken('2026-11-03', '2026-11-30')), '2026-11-10')
    expect(b.toestand).toBe('wet_te_laat')
    expect(uitlegHoofd(zaakVan(stukken('2026-11-03', '2026-11-30')), b, kalender)).toContainEqual(
      expect.objectContaining({ soort: 'pauze_telt_niet', waarom: 'datum_voorbij' }),
    )
  })
  test('a part of the documents does not end it; N3 then starts on the set day', () => {
    const zaak = zaakVan(stukken('2026-10-02', '2026-10-23'), {
      op: '2026-10-12',
      soort: 'STUKKEN_ONTVANGEN',
      volledig: false,
    })
    expect(op(zaak, '2026-10-14').toestand).toBe('wacht_op_u')
    expect(klok(zaak, 'N3', '2026-10-24')?.datum).toBe(dagVan('2026-10-30'))
  })
})

describe('a new date', () => {
  test('moves our promise and never the law; the original still decides whether we kept it', () => {
    const zaak = zaakVan(bericht('2026-10-20', '2026-10-30'), {
      op: '2026-10-29',
      soort: 'BESLUIT',
      uitkomst: 'toegekend',
    })
    expect(datums(zaak, '2026-10-21')).toEqual(['2026-10-30', '2026-11-02'])
    expect(op(zaak, '2026-10-29').toestand).toBe('klaar_te_laat')
  })
  test.each([
    ['on the day itself', bericht('2026-10-26', '2026-10-30')],
    ['after it', bericht('2026-10-27', '2026-10-30')],
    ['without a reason', bericht('2026-10-20', '2026-10-30', false)],
    ['with an earlier date', bericht('2026-10-20', '2026-10-23')],
  ])('announced %s it changes no state and N6 is broken', (_hoe, te) => {
    const b = op(zaakVan(te), '2026-10-28')
    expect(b.toestand).toBe('te_laat_zonder_bericht')
    expect(b.n6).toMatchObject({ voldaan: false })
  })
  test('a second one is judged against the date of the first', () => {
    const opTijd = zaakVan(bericht('2026-10-20', '2026-10-28'), bericht('2026-10-27', '2026-10-30'))
    expect(op(opTijd, '2026-10-29').toestand).toBe('verlengd')
    const teLaat = zaakVan(bericht('2026-10-20', '2026-10-28'), bericht('2026-10-28', '2026-10-30'))
    expect(op(teLaat, '2026-10-29').toestand).toBe('te_laat_met_bericht')
  })
  test('an extension by law moves only the law', () => {
    const zaak = zaakVan({ op: '2026-10-20', soort: 'VERLENGING_WET', weken: 2, grond: 'x' })
    expect(datums(zaak, '2026-10-21')).toEqual(['2026-10-26', '2026-11-16'])
  })
})

describe('which state wins', () => {
  const advies = { op: '2026-09-15', soort: 'ADVIES_GEVRAAGD', organisatie: 'x' } as const

  test('due soon goes before waiting for advice', () => {
    expect(op(zaakVan(advies), '2026-10-16').toestand).toBe('wacht_op_ander')
    expect(op(zaakVan(advies), '2026-10-19').toestand).toBe('bijna')
  })
  test('a task goes before our own lateness, but not before lateness by law', () => {
    const zaak = zaakVan(stukken('2026-10-02', '2026-10-05'))
    expect(op(zaak, '2026-11-02').toestand).toBe('wacht_op_u')
    expect(op(zaak, '2026-11-06').toestand).toBe('wet_te_laat')
    expect(takenVan(zaak, op(zaak, '2026-11-06'))).toHaveLength(1)
  })
  test('a notice of default before the law has passed does not count', () => {
    const zaak = zaakVan({ op: '2026-10-30', soort: 'INGEBREKESTELLING' })
    expect(op(zaak, '2026-11-01').toestand).toBe('te_laat_zonder_bericht')
    expect(rechtenVan(zaak, op(zaak, '2026-11-03'), kalender).map(({ soort }) => soort)).toContain(
      'ingebrekestelling',
    )
  })
  test.each([
    ['without a notice of default', [], 'klaar_wet_te_laat', undefined],
    [
      'after one, when the penalty had begun',
      [{ op: '2026-11-03', soort: 'INGEBREKESTELLING' } as const],
      'klaar_wet_te_laat_geld',
      6900,
    ],
  ])('decided late by law %s', (_hoe, feiten, sleutel, bedrag) => {
    const zaak = zaakVan(...feiten, { op: '2026-11-21', soort: 'BESLUIT', uitkomst: 'toegekend' })
    const kop = kopVan(zaak, op(zaak, '2026-11-23'))
    expect([kop.sleutel, kop.params.bedrag]).toEqual([sleutel, bedrag])
  })
  test('a case that was not sent is a draft', () => {
    const zaak = { ...zaakMet([]), bewaardTot: dagVan('2026-11-10') }
    expect(kopVan(zaak, op(zaak, '2026-10-14'))).toMatchObject({
      sleutel: 'concept',
      params: { datum: '2026-11-10' },
    })
  })
})

test('debt help: after the first talk there is no date left to keep', () => {
  const zaak = zaakMet([
    { soort: 'ONTVANGEN', id: 'a', dag: dagVan('2026-09-07'), door: 'u' },
    {
      soort: 'AFSPRAAK',
      id: 'b',
      dag: dagVan('2026-09-10'),
      door: 'gemeente',
      op: dagVan('2026-09-20'),
      tijd: '10.00',
    },
  ])
  const wet = { weken: 4, vanaf: 'ontvangst', einde: 'gesprek', regel: 'wgs-4' } as const
  const gesprek = { ...zaak, zaaktype: { ...zaak.zaaktype, wet } }
  expect(op(gesprek, '2026-09-15').hoofd.wet).toBe(dagVan('2026-10-05'))
  expect(op(gesprek, '2026-11-15')).toMatchObject({ toestand: 'geen_belofte', hoofd: { wet: null } })
})

test('a date in a year without decree data comes with a warning', () => {
  const zaak = zaakMet([{ soort: 'ONTVANGEN', id: 'a', dag: dagVan('2028-12-04'), door: 'u' }])
  expect(uitlegHoofd(zaak, op(zaak, '2028-12-05'), kalender)).toContainEqual({
    soort: 'geen_besluitdagen',
    jaar: 2029,
    regel: 'atw-3-3',
  })
})

test('a thousand questions and answers on one case are reckoned at once: nobody makes it slow for the others', () => {
  const dag = dagVan('2026-10-14')
  const veel = Array.from({ length: 1_000 }, (_, nummer): Gebeurtenis[] => {
    const vraag = `v${nummer}`
    const onderwerp = { nl: 'Vraag', en: 'Question' }
    const basis = { dag, door: 'u' } as const
    return [
      { ...basis, id: vraag, soort: 'VRAAG_GESTELD', vraag, kanaal: 'schriftelijk', onderwerp },
      { ...basis, id: `${vraag}-antwoord`, soort: 'VRAAG_BEANTWOORD', vraag },
    ]
  }).flat()
  const zaak = zaakMet(veel)
  const begin = performance.now()
  expect(berichtenVan(zaak, normen, kalender, beloftenOf(zaak, normen, kalender, dag))).toHaveLength(1_000)
  expect(performance.now() - begin).toBeLessThan(1_000)
})
