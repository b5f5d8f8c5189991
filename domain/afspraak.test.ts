import { describe, expect, test } from 'vitest'
import { demodata } from '#demo/data'
import { zaaktypen } from '#demo/zaaktypen'
import { afspraakVan } from './afspraak.ts'
import { agendadagenVan, agendaVan } from './agenda.ts'
import { beloftenOf } from './beloften.ts'
import { dagVan, datumVan } from './datum.ts'
import type { Gebeurtenis } from './gebeurtenis.ts'
import { maakKalender } from './kalender.ts'
import { kopVan } from './kop.ts'
import { stappenVan } from './stappen.ts'
import { takenVan } from './taken.ts'
import type { Zaak, Zaaktype } from './zaak.ts'

const kalender = maakKalender({ sluitingsdagen: [] })
const VANDAAG = dagVan('2026-10-14')
const OP = dagVan('2026-10-20')

function zaak(zaaktype: Zaaktype, gebeurtenissen: readonly Gebeurtenis[]): Zaak {
  const [eerste] = demodata.zaken
  if (!eerste) throw new Error('the demo has no cases')
  const ontvangen: Gebeurtenis = { id: 'o', dag: VANDAAG, door: 'u', soort: 'ONTVANGEN' }
  return { ...eerste, zaaktype, gebeurtenissen: [ontvangen, ...gebeurtenissen] }
}
const beoordeeld = (z: Zaak, dag: number) => beloftenOf(z, demodata.normen, kalender, dag)

const balie = {
  id: 'deventer',
  naam: { nl: 'Stadhuis', en: 'Town hall' },
  adres: 'Grote Kerkhof 1, Deventer',
}
const afspraak: Gebeurtenis = {
  id: 'a',
  dag: VANDAAG,
  door: 'u',
  soort: 'AFSPRAAK',
  op: OP,
  tijd: '09:40',
  balie: { product: 'reisdocument', balie, minuten: 30, meenemen: [] },
}
const gekomen = (wachttijd?: number): Gebeurtenis => ({
  id: 'g',
  dag: OP,
  door: 'u',
  soort: 'AANGEVRAAGD',
  ...(wachttijd !== undefined && { wachttijd }),
})
const klok = (z: Zaak, dag: number, norm: string) =>
  beoordeeld(z, dag).klokken.find((een) => een.norm === norm)

