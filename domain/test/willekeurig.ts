import fc from 'fast-check'
import { dagVan, type Dag } from '#domain/datum'
import type { Gebeurtenis } from '#domain/gebeurtenis'
import type { Norm } from '#domain/norm'
import { inElkeTaal } from '#domain/tekst'
import type { Zaak, Zaaktype } from '#domain/zaak'

const basis = {
  versie: 1,
  geldigVanaf: dagVan('2013-01-01'),
  bron: 'test',
  doelPercentage: 98,
  status: 'vastgesteld',
  ontvanger: 'aanvrager',
} as const

/** The norms that a request for a permit has, as in the register. */
export const normen: readonly Norm[] = [
  { ...basis, id: 'N1', begin: 'ONTVANGEN', eind: 'BEVESTIGING_VERZONDEN', duur: 3, eenheid: 'werkdag' },
  {
    ...basis,
    id: 'N2',
    begin: 'ONTVANGEN',
    eind: 'STUKKEN_GEVRAAGD',
    duur: 10,
    eenheid: 'werkdag',
    uitzondering: { duur: 15, waarvoor: 'complex' },
  },
  { ...basis, id: 'N4', begin: 'ONTVANGEN', eind: 'BESLUIT', duur: 7, eenheid: 'week', alleenBijWeken: 8 },
  { ...basis, id: 'N9', begin: 'INGEBOEKT', eind: 'BIJ_BEHANDELAAR', duur: 2, eenheid: 'werkdag' },
]

const tekst = inElkeTaal('x')

/** A kind of case with a term of that many weeks. */
export const zaaktype = (weken: number): Zaaktype => ({
  code: 'test',
  titel: tekst,
  naam: tekst,
  hoofdnorm: 'N4',
  normen: ['N1', 'N2', 'N9'],
  wet: { weken, vanaf: 'ontvangst', einde: 'besluit', regel: 'awb-4-13' },
  rechten: 'besluit',
  gevoelig: false,
  stappen: [],
})

export const zaakMet = (gebeurtenissen: readonly Gebeurtenis[], weken = 8, complex = false): Zaak => ({
  kenmerk: 'TEST',
  register: 'zaaksysteem',
  zaaktype: zaaktype(weken),
  titel: tekst,
  aanvrager: { soort: 'persoon', bsn: '999990019', naam: 'x' },
  gemachtigde: null,
  kinderen: [],
  team: 'x',
  complex: complex ? { code: 'ingewikkeld' } : null,
  zichtbaar: true,
  besluitVerzonden: null,
  bewaardTot: null,
  registerfeiten: null,
  gebeurtenissen,
})

/** An event without its id and day. */
type Los = Gebeurtenis extends infer G ? (G extends unknown ? Omit<G, 'id' | 'dag' | 'door'> : never) : never

const feit = (dag: Dag): fc.Arbitrary<Los> =>
  fc.oneof(
    fc.constantFrom<Los>(
      { soort: 'INGEBOEKT' },
      { soort: 'BIJ_BEHANDELAAR' },
      { soort: 'BEVESTIGING_VERZONDEN', aan: 'aanvrager' },
      { soort: 'COMPLEET_BRIEF' },
      { soort: 'PAUZE_EIND' },
      { soort: 'INGEBREKESTELLING' },
      { soort: 'ADVIES_GEVRAAGD', organisatie: 'x' },
      { soort: 'ADVIES_ONTVANGEN', organisatie: 'x' },
    ),
    fc.record({
      soort: fc.constant('STUKKEN_GEVRAAGD' as const),
      uiterlijk: fc.option(offset(dag, 60), { nil: undefined }),
      stukken: fc.constant([]),
    }),
    fc.record({
      soort: fc.constant('STUKKEN_ONTVANGEN' as const),
      volledig: fc.constantFrom(true, false, undefined),
    }),
    fc.record({
      soort: fc.constant('PAUZE_START' as const),
      tot: fc.option(offset(dag, 40), { nil: undefined }),
      reden: fc.constant({ code: 'anderen' as const }),
    }),
    fc.record({
      soort: fc.constant('VERLENGING_NORM' as const),
      nieuw: offset(dag, 60),
      reden: fc.option(fc.constant({ code: 'drukte' as const }), { nil: undefined }),
    }),
    fc.record({
      soort: fc.constant('VERLENGING_WET' as const),
      weken: fc.integer({ min: 1, max: 6 }),
      grond: fc.constant('x'),
    }),
  )

const offset = (dag: Dag, hoogste: number) => fc.integer({ min: 0, max: hoogste }).map((dagen) => dag + dagen)

const EERSTE = dagVan('2024-01-01')
const LAATSTE = dagVan('2028-06-30')

/** A day on which a case can come in, in years whose decree days are known. */
export const ontvangst = fc.integer({ min: EERSTE, max: LAATSTE })

/** The events of a case from its receipt, oldest first, with at most one end. */
export const gebeurtenissen: fc.Arbitrary<Gebeurtenis[]> = ontvangst.chain((start) =>
  fc
    .tuple(
      fc.array(
        fc
          .integer({ min: 0, max: 120 })
          .chain((na) => feit(start + na).map((los) => ({ ...los, dag: start + na }))),
        { maxLength: 12 },
      ),
      fc.option(
        fc.record({
          na: fc.integer({ min: 0, max: 140 }),
          soort: fc.constantFrom('BESLUIT' as const, 'INGETROKKEN' as const),
        }),
        { nil: undefined },
      ),
    )
    .map(([losse, einde]) => {
      const alle = [
        { soort: 'ONTVANGEN' as const, dag: start },
        ...losse,
        ...(einde ? [{ soort: einde.soort, dag: start + einde.na, uitkomst: 'toegekend' as const }] : []),
      ]
      // sort is stable: the receipt stays first on its day
      return alle
        .sort((a, b) => a.dag - b.dag)
        .map((g, i) => ({ ...g, id: `g${i}`, door: 'gemeente' }) as Gebeurtenis)
    }),
)

/** A case with a day to look at it. */
export const zaakEnDag = fc
  .record({
    events: gebeurtenissen,
    weken: fc.constantFrom(4, 6, 8, 12, 26),
    complex: fc.boolean(),
    na: fc.integer({ min: 0, max: 260 }),
  })
  .map(({ events, weken, complex, na }) => ({
    zaak: zaakMet(events, weken, complex),
    vandaag: (events[0]?.dag ?? 0) + na,
  }))
