import { type Beoordeling, beloftenOf } from './beloften.ts'
import { berichtinhoud, type Berichtsleutel } from './berichtinhoud.ts'
import type { Dag } from './datum.ts'
import type { Gebeurtenis } from './gebeurtenis.ts'
import type { Kalender } from './kalender.ts'
import { kanIngebrekestellen } from './kop.ts'
import type { Norm } from './norm.ts'
import { datumParam, type Params } from './params.ts'
import type { Zaak } from './zaak.ts'

type Ontvanger = 'aanvrager' | 'gemachtigde'

export type Bericht = {
  id: string
  dag: Dag
  sleutel: Berichtsleutel
  params: Params
  aan: readonly Ontvanger[]
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
  const basis = { zaaktype: zaak.zaaktype.naam, kenmerk: zaak.kenmerk }
  const berichten: Bericht[] = []
  // once for a day and not for an event: people can add as many events to a day as they like
  const opDag = new Map<Dag, Beoordeling>()
  const beoordeeldOp = (dag: Dag): Beoordeling => {
    const beoordeling = opDag.get(dag) ?? beloftenOf(zaak, normen, kalender, dag)
    opDag.set(dag, beoordeling)
    return beoordeling
  }
  for (const g of b.gebeurtenissen) {
    if (isTweedeBevestiging(g, b)) continue
    const inhoud = berichtinhoud(g, zaak, beoordeeldOp(g.dag), kalender)
    if (!inhoud) continue
    const [sleutel, params] = inhoud
    berichten.push({
      id: `${zaak.kenmerk}-${g.id}`,
      dag: g.dag,
      sleutel,
      params: { ...basis, ...params },
      aan: aanVan(g, zaak),
    })
  }
  const { wet } = b.hoofd
  if (
    wet !== null &&
    (b.toestand === 'wet_te_laat' || b.toestand === 'in_gebreke') &&
    kanIngebrekestellen(zaak)
  )
    berichten.push({
      id: `${zaak.kenmerk}-wet`,
      dag: wet + 1,
      sleutel: 'wet_te_laat',
      params: { ...basis, wetDatum: datumParam(wet) },
      aan: beiden(zaak),
    })
  return berichten.sort((a, c) => c.dag - a.dag || c.id.localeCompare(a.id))
}

const beiden = ({ gemachtigde }: Zaak): readonly Ontvanger[] =>
  gemachtigde ? ['aanvrager', 'gemachtigde'] : ['aanvrager']

/** N2, N3 and N7 go to one of the two; N1 to both and N6 always to the applicant (requirements, 4; S59). */
function aanVan({ soort }: Gebeurtenis, zaak: Zaak): readonly Ontvanger[] {
  const eenVanBeiden =
    soort === 'STUKKEN_GEVRAAGD' || soort === 'COMPLEET_BRIEF' || soort === 'VRAAG_BEANTWOORD'
  return eenVanBeiden && zaak.gemachtigde ? ['gemachtigde'] : beiden(zaak)
}

/** The receipt for the second person is the same message; it is shown once, to both. */
const isTweedeBevestiging = (g: Gebeurtenis, { gebeurtenissen }: Beoordeling): boolean =>
  g.soort === 'BEVESTIGING_VERZONDEN' &&
  g.aan === 'gemachtigde' &&
  gebeurtenissen.some((a) => a.soort === 'BEVESTIGING_VERZONDEN' && a.aan === 'aanvrager')
