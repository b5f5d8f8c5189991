import type { Dag } from '#domain/datum'
import type { Gebeurtenis } from '#domain/gebeurtenis'
import type { Toestand } from '#domain/toestand'
import type { Zaak } from '#domain/zaak'

/**
 * A second implementation of the rules, written to be read and not to be fast: a table of Easters instead of a rule,
 * sets of single days instead of stretches, and everything worked out again for each question. It shares no code with
 * the engine, so that both must be wrong in the same way to agree on a mistake.
 */
const PASEN: Record<number, string> = {
  2024: '03-31',
  2025: '04-20',
  2026: '04-05',
  2027: '03-28',
  2028: '04-16',
  2029: '04-01',
  2030: '04-21',
  2031: '04-13',
  2032: '03-28',
}
const KONINGSDAG: Record<number, string> = {
  2024: '04-27',
  2025: '04-26',
  2026: '04-27',
  2027: '04-27',
  2028: '04-27',
  2029: '04-27',
  2030: '04-27',
  2031: '04-26',
  2032: '04-27',
}
const BESLUITDAGEN = [
  '2024-05-10',
  '2024-12-27',
  '2025-05-30',
  '2026-01-02',
  '2026-05-15',
  '2027-05-07',
  '2028-04-28',
  '2028-05-26',
]

const alsDag = (datum: string): Dag => Math.round(new Date(`${datum}T12:00:00Z`).getTime() / 86_400_000 - 0.5)
const feestdagen = new Set<Dag>()
for (const jaar of Object.keys(PASEN).map(Number)) {
  const pasen = alsDag(`${jaar}-${PASEN[jaar]}`)
  for (const vast of ['01-01', '05-05', '12-25', '12-26', KONINGSDAG[jaar]])
    feestdagen.add(alsDag(`${jaar}-${vast}`))
  for (const na of [-2, 1, 39, 50]) feestdagen.add(pasen + na)
}
const besluitdagen = new Set(BESLUITDAGEN.map(alsDag))

const isWeekend = (dag: Dag) => [0, 6].includes(new Date(dag * 86_400_000).getUTCDay())
const isWerkdag = (dag: Dag) => !isWeekend(dag) && !feestdagen.has(dag)
const isVrijVoorDeWet = (dag: Dag) => !isWerkdag(dag) || besluitdagen.has(dag)

function werkdagen(start: Dag, aantal: number): Dag {
  let dag = start
  let geteld = 0
  while (geteld < aantal) {
    dag++
    if (isWerkdag(dag)) geteld++
  }
  return dag
}

function terug(dag: Dag): Dag {
  while (!isWerkdag(dag)) dag--
  return dag
}

type Uitkomst = {
  eerste: Dag | null
  nu: Dag | null
  wet: Dag | null
  toestand: Toestand
  N1: Dag
  N2: Dag
  N9: Dag | null
}

