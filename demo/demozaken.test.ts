import { describe, expect, test } from 'vitest'
import { agendadagenVan } from '#domain/agenda'
import { beloftenOf } from '#domain/beloften'
import { dagVan, datumVan } from '#domain/datum'
import { dwangsomVan } from '#domain/dwangsom'
import { maakKalender } from '#domain/kalender'
import { kopVan } from '#domain/kop'
import { besluitVan, rechtenVan } from '#domain/rechten'
import { takenVan } from '#domain/taken'
import type { Toestand } from '#domain/toestand'
import { demozaken } from './demozaken.ts'
import { DEMO_VANDAAG, sluitingsdagen } from './gemeente.ts'
import { normen } from './normen.ts'

const kalender = maakKalender({ sluitingsdagen })

function zaakOp(d: string, datum = DEMO_VANDAAG) {
  const gevonden = demozaken.find((een) => een.d === d)
  if (!gevonden) throw new Error(`No demo case ${d}`)
  const { zaak } = gevonden
  const b = beloftenOf(zaak, normen, kalender, dagVan(datum))
  const datumOf = (dag: number | null) => (dag === null ? null : datumVan(dag))
  return {
    zaak,
    b,
    kop: kopVan(zaak, b),
    toestand: b.toestand,
    nu: datumOf(b.hoofd.nu),
    wet: datumOf(b.hoofd.wet),
    eerste: datumOf(b.hoofd.eerste),
  }
}

const klok = (d: string, norm: string, datum?: string) =>
  zaakOp(d, datum).b.klokken.find((k) => k.norm === norm)

