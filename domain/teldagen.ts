import type { Beoordeling } from './beloften.ts'
import type { Klok } from './bijklokken.ts'
import type { Dag } from './datum.ts'
import type { Reden } from './gebeurtenis.ts'
import type { Kalender } from './kalender.ts'
import type { Pauze } from './pauzes.ts'
import type { Vrijedag } from './vrije-dagen.ts'

/**
 * One day in the picture of a count.
 * `eerder` is a day of the law after our promise; `schuift` is a free day that moves the end of the law.
 */
export type Teldag = {
  dag: Dag
  soort: 'start' | 'telt' | 'vrij' | 'pauze' | 'eerder' | 'belofte' | 'schuift' | 'wet'
  naam?: Vrijedag
  reden?: Reden
}

/** Every day from day 0 to the last date of the headline: counted, skipped or standing still, and why. */
export function teldagenHoofd({ hoofd, hoofdnorm }: Beoordeling, kalender: Kalender): Teldag[] {
  const { start, alsNietsKomt } = hoofd
  const belofte = hoofd.nu ?? alsNietsKomt?.belofte ?? null
  const wet = hoofd.wet ?? alsNietsKomt?.wet ?? null
  const einde = Math.max(belofte ?? -Infinity, wet ?? -Infinity)
  if (start === null || einde === -Infinity) return []
  const pauzes = hoofd.pauzes.filter(({ id }) =>
    [...hoofd.pauzesBelofte, ...hoofd.pauzesWet].some((p) => p.id === id),
  )
  const telling = hoofdnorm?.eenheid === 'werkdag' || hoofdnorm?.eenheid === 'dag' ? 'werk' : 'atw'
  const dagen: Teldag[] = []
  for (let dag = start; dag <= einde; dag++) {
    const naam = kalender.naamVan(dag, telling) ?? undefined
    const pauze = stilOp(pauzes, dag)
    if (dag === start) dagen.push({ dag, soort: 'start' })
    else if (dag === belofte) dagen.push({ dag, soort: 'belofte' })
    else if (dag === wet) dagen.push({ dag, soort: 'wet' })
    else if (pauze) dagen.push({ dag, soort: 'pauze', reden: pauze.reden })
    else if (hoofd.wetRuw !== null && dag >= hoofd.wetRuw) dagen.push({ dag, soort: 'schuift', naam })
    else if (belofte !== null && dag > belofte) dagen.push({ dag, soort: 'eerder', naam })
    else dagen.push({ dag, soort: telling === 'werk' && naam ? 'vrij' : 'telt', naam })
  }
  return dagen
}

/** Every day from day 0 to the date of one of the other promises. */
export function teldagenKlok({ start, datum }: Klok, kalender: Kalender): Teldag[] {
  if (start === null || datum === null) return []
  const dagen: Teldag[] = [{ dag: start, soort: 'start' }]
  for (let dag = start + 1; dag < datum; dag++) {
    const naam = kalender.naamVan(dag, 'werk') ?? undefined
    dagen.push({ dag, soort: naam ? 'vrij' : 'telt', naam })
  }
  if (datum > start) dagen.push({ dag: datum, soort: 'belofte' })
  return dagen
}

const stilOp = (pauzes: readonly Pauze[], dag: Dag): Pauze | undefined =>
  pauzes.find(({ van, totEnMet }) => van <= dag && dag <= totEnMet)
