import fc from 'fast-check'
import i18next from 'i18next'
import { describe, expect, test } from 'vitest'
import { demodata } from '#demo/data'
import { normen as testnormen, zaakEnDag } from '#domain/test/willekeurig'
import { beloftenOf } from '#domain/beloften'
import { berichtenVan } from '#domain/berichten'
import { dagVan } from '#domain/datum'
import { maakKalender } from '#domain/kalender'
import { kopVan } from '#domain/kop'
import type { Norm } from '#domain/norm'
import type { Zaak } from '#domain/zaak'
import { beloftenOpDeLijn } from '#server/weergave/beloften'
import { gebeurtenisOpDeLijn } from '#server/weergave/gebeurtenis'
import { gebeurtenissleutel } from '~/components/zaak/gebeurtenissleutel'
import { type Taal, talen } from '~/lib/taal'
import { switchTaal } from './i18n.ts'
import { type Params, paramsInWoorden } from './params.ts'

const kalender = maakKalender({ sluitingsdagen: demodata.sluitingsdagen })
const EIGEN_ZINNEN = ['P2', 'P3', 'P4b', 'N7a', 'N7b']

/** Every sentence that a page can say of a case on a day, with its values filled in. */
function zinnen(zaak: Zaak, normen: readonly Norm[], dag: number, taal: Taal): string[] {
  const b = beloftenOf(zaak, normen, kalender, dag)
  const zeg = (sleutel: string, params: Params) => {
    const woorden = paramsInWoorden(params, i18next.t, taal)
    if (!i18next.exists(sleutel, woorden)) return `no sentence ${sleutel}`
    return i18next.t(sleutel as 'kop.zin.op_schema', woorden)
  }
  const kop = kopVan(zaak, b)
  const kopsleutel =
    kop.reeks === 'zaak' || !EIGEN_ZINNEN.includes(kop.reeks)
      ? `kop.zin.${kop.sleutel}`
      : `norm.${kop.reeks}.${kop.sleutel}`
  const algemeen = ['nog_niet_begonnen', 'onbekend', 'gestopt']
  return [
    zeg(kopsleutel, kop.params),
    ...beloftenOpDeLijn(zaak, b).map(({ norm, zin }) =>
      zeg(
        algemeen.includes(zin.sleutel) ? `norm.algemeen.${zin.sleutel}` : `norm.${norm}.${zin.sleutel}`,
        zin.params,
      ),
    ),
    ...berichtenVan(zaak, normen, kalender, b).flatMap(({ sleutel, params }) => [
      zeg(`bericht.${sleutel}.onderwerp`, params),
      zeg(`bericht.${sleutel}.tekst`, params),
    ]),
    ...b.gebeurtenissen.map((g) => {
      const { soort, params } = gebeurtenisOpDeLijn(g)
      return zeg(`zaakpagina.gebeurtenis.${gebeurtenissleutel(soort, params)}`, {
        ...params,
        zaaktype: zaak.zaaktype.naam,
      })
    }),
  ]
}

/** A value that was not filled in, or one that was filled in with nothing. */
const leeg = (zin: string) => /\{\w+\}|undefined|NaN|no sentence|\[object| {2}|: $/.test(zin)

describe.each(talen)('every sentence has all its values (%s)', (taal) => {
  test('for every demo case on every day that the clock can stand on', async () => {
    await switchTaal(taal)
    const fout = new Set<string>()
    for (let dag = dagVan('2026-08-03'); dag <= dagVan('2027-01-15'); dag += 1) {
      for (const zaak of demodata.zaken) {
        if (!zaak.gebeurtenissen.some((g) => g.soort === 'ONTVANGEN' && g.dag <= dag)) continue
        for (const zin of zinnen(zaak, demodata.normen, dag, taal))
          if (leeg(zin)) fout.add(`${zaak.kenmerk}: ${zin}`)
      }
    }
    expect([...fout]).toEqual([])
  })

  test('for a thousand random cases', async () => {
    await switchTaal(taal)
    fc.assert(
      fc.property(zaakEnDag, ({ zaak, vandaag }) => {
        expect(zinnen(zaak, testnormen, vandaag, taal).filter(leeg)).toEqual([])
      }),
      { seed: 20261014, numRuns: 1000 },
    )
  })
})
