import { dagVan, type Dag, jaarVan } from '#domain/datum'
import type { Kalender } from '#domain/kalender'
import type { Norm } from '#domain/norm'
import { projectieVan, type Projectie, zoekwoorden } from '#domain/projectie'
import { eerste, type Zaak } from '#domain/zaak'
import { type Identiteit, type Relatie, relatieTot } from '#server/identiteit'
import { opSleutel, type Sorteersleutel } from '#server/sorteersleutel'
import type { Klok, Zaakregister, Zakenfilter, Zakenlijst } from '#server/sources'

type Rij = { zaak: Zaak; projectie: Projectie; relatie: Relatie }

/**
 * A register of cases in memory. Lists sort and filter on the projection of a case, reckoned once for a day and kept
 * until the clock moves, as a database would keep it until the next event.
 */
export function memoryZaken(
  naam: Zaakregister['naam'],
  zaken: ReadonlyMap<string, Zaak>,
  normen: readonly Norm[],
  kalender: Kalender,
  klok: Klok,
): Zaakregister {
  let dag: Dag | null = null
  let projecties = new Map<Zaak, Projectie>()

  const projectie = (zaak: Zaak, vandaag: Dag): Projectie => {
    if (dag !== vandaag) {
      dag = vandaag
      projecties = new Map()
    }
    const bekend = projecties.get(zaak) ?? projectieVan(zaak, normen, kalender, vandaag)
    projecties.set(zaak, bekend)
    return bekend
  }
  const isBekend = (zaak: Zaak, vandaag: Dag) =>
    (eerste(zaak.gebeurtenissen, 'ONTVANGEN')?.dag ?? -Infinity) <= vandaag

  return {
    naam,
    async vind(kenmerk) {
      const zaak = zaken.get(kenmerk)
      return zaak?.register === naam && isBekend(zaak, dagVan(await klok.vandaag())) ? zaak : undefined
    },
    async lijst(identiteit, filter, aantal) {
      const vandaag = dagVan(await klok.vandaag())
      const rijen = rijenVan(zaken.values(), identiteit, (zaak) =>
        zaak.register === naam && isBekend(zaak, vandaag) ? projectie(zaak, vandaag) : null,
      )
      const gekozen = rijen.filter((rij) => isGekozen(rij, filter))
      const gesorteerd = gekozen
        .map((rij) => ({ zaak: rij.zaak, sleutel: sleutelVan(rij, filter) }))
        .sort(opSleutel)
      return {
        totaal: gekozen.length,
        zaken: gesorteerd.slice(0, aantal),
        keuzes: keuzesVan(rijen),
        volledig: true,
      }
    },
  }
}

function rijenVan(
  zaken: Iterable<Zaak>,
  identiteit: Identiteit,
  projectie: (zaak: Zaak) => Projectie | null,
): Rij[] {
  const rijen: Rij[] = []
  for (const zaak of zaken) {
    const relatie = relatieTot(identiteit, zaak)
    const gevonden = relatie && projectie(zaak)
    if (gevonden) rijen.push({ zaak, relatie, projectie: gevonden })
  }
  return rijen
}

function isGekozen(
  { projectie, relatie }: Rij,
  { zoek, status, soort, jaar, persoon }: Zakenfilter,
): boolean {
  if (status && (projectie.eindeOp === null) !== (status === 'lopend')) return false
  if (soort !== undefined && projectie.soort !== soort) return false
  if (jaar !== undefined && (projectie.ontvangenOp === null || jaarVan(projectie.ontvangenOp) !== jaar))
    return false
  if (persoon && relatie !== persoon) return false
  return zoekwoorden(zoek ?? '').every((woord) => projectie.zoektekst.includes(woord))
}

function sleutelVan({ zaak, projectie }: Rij, { sorteer }: Zakenfilter): Sorteersleutel {
  const ontvangen = projectie.ontvangenOp ?? 0
  switch (sorteer) {
    case 'nieuwste':
      return [-ontvangen, zaak.kenmerk]
    case 'oudste':
      return [ontvangen, zaak.kenmerk]
    case 'titel':
      return [projectie.titel, zaak.kenmerk]
    case 'datum':
      return [projectie.volgorde, zaak.kenmerk]
  }
}

function keuzesVan(rijen: readonly Rij[]): Zakenlijst['keuzes'] {
  const soorten = new Map(
    rijen.map(({ zaak }) => [zaak.zaaktype.code, { code: zaak.zaaktype.code, naam: zaak.zaaktype.titel }]),
  )
  const jaren = new Set(
    rijen.flatMap(({ projectie }) =>
      projectie.ontvangenOp === null ? [] : [jaarVan(projectie.ontvangenOp)],
    ),
  )
  const lopend = rijen.filter(({ projectie }) => projectie.eindeOp === null).length
  return {
    lopend,
    klaar: rijen.length - lopend,
    soorten: [...soorten.values()],
    jaren: [...jaren],
    personen: [...new Set(rijen.map(({ relatie }) => relatie))],
  }
}
