import { zaaktypen } from '#demo/zaaktypen'
import type { Dag } from '#domain/datum'
import type { Gebeurtenis } from '#domain/gebeurtenis'
import { inElkeTaal } from '#domain/tekst'
import type { Betrokkene, Zaak, Zaaktype } from '#domain/zaak'

type Feit = Gebeurtenis extends infer G
  ? G extends Gebeurtenis
    ? Omit<G, 'id' | 'dag' | 'door'>
    : never
  : never

const brief = inElkeTaal('een tekening')

/** Twenty things that happen to a case, each with the day after receipt. Every kind of clock, pause and new date. */
const EVENTS: readonly [after: number, feit: (ontvangen: Dag) => Feit][] = [
  [0, () => ({ soort: 'ONTVANGEN' })],
  [0, () => ({ soort: 'BEVESTIGING_VERZONDEN', aan: 'aanvrager' })],
  [1, () => ({ soort: 'INGEBOEKT' })],
  [2, () => ({ soort: 'BIJ_BEHANDELAAR' })],
  [4, () => ({ soort: 'VRAAG_GESTELD', vraag: 'a', kanaal: 'telefoon', onderwerp: brief })],
  [6, () => ({ soort: 'VRAAG_BEANTWOORD', vraag: 'a' })],
  [
    8,
    (dag) => ({ soort: 'STUKKEN_GEVRAAGD', uiterlijk: dag + 22, stukken: [{ naam: brief, waarom: brief }] }),
  ],
  [12, () => ({ soort: 'STUKKEN_ONTVANGEN', volledig: false, aantal: 1 })],
  [15, () => ({ soort: 'STUKKEN_ONTVANGEN' })],
  [17, () => ({ soort: 'COMPLEET_BRIEF' })],
  [18, () => ({ soort: 'ADVIES_GEVRAAGD', organisatie: 'Waterschap' })],
  [
    20,
    (dag) => ({ soort: 'PAUZE_START', tot: dag + 27, reden: { code: 'advies', organisatie: 'Waterschap' } }),
  ],
  [26, () => ({ soort: 'PAUZE_EIND' })],
  [26, () => ({ soort: 'ADVIES_ONTVANGEN', organisatie: 'Waterschap' })],
  [30, () => ({ soort: 'VRAAG_GESTELD', vraag: 'b', kanaal: 'schriftelijk', onderwerp: brief })],
  [33, () => ({ soort: 'VRAAG_BEANTWOORD', vraag: 'b' })],
  [40, (dag) => ({ soort: 'VERLENGING_NORM', nieuw: dag + 80, reden: { code: 'drukte' } })],
  [50, () => ({ soort: 'VERLENGING_WET', weken: 6, grond: 'Awb 4:14', reden: { code: 'ingewikkeld' } })],
  [60, () => ({ soort: 'AFSPRAAK', op: 20_000, tijd: '10.00' })],
  [70, () => ({ soort: 'BESLUIT', uitkomst: 'toegekend' })],
]

/**
 * A pile of cases to measure with: `count` cases of twenty events each, received over four years up to `today`, so
 * that about one in forty still runs and no two lie the same in the week. The same pile every time.
 * @param from the number of the first: piles of several persons then hold no case twice
 */
export function manyCases(count: number, today: Dag, aanvrager: Betrokkene, from = 0): Zaak[] {
  const kinds: Zaaktype[] = Object.values(zaaktypen)
  return Array.from({ length: count }, (_, place) => {
    const index = from + place
    const ontvangen = today - ((index * 37) % 1460)
    const zaaktype = kinds[index % kinds.length] ?? zaaktypen.kapvergunning
    return {
      kenmerk: `ZAAK-MEET-${String(index).padStart(7, '0')}`,
      register: 'zaaksysteem',
      zaaktype,
      titel: zaaktype.titel,
      aanvrager,
      gemachtigde: null,
      kinderen: [],
      team: 'Vergunningen',
      complex: null,
      zichtbaar: true,
      besluitVerzonden: ontvangen - 30,
      bewaardTot: null,
      registerfeiten: null,
      gebeurtenissen: EVENTS.map(([after, feit], id) => ({
        ...feit(ontvangen),
        id: String(id),
        dag: ontvangen + after,
        door: 'gemeente' as const,
      })),
    }
  })
}
