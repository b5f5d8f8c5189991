import type { Beoordeling } from './beloften.ts'
import type { Dag } from './datum.ts'
import { kanIngebrekestellen } from './kop.ts'
import type { Kalender } from './kalender.ts'
import { beloftenOf } from './beloften.ts'
import type { Norm } from './norm.ts'
import { datumParam, type Params } from './params.ts'
import { besluitVan } from './rechten.ts'
import type { Zaak } from './zaak.ts'

/** Which message; a screen has a subject and a text for each. */
export type Berichtsleutel =
  | 'ontvangst'
  | 'ontvangst_geen_belofte'
  | 'ontvangst_norm'
  | 'stukken'
  | 'compleet'
  | 'verlenging'
  | 'verlenging_wet'
  | 'wet_te_laat'
  | 'besluit'
  | 'gereed'
  | 'ingetrokken'
  | 'buiten_behandeling'
  | 'doorgestuurd'
  | 'vraag_beantwoord'
  | 'ingebrekestelling'

export type Bericht = {
  id: string
  dag: Dag
  sleutel: Berichtsleutel
  params: Params
  /** N1 goes to both; N2 and N3 to one; N6 always to the applicant (requirements, 4; S59). */
  aan: readonly ('aanvrager' | 'gemachtigde')[]
}

/**
 * The messages that the events of a case gave, newest first. Each says what was true on its own day, so that a
 * message does not change afterwards: the dates in it are reckoned as of that day.
 */
export function berichtenVan(
  zaak: Zaak,
  normen: readonly Norm[],
  kalender: Kalender,
  b: Beoordeling,
): Bericht[] {
  if (!zaak.zichtbaar) return []
  const berichten: Bericht[] = []
  const eenVanBeiden = zaak.gemachtigde ? ['gemachtigde' as const] : ['aanvrager' as const]
  const beiden = zaak.gemachtigde ? ['aanvrager' as const, 'gemachtigde' as const] : ['aanvrager' as const]
  const zaaktype = zaak.zaaktype.naam
  const toen = (dag: Dag) => beloftenOf(zaak, normen, kalender, dag)

  for (const g of b.gebeurtenissen) {
    const maak = (sleutel: Berichtsleutel, params: Params, aan = beiden) =>
      berichten.push({
        id: `${zaak.kenmerk}-${g.id}`,
        dag: g.dag,
        sleutel,
        params: { zaaktype, kenmerk: zaak.kenmerk, ...params },
        aan,
      })
    switch (g.soort) {
      case 'BEVESTIGING_VERZONDEN': {
        if (
          g.aan === 'gemachtigde' &&
          b.gebeurtenissen.some((a) => a.soort === g.soort && a.aan === 'aanvrager')
        )
          break
        const { hoofd, klokken } = toen(g.dag)
        const params = {
          startDatum: datumParam(hoofd.start),
          datum: datumParam(hoofd.nu),
          wetDatum: datumParam(hoofd.wet),
          stukkenDatum: datumParam(klokken.find(({ norm }) => norm === 'N2')?.datum),
        }
        maak(
          hoofd.nu === null ? 'ontvangst_geen_belofte' : hoofd.wet === null ? 'ontvangst_norm' : 'ontvangst',
          params,
        )
        break
      }
      case 'STUKKEN_GEVRAAGD': {
        const stukken = g.stukken.map(({ naam }) => naam)
        maak(
          'stukken',
          { stukken, aantal: stukken.length, stukkenDatum: datumParam(g.uiterlijk) },
          eenVanBeiden,
        )
        break
      }
      case 'COMPLEET_BRIEF': {
        const { hoofd } = toen(g.dag)
        maak(
          'compleet',
          { startDatum: datumParam(g.dag), datum: datumParam(hoofd.nu), wetDatum: datumParam(hoofd.wet) },
          eenVanBeiden,
        )
        break
      }
      case 'VERLENGING_NORM': {
        const verlenging = toen(g.dag).hoofd.verlengingen.find(({ id }) => id === g.id)
        maak('verlenging', {
          oudeDatum: datumParam(verlenging?.oud),
          datum: datumParam(g.nieuw),
          reden: g.reden,
        })
        break
      }
      case 'VERLENGING_WET':
        maak('verlenging_wet', {
          weken: g.weken,
          wetDatum: datumParam(toen(g.dag).hoofd.wet),
          reden: g.reden,
        })
        break
      case 'BESLUIT': {
        const besluit = besluitVan(zaak, toen(g.dag), kalender)
        maak('besluit', { uitkomst: g.uitkomst, bezwaarDatum: datumParam(besluit?.bezwaarTot) })
        break
      }
      case 'GEREED':
        maak('gereed', { klaarDatum: datumParam(g.dag) })
        break
      case 'INGETROKKEN':
        maak('ingetrokken', { datum: datumParam(g.dag) })
        break
      case 'BUITEN_BEHANDELING':
        maak('buiten_behandeling', { datum: datumParam(g.dag) })
        break
      case 'DOORGESTUURD':
        maak('doorgestuurd', { datum: datumParam(g.dag), organisatie: g.naar })
        break
      case 'VRAAG_BEANTWOORD':
        maak('vraag_beantwoord', { datum: datumParam(g.dag) }, eenVanBeiden)
        break
      case 'INGEBREKESTELLING':
        maak('ingebrekestelling', { berichtDatum: datumParam(g.dag), datum: datumParam(g.dag + 14) })
        break
      default:
    }
  }
  const { wet } = b.hoofd
  const teLaat = b.toestand === 'wet_te_laat' || b.toestand === 'in_gebreke'
  if (wet !== null && teLaat && kanIngebrekestellen(zaak))
    berichten.push({
      id: `${zaak.kenmerk}-wet`,
      dag: wet + 1,
      sleutel: 'wet_te_laat',
      params: { zaaktype, kenmerk: zaak.kenmerk, wetDatum: datumParam(wet) },
      aan: beiden,
    })
  return berichten.sort((a, c) => c.dag - a.dag || c.id.localeCompare(a.id))
}