export function naief(zaak: Zaak, vandaag: Dag): Uitkomst {
  const weken = zaak.zaaktype.wet?.weken ?? 0
  const gezien = zaak.gebeurtenissen.filter((g) => g.dag <= vandaag)
  const einde = gezien.find((g) => g.soort === 'BESLUIT' || g.soort === 'INGETROKKEN')
  const besluit = gezien.find((g) => g.soort === 'BESLUIT')
  const laatst = besluit ?? einde
  const events = laatst ? gezien.filter((g) => g.dag <= laatst.dag) : gezien
  const start = events[0]?.dag ?? 0

  /** The days on which a request makes the term stand still, and whether it still does. */
  const stil = (verzoek: Gebeurtenis): { dagen: Set<Dag>; open: boolean } => {
    const dagen = new Set<Dag>()
    const tot =
      verzoek.soort === 'STUKKEN_GEVRAAGD'
        ? verzoek.uiterlijk
        : verzoek.soort === 'PAUZE_START'
          ? verzoek.tot
          : undefined
    if (tot === undefined) return { dagen, open: false }
    const later = events.slice(events.indexOf(verzoek) + 1)
    const klaar =
      later.find((g) =>
        verzoek.soort === 'PAUZE_START'
          ? g.soort === 'PAUZE_EIND'
          : g.soort === 'COMPLEET_BRIEF' || (g.soort === 'STUKKEN_ONTVANGEN' && g.volledig !== false),
      ) ?? laatst
    for (let dag = verzoek.dag + 1; dag <= tot && (!klaar || dag < klaar.dag); dag++) dagen.add(dag)
    return { dagen, open: !klaar && vandaag <= tot }
  }
  const heeftDatum = (g: Gebeurtenis) =>
    (g.soort === 'STUKKEN_GEVRAAGD' && g.uiterlijk !== undefined) ||
    (g.soort === 'PAUZE_START' && g.tot !== undefined)

  const vereniging = (verzoeken: readonly Gebeurtenis[]) =>
    new Set(verzoeken.flatMap((g) => [...stil(g).dagen])).size
  const beloof = (verzoeken: readonly Gebeurtenis[]) =>
    weken === 8 ? terug(start + 49 + vereniging(verzoeken)) : null
  const wettelijk = (verzoeken: readonly Gebeurtenis[], extra: number) => {
    let dag = start + 7 * (weken + extra) + vereniging(verzoeken)
    if (weken + extra <= 12) while (isVrijVoorDeWet(dag)) dag++
    return dag
  }

  const voorBelofte: Gebeurtenis[] = []
  const voorWet: Gebeurtenis[] = []
  let voorNu: Gebeurtenis[] = []
  let extra = 0
  let aangekondigd: Dag | null = null
  const datumNu = (): Dag | null => {
    if (aangekondigd === null) return beloof(voorBelofte)
    const dagen = vereniging(voorNu)
    return dagen === 0 ? aangekondigd : Math.max(aangekondigd, terug(aangekondigd + dagen))
  }
  for (const g of events) {
    if (heeftDatum(g)) {
      const eerst = beloof(voorBelofte)
      const nu = datumNu()
      const wet = wettelijk(voorWet, extra)
      if (eerst !== null && g.dag <= eerst) voorBelofte.push(g)
      if (aangekondigd !== null && nu !== null && g.dag <= nu) voorNu = [...voorNu, g]
      if (g.dag <= wet) voorWet.push(g)
    }
    if (g.soort === 'VERLENGING_NORM') {
      const nu = datumNu()
      if (nu !== null && g.dag < nu && g.nieuw > nu && g.reden) {
        aangekondigd = g.nieuw
        voorNu = []
      }
    }
    if (g.soort === 'VERLENGING_WET' && g.dag <= wettelijk(voorWet, extra)) extra += g.weken
  }
  const open = (verzoeken: readonly Gebeurtenis[]) => verzoeken.some((g) => stil(g).open)
  const eerste = open(voorBelofte) ? null : beloof(voorBelofte)
  const nu = open(aangekondigd === null ? voorBelofte : voorNu) ? null : datumNu()
  const wet = open(voorWet) ? null : wettelijk(voorWet, extra)

  const ingeboekt = gezien.find((g) => g.soort === 'INGEBOEKT')
  return {
    eerste,
    nu,
    wet,
    toestand: bepaal(),
    N1: werkdagen(start, 3),
    N2: werkdagen(start, zaak.complex ? 15 : 10),
    N9: ingeboekt ? werkdagen(ingeboekt.dag, 2) : null,
  }

  function bepaal(): Toestand {
    if (besluit) {
      if (wet !== null && besluit.dag > wet) return 'klaar_wet_te_laat'
      return eerste !== null && besluit.dag > eerste ? 'klaar_te_laat' : 'klaar_op_tijd'
    }
    if (einde) return 'gestopt'
    if (wet !== null && events.some((g) => g.soort === 'INGEBREKESTELLING' && g.dag > wet))
      return 'in_gebreke'
    if (wet !== null && vandaag > wet) return 'wet_te_laat'
    const lijst = events.findLast((g) => g.soort === 'STUKKEN_GEVRAAGD')
    if (lijst && heeftDatum(lijst)) {
      const beantwoord = events
        .slice(events.indexOf(lijst) + 1)
        .some(
          (g) => g.soort === 'COMPLEET_BRIEF' || (g.soort === 'STUKKEN_ONTVANGEN' && g.volledig !== false),
        )
      if (!beantwoord) return 'wacht_op_u'
    }
    if (nu !== null && vandaag > nu)
      return aangekondigd === null ? 'te_laat_zonder_bericht' : 'te_laat_met_bericht'
    if (nu !== null && aangekondigd !== null) return 'verlengd'
    if (nu !== null && werkdagen(vandaag, 6) > nu) return 'bijna'
    const advies = events.findLast((g) => g.soort === 'ADVIES_GEVRAAGD')
    const gekregen = advies && events.some((g) => g.soort === 'ADVIES_ONTVANGEN' && g.dag >= advies.dag)
    if ((advies && !gekregen) || events.some((g) => heeftDatum(g) && stil(g).open)) return 'wacht_op_ander'
    return nu === null ? 'geen_belofte' : 'op_schema'
  }
}