describe('demo cases on Wednesday 14 October 2026', () => {
  test.each<[string, string, string | null, string | null, Toestand]>([
    ['D1', 'kapvergunning', '2026-10-26', '2026-11-02', 'op_schema'],
    ['D2', 'evenement A', '2026-10-19', '2026-10-26', 'bijna'],
    ['D3', 'evenement B', null, null, 'wacht_op_u'],
    ['D4', 'dakkapel', '2026-10-16', '2026-10-19', 'verlengd'],
    ['D5', 'standplaats markt', '2026-10-13', '2026-10-15', 'te_laat_met_bericht'],
    ['D6', 'gehandicaptenparkeerkaart', '2026-09-25', '2026-10-02', 'wet_te_laat'],
    ['D7', 'subsidie buurtfeest', '2026-09-25', '2026-10-02', 'in_gebreke'],
    ['D8', 'uittreksel', '2026-10-15', null, 'klaar_op_tijd'],
    ['D9', 'Woo-verzoek', null, '2026-10-19', 'geen_belofte'],
    ['D10', 'bezwaar', null, '2026-11-24', 'geen_belofte'],
    ['D11', 'paspoort', '2026-10-15', null, 'bijna'],
    ['D12', 'verhuizing', '2026-10-14', null, 'bijna'],
    ['D13', 'geldzorgen', null, '2026-11-09', 'geen_belofte'],
    ['D14', 'terugbelverzoek', '2026-10-14', null, 'bijna'],
    ['D15', 'schriftelijke vraag', '2026-10-14', null, 'bijna'],
    ['D16', 'klacht', null, '2026-11-16', 'geen_belofte'],
    ['D19', 'uitweg', '2026-10-09', '2026-10-16', 'te_laat_zonder_bericht'],
    ['D20', 'terrasvergunning', '2026-09-28', '2026-10-05', 'klaar_te_laat'],
    ['D21', 'ontheffing inrijden', '2026-09-21', '2026-09-28', 'klaar_wet_te_laat'],
    ['D22', 'monument verbouwen', '2026-11-02', '2026-11-09', 'wacht_op_ander'],
    ['D24', 'standplaats', '2026-10-26', '2026-11-02', 'gestopt'],
  ])('%s %s: promise %s, law %s, %s', (d, _naam, belofte, wet, toestand) => {
    const gevonden = zaakOp(d)
    expect(gevonden.toestand).toBe(toestand)
    expect([gevonden.nu, gevonden.wet]).toEqual([belofte, wet])
  })

  test('D25 Wmo-hulp: the register shows no status', () =>
    expect(zaakOp('D25').toestand).toBe('niet_zichtbaar'))
  test('D1 has eight working days left', () => expect(zaakOp('D1').b.werkdagenOver).toBe(8))
  test('D2 has three working days left, and both got the receipt', () => {
    expect(zaakOp('D2').b.werkdagenOver).toBe(3)
    expect(klok('D2', 'N1')).toMatchObject({ voldaan: true, klaarOp: dagVan('2026-09-01') })
  })
  test('D3 says what holds if nothing is sent, and N2 was kept in 15 working days', () => {
    const { b } = zaakOp('D3')
    expect(b.hoofd.alsNietsKomt).toEqual({
      tot: dagVan('2026-10-23'),
      belofte: dagVan('2026-11-30'),
      wet: dagVan('2026-12-07'),
    })
    expect(klok('D3', 'N2')).toMatchObject({ datum: dagVan('2026-10-12'), voldaan: true })
  })
  test('D3 complete on 20 October: 17 days, promise 26 November, law 3 December, N3 by 27 October', () => {
    const { nu, wet } = zaakOp('D3', '2026-10-21')
    expect([nu, wet]).toEqual(['2026-11-26', '2026-12-03'])
    expect(klok('D3', 'N3', '2026-10-21')?.datum).toBe(dagVan('2026-10-27'))
  })
  test('D4 keeps the old date beside the new one, with the reason', () => {
    const { kop, eerste, b } = zaakOp('D4')
    expect(eerste).toBe('2026-10-12')
    expect(kop).toMatchObject({
      sleutel: 'verlengd',
      params: { oudeDatum: '2026-10-12', datum: '2026-10-16', reden: { code: 'advies' } },
    })
    expect(b.n6).toMatchObject({ voldaan: true })
  })
  test('D5: the second notice came too late and changes no state', () => {
    const { kop, eerste, b } = zaakOp('D5')
    expect(eerste).toBe('2026-10-08')
    expect(b.hoofd.verlengingen.map(({ opTijd }) => opTijd)).toEqual([true, false])
    expect(kop.params).toMatchObject({
      oudeDatum: '2026-10-08',
      berichtDatum: '2026-10-06',
      datum: '2026-10-15',
    })
  })
  test('D6 broke N6 too, and offers the notice of default', () => {
    const { zaak, b } = zaakOp('D6')
    expect(b.n6).toMatchObject({ voldaan: false, zin: 'te_laat_zonder_bericht' })
    expect(rechtenVan(zaak, b, kalender).map(({ soort }) => soort)).toContain('ingebrekestelling')
  })
  test.each([
    ['D5, of which both promises have passed', 'D5', ['verwacht 2026-10-15', 'wet 2026-10-15']],
    ['D6, late by law', 'D6', []],
    ['D7, after a notice of default', 'D7', ['beslissen 2026-10-20']],
  ])('the calendar of %s', (_, d, dagen) => {
    const { zaak, b } = zaakOp(d)
    expect(agendadagenVan(zaak, b, kalender).map(({ soort, dag }) => `${soort} ${datumVan(dag)}`)).toEqual(
      dagen,
    )
  })
  test('D7: decide by 20 October; after it the penalty runs', () => {
    const { zaak, b, kop } = zaakOp('D7')
    expect(kop).toMatchObject({
      sleutel: 'in_gebreke',
      params: { berichtDatum: '2026-10-06', datum: '2026-10-20' },
    })
    expect(dwangsomVan(zaak, b)).toMatchObject({ dag: 0, bedrag: 0 })
    expect(zaakOp('D7', '2026-10-22').kop).toMatchObject({
      sleutel: 'in_gebreke_verlopen',
      params: { dag: 2, bedrag: 4600 },
    })
  })
  test('D9 may take two weeks more, and has no penalty', () => {
    const { zaak, b } = zaakOp('D9')
    expect(b.hoofd.wetMogelijk).toMatchObject({ datum: dagVan('2026-11-02'), weken: 2 })
    const later = zaakOp('D9', '2026-10-20')
    expect(later.toestand).toBe('wet_te_laat')
    expect(rechtenVan(zaak, later.b, kalender).map(({ soort }) => soort)).not.toContain('dwangsom')
  })
  test('D10 may become 5 January 2027 with a committee', () =>
    expect(zaakOp('D10').b.hoofd.wetMogelijk?.datum).toBe(dagVan('2027-01-05')))
  test('D12: P5 has no date before the change is in the BRP', () => {
    expect(klok('D12', 'P5')).toMatchObject({ datum: null, zin: 'nog_niet_begonnen' })
    expect(klok('D12', 'P5', '2026-10-15')?.datum).toBe(dagVan('2026-10-19'))
    expect(klok('D12', 'P5', '2026-10-20')).toMatchObject({ voldaan: true })
  })
  test('D13 names the talk and not a decision', () =>
    expect(zaakOp('D13').kop.sleutel).toBe('geen_belofte_gesprek'))
  test('D16: N1 was met on 8 October', () =>
    expect(klok('D16', 'N1')).toMatchObject({ voldaan: true, klaarOp: dagVan('2026-10-08') }))
  test.each([
    ['D20', '2026-11-12'],
    ['D21', '2026-11-13'],
  ])('%s: objection until %s', (d, datum) => {
    const { zaak, b } = zaakOp(d)
    expect(besluitVan(zaak, b, kalender)).toMatchObject({ bezwaarTot: dagVan(datum), bezwaarKan: true })
  })

  test('D26, known from plain facts: dates are reckoned, the booking date is unknown', () => {
    const { nu, wet, b } = zaakOp('D26')
    expect([nu, wet]).toEqual(['2026-11-06', '2026-11-13'])
    expect(b.klokken.find((k) => k.norm === 'N9')).toMatchObject({ zin: 'onbekend', datum: null })
  })
  test.each(['2026-10-14', '2026-11-10', '2027-01-04'])(
    'D26 on %s: a register without letters does not say that we wrote nothing',
    (datum) => {
      const { b, kop } = zaakOp('D26', datum)
      for (const norm of ['N1', 'N2', 'N9'])
        expect(b.klokken.find((k) => k.norm === norm)).toMatchObject({ zin: 'onbekend', voldaan: null })
      expect(b.n6?.voldaan).toBeNull()
      expect(kop.sleutel).not.toBe('te_laat_zonder_bericht')
    },
  )
  test('D26 after its promise: late, and whether there was a message is not known', () =>
    expect(zaakOp('D26', '2026-11-10').kop.sleutel).toBe('te_laat_uit_register'))
  test('D27, a register that says only that it stands still: no date at all', () => {
    const { nu, wet, eerste, kop, zaak, b } = zaakOp('D27')
    expect([nu, wet, eerste]).toEqual([null, null, null])
    expect(kop.sleutel).toBe('niet_zichtbaar_stil')
    expect(takenVan(zaak, b)).toEqual([])
  })
})

describe('moving the demo clock', () => {
  test('reaches every state of a case that was sent', () => {
    const gezien = new Set<Toestand>()
    for (let dag = dagVan('2026-08-03'); dag <= dagVan('2027-01-15'); dag++)
      for (const { zaak } of demozaken)
        if (zaak.gebeurtenissen.some((g) => g.soort === 'ONTVANGEN' && g.dag <= dag))
          gezien.add(beloftenOf(zaak, normen, kalender, dag).toestand)
    expect([...gezien].sort()).toEqual([
      'bijna',
      'geen_belofte',
      'gestopt',
      'in_gebreke',
      'klaar_op_tijd',
      'klaar_te_laat',
      'klaar_wet_te_laat',
      'niet_zichtbaar',
      'op_schema',
      'te_laat_met_bericht',
      'te_laat_zonder_bericht',
      'verlengd',
      'wacht_op_ander',
      'wacht_op_u',
      'wet_te_laat',
    ])
  })
})