describe('an appointment at a desk', () => {
  const z = zaak(zaaktypen.paspoort, [afspraak])

  test('waits for who has to come, says when, and promises nothing about the document yet', () => {
    const b = beoordeeld(z, VANDAAG)
    expect([b.toestand, b.hoofd.nu]).toEqual(['wacht_op_u', null])
    expect(kopVan(z, b)).toMatchObject({
      sleutel: 'afspraak',
      params: { datum: '2026-10-20', tijd: '09:40' },
    })
    expect(takenVan(z, b)).toMatchObject([{ vorm: 'afspraak', uiterlijk: OP }])
    expect(stappenVan(z, b).find(({ id }) => id === 'langskomen')?.datum).toBe(OP)
  })

  test('can be changed up to the day before, and on the day itself one calls', () => {
    expect(afspraakVan(z, beoordeeld(z, OP - 1))).toMatchObject({ stand: 'komt', isTeWijzigen: true })
    expect(afspraakVan(z, beoordeeld(z, OP))).toMatchObject({ stand: 'komt', isTeWijzigen: false })
    const na = beoordeeld(z, OP + 1)
    expect(afspraakVan(z, na)).toMatchObject({ stand: 'geweest', isTeWijzigen: false })
    expect(kopVan(z, na).sleutel).toBe('afspraak_voorbij')
  })

  test('the four working days begin at the desk (P2)', () => {
    const b = beoordeeld(zaak(zaaktypen.paspoort, [afspraak, gekomen()]), OP)
    expect(b.hoofd.nu === null ? null : datumVan(b.hoofd.nu)).toBe('2026-10-26')
    expect(b.toestand).toBe('op_schema')
  })

  test('five minutes are kept or broken by what the desk measured (P1), and who did not come did not wait', () => {
    expect(klok(z, VANDAAG, 'P1')).toMatchObject({ zin: 'op_schema', voldaan: null, datum: OP })
    expect(klok(z, OP + 3, 'P1')).toMatchObject({ zin: 'wacht_op_u', voldaan: null })
    for (const [minuten, voldaan] of [
      [0, true],
      [5, true],
      [6, false],
    ] as const)
      expect(klok(zaak(zaaktypen.paspoort, [afspraak, gekomen(minuten)]), OP, 'P1')?.voldaan).toBe(voldaan)
  })

  test('a cancelled one stops the case', () => {
    const weg = zaak(zaaktypen.paspoort, [
      afspraak,
      { id: 'w', dag: VANDAAG + 1, door: 'u', soort: 'AFSPRAAK_AFGEZEGD' },
    ])
    const b = beoordeeld(weg, VANDAAG + 1)
    expect([b.toestand, kopVan(weg, b).sleutel]).toEqual(['gestopt', 'gestopt_afgezegd'])
    expect(afspraakVan(weg, b)).toMatchObject({ stand: 'afgezegd', isTeWijzigen: false })
    expect(takenVan(weg, b)).toEqual([])
  })

  test('stands in a calendar at its own time and place, not for a whole day', () => {
    const [punt] = agendadagenVan(z, beoordeeld(z, VANDAAG), kalender)
    expect(punt).toMatchObject({ soort: 'afspraak', dag: OP })
    const tekst = agendaVan(
      [
        {
          id: 'x',
          titel: 'Afspraak',
          toelichting: '',
          dag: OP,
          ...(punt?.moment && { moment: punt.moment }),
        },
      ],
      new Date(0),
      { naam: 'Deventer', site: 'deventer.nl' },
    )
    expect(tekst).toContain('DTSTART:20261020T074000Z\r\nDTEND:20261020T081000Z')
    expect(tekst).toContain('LOCATION:Grote Kerkhof 1\\, Deventer')
    expect(tekst).not.toContain('TRANSP')
  })
})

describe('what is paid first', () => {
  const gevraagd: Gebeurtenis = {
    id: 'v',
    dag: VANDAAG,
    door: 'gemeente',
    soort: 'BETALING_GEVRAAGD',
    bedrag: 1740,
    uiterlijk: VANDAAG + 14,
  }
  const betaald: Gebeurtenis = { id: 'b', dag: VANDAAG + 5, door: 'u', soort: 'BETAALD', bedrag: 1740 }

  test('promises nothing before the payment, and counts from its day (P4b)', () => {
    const open = zaak(zaaktypen.uittreksel, [gevraagd])
    const voor = beoordeeld(open, VANDAAG + 4)
    expect([voor.toestand, voor.hoofd.nu]).toEqual(['wacht_op_u', null])
    expect(kopVan(open, voor)).toMatchObject({
      sleutel: 'betalen',
      params: { bedrag: 1740, datum: '2026-10-28' },
    })
    const na = beoordeeld(zaak(zaaktypen.uittreksel, [gevraagd, betaald]), VANDAAG + 5)
    expect(na.hoofd.nu === null ? null : datumVan(na.hoofd.nu)).toBe('2026-10-22')
  })

  test('the law does not wait for money, and neither does N4', () => {
    const b = beoordeeld(zaak(zaaktypen.kapvergunning, [gevraagd]), VANDAAG)
    expect(b.hoofd.start).toBe(VANDAAG)
    expect(b.hoofd.wet).not.toBeNull()
  })

  test('an extract that costs nothing counts from its receipt, as before', () => {
    expect(beoordeeld(zaak(zaaktypen.uittreksel, []), VANDAAG).hoofd.start).toBe(VANDAAG)
  })
})
