import type { Dag } from '#domain/datum'
import { type Tijdvak, tijdvakcode, tijdvakUit } from '#domain/tijdvak'
import type { Operatie } from '#server/authorization'
import { vraagBron } from '#server/bron'
import type { Vraag } from '#server/handler'
import { persoonsleutel } from '#server/identiteit'
import { Problem } from '#server/problem'
import type { Balieproduct } from '#server/sources'
import { vereist } from '#server/vereist'

/** What the free times of a desk depend on. */
export type Tijdvraag = Pick<Vraag<Operatie>, 'sources' | 'tijdvakken' | 'identiteit' | 'vandaag'>

/** How far ahead somebody can come, in days from today. */
export const VOORUIT = 56
/** Other times that somebody hears of whose time was taken. */
const ANDERE = 5

/** @throws {Problem} 404 when nobody can come for this, 503 when the planner does not answer */
export async function productVan({ sources }: Pick<Tijdvraag, 'sources'>, id: string): Promise<Balieproduct> {
  const product = await vraagBron('afspraken', () => sources.afspraken.product(id))
  if (!product) throw new Problem('niet_gevonden')
  return product
}

/**
 * The times of a desk that whoever asks can have, in order: what the planner offers, less what others hold or booked here.
 * What they hold themselves is among them.
 */
export async function vrijeTijden(
  { sources, tijdvakken, identiteit }: Tijdvraag,
  { product, balie, van, tot }: { product: string; balie: string; van: Dag; tot: Dag },
): Promise<readonly Tijdvak[]> {
  const wie = persoonsleutel(vereist(identiteit))
  const [aangeboden, bezet] = await Promise.all([
    vraagBron('afspraken', () => sources.afspraken.vrij(product, balie, van, tot)),
    vraagBron('afspraken', () => tijdvakken.bezet({ wie, balie, van, tot, nu: new Date() })),
  ])
  return aangeboden.filter((tijdvak) => !bezet.has(tijdvakcode(tijdvak)))
}

/**
 * Does something with a time, and answers who comes too late with times that are still there. Those are looked up after it:
 * inside its transaction a question could wait for the only connection.
 */
export async function metAndereTijden<T>(
  vraag: Tijdvraag,
  wat: { product: string; tijdvak: string } | null | undefined,
  doe: () => Promise<T>,
): Promise<T> {
  try {
    return await doe()
  } catch (oorzaak) {
    if (!(oorzaak instanceof Problem) || oorzaak.code !== 'bezet' || !wat) throw oorzaak
    const tijdvak = tijdvakUit(wat.tijdvak)
    throw tijdvak ? await bezetProbleem(vraag, wat.product, tijdvak) : oorzaak
  }
}

/** The nearest days first. */
async function bezetProbleem(vraag: Tijdvraag, product: string, { balie, dag }: Tijdvak): Promise<Problem> {
  const tot = vraag.vandaag + VOORUIT
  const vrij = await vrijeTijden(vraag, { product, balie, van: vraag.vandaag + 1, tot }).catch(() => [])
  const andere = vrij
    .toSorted((a, b) => Math.abs(a.dag - dag) - Math.abs(b.dag - dag))
    .slice(0, ANDERE)
    .map(tijdvakcode)
  return new Problem('bezet', { andere })
}

/**
 * A time that the planner offers for a product, with its desk. Whether somebody took it here shows when it is taken.
 * @throws {Problem} `bezet` when it is not offered (any more)
 */
export async function aangeboden(vraag: Tijdvraag, product: Balieproduct, code: string) {
  const tijdvak = tijdvakUit(code)
  const plek = product.balies.find(({ id }) => id === tijdvak?.balie)
  if (!tijdvak || !plek)
    throw new Problem('ongeldig', {
      invalidParams: [{ name: 'tijdvak', reason: 'Kies een van de vrije tijden.' }],
    })
  const { dag } = tijdvak
  const isOpTijd = dag > vraag.vandaag && dag <= vraag.vandaag + VOORUIT
  const tijden = isOpTijd
    ? await vraagBron('afspraken', () => vraag.sources.afspraken.vrij(product.id, plek.id, dag, dag))
    : []
  if (!tijden.some((een) => tijdvakcode(een) === tijdvakcode(tijdvak))) throw new Problem('bezet')
  return { tijdvak, plek }
}
