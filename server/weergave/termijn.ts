import type { Beoordeling } from '#domain/beloften'
import { datumVan } from '#domain/datum'
import { juridischeRegels } from '#domain/juridisch'
import type { Kalender } from '#domain/kalender'
import { type Teldag, teldagenHoofd, teldagenKlok } from '#domain/teldagen'
import { uitlegHoofd, uitlegKlok, type UitlegRegel } from '#domain/uitleg'
import type { Zaak } from '#domain/zaak'
import type { components } from '#openapi/pip.gen'
import { datumOfNull } from './samenvatting.ts'

type Schemas = components['schemas']

/** How each date of a case was counted: in steps and day by day, with the legal rules behind it. */
export function termijnOpDeLijn(zaak: Zaak, b: Beoordeling, kalender: Kalender): Schemas['Termijn'] {
  const { hoofdnorm } = zaak.zaaktype
  const hoofd: Schemas['Telling'] | null = hoofdnorm && {
    norm: hoofdnorm,
    hoofd: true,
    datum: datumOfNull(b.hoofd.nu),
    wet: datumOfNull(b.hoofd.wet),
    uitleg: uitlegHoofd(zaak, b, kalender).map(regelOpDeLijn),
    dagen: zaak.registerfeiten?.staatStil != null ? [] : teldagenHoofd(b, kalender).map(dagOpDeLijn),
  }
  const rest = b.klokken
    // minutes at a desk are not counted in days
    .filter(({ datum, norm }) => datum !== null && norm !== 'P1')
    .map((klok): Schemas['Telling'] => ({
      norm: klok.norm,
      hoofd: false,
      datum: datumOfNull(klok.datum),
      wet: null,
      uitleg: uitlegKlok(
        klok,
        klok.begin,
        kalender,
        kalender.werkdagenTussen(klok.start ?? 0, klok.datum ?? 0),
      ).map(regelOpDeLijn),
      dagen: teldagenKlok(klok, kalender).map(dagOpDeLijn),
    }))
  const tellingen = zaak.zichtbaar ? [...(hoofd ? [hoofd] : []), ...rest] : []
  const gebruikt = new Set(tellingen.flatMap(({ uitleg }) => uitleg.map(({ regel }) => regel)))
  return {
    kenmerk: zaak.kenmerk,
    titel: zaak.titel,
    zaaktype: zaak.zaaktype.naam,
    tellingen,
    regels: juridischeRegels
      .filter(({ id }) => gebruikt.has(id))
      .map(({ id, bron, bevestigd }) => ({ id, bron, bevestigd })),
  }
}

const regelOpDeLijn = ({ datum, van, tot, naar, ...rest }: UitlegRegel): Schemas['UitlegRegel'] => ({
  ...rest,
  ...(datum !== undefined && { datum: datumVan(datum) }),
  ...(van !== undefined && { van: datumVan(van) }),
  ...(tot !== undefined && { tot: datumVan(tot) }),
  ...(naar !== undefined && { naar: datumVan(naar) }),
})

const dagOpDeLijn = ({ dag, ...rest }: Teldag): Schemas['Teldag'] => ({ datum: datumVan(dag), ...rest })
