import type { Formulier, Gegeven, Lijst, Optie, Veld } from '#domain/formulier'
import type { Bekend, Invulhulp } from '#domain/veldfout'
import { inElkeTaal } from '#domain/tekst'
import { productVan } from '#server/afspraken/aanbod'
import type { Operatie } from '#server/authorization'
import { adresregelsVan } from '#server/brp/adres'
import { eigenPersoon } from '#server/brp/eigen-persoon'
import { naamUit } from '#server/brp/gegeven'
import type { Persoon } from '#server/brp/persoon'
import type { Vraag } from '#server/handler'
import { bijgehouden } from '#server/inzage'
import { isMinstens } from '#server/niveau'
import { Problem } from '#server/problem'
import { vereist } from '#server/vereist'
import { besluitopties, zaakopties } from './eigen-zaken.ts'
import { ALLEEN_IK, huisgenoten } from './huishouden.ts'

type Hulpvraag = Pick<Vraag<Operatie>, 'sources' | 'identiteit' | 'vandaag' | 'inzagelog' | 'klok' | 'sessie'>

/** What the BRP is looked at for, as the access log names it. */
const GROEP: Record<'naam' | 'adres' | 'huishouden', string> = {
  naam: 'persoon',
  adres: 'adres',
  huishouden: 'gezin',
}

/**
 * What the municipality knows already for the fields of a form (prefill, forms B2 16). Asked of the registers anew each time,
 * also when the form is sent: what a browser sends back for it does not count. A register that does not answer leaves its
 * fields `onbereikbaar`, and the form can be filled in.
 * @throws {Problem} `niveau_te_laag` when the form shows data of the BRP and the person signed in too lightly for that
 */
export async function invulhulpVan(
  vraag: Hulpvraag,
  operatie: Operatie,
  { stappen }: Formulier,
): Promise<Invulhulp> {
  const velden = stappen
    .flatMap((stap) => stap.velden)
    .filter(({ uit, gegeven, product }) => uit ?? gegeven ?? product)
  const wie = vereist(vraag.identiteit)
  const uitBrp = wie.soort === 'inwoner' ? groepenVan(velden) : []
  if (uitBrp.length > 0 && !isMinstens(vraag.sessie?.niveau ?? 'laag', 'substantieel'))
    throw new Problem('niveau_te_laag')
  const [persoon, lijsten, balies] = await Promise.all([
    uitBrp.length > 0 ? bekeken(vraag, operatie, uitBrp) : null,
    eigenLijsten(vraag, operatie, velden),
    baliesVan(vraag, velden),
  ])
  const huishouden: Inhoud =
    persoon === undefined
      ? { stand: 'onbereikbaar', opties: ALLEEN_IK }
      : await huisgenoten(persoon, vraag.vandaag)
  return {
    vandaag: vraag.vandaag,
    bekend: velden.map(({ id, uit, gegeven }): Bekend => {
      if (uit === 'besluiten' || uit === 'zaken') return { veld: id, bron: 'zaken', ...lijsten[uit] }
      const plekken = balies.get(id)
      if (plekken) return { veld: id, bron: 'afspraken', ...plekken }
      if (wie.soort !== 'inwoner') return { veld: id, bron: 'organisatie', ...uitAanmelding(wie, gegeven) }
      return { veld: id, bron: 'brp', ...(uit ? huishouden : uitPersoon(persoon, gegeven)) }
    }),
  }
}

const groepenVan = (velden: readonly Veld[]): string[] =>
  Object.entries(GROEP).flatMap(([soort, groep]) =>
    velden.some(({ uit, gegeven }) => uit === soort || gegeven === soort) ? [groep] : [],
  )

/** The person, after the look was written down; null when the BRP does not know them, undefined when it does not answer. */
async function bekeken(
  vraag: Hulpvraag,
  operatie: Operatie,
  velden: readonly string[],
): Promise<Persoon | null | undefined> {
  let persoon: Persoon
  try {
    persoon = await eigenPersoon(vraag)
  } catch (fout) {
    if (!(fout instanceof Problem)) throw fout
    return fout.code === 'niet_gevonden' ? null : undefined
  }
  return bijgehouden(vraag, { operatie, doel: 'eigen', velden }, persoon)
}

type Inhoud = Pick<Bekend, 'stand' | 'waarde' | 'opties'>

const metWaarde = (waarde: readonly string[] | undefined): Inhoud =>
  waarde === undefined || waarde.length === 0 ? { stand: 'leeg' } : { stand: 'gevonden', waarde }

function uitPersoon(persoon: Persoon | null | undefined, gegeven: Gegeven | undefined): Inhoud {
  if (persoon === undefined) return { stand: 'onbereikbaar' }
  if (gegeven === 'adres') return metWaarde(persoon ? adresregelsVan(persoon) : undefined)
  const naam = persoon?.naam?.volledigeNaam ?? naamUit(persoon?.naam)
  return metWaarde(gegeven === 'naam' && naam !== undefined ? [naam] : undefined)
}

function uitAanmelding(wie: { naam: string; kvk: string }, gegeven: Gegeven | undefined): Inhoud {
  return metWaarde(gegeven === 'naam' ? [wie.naam] : gegeven === 'kvk' ? [wie.kvk] : undefined)
}

async function eigenLijsten(
  vraag: Hulpvraag,
  operatie: Operatie,
  velden: readonly Veld[],
): Promise<Record<Exclude<Lijst, 'huishouden'>, Inhoud>> {
  const vraagt = (lijst: Lijst) => velden.some(({ uit }) => uit === lijst)
  const niet: Inhoud = { stand: 'leeg' }
  const [besluiten, zaken] = await Promise.all([
    vraagt('besluiten') ? lijstOf(() => besluitopties(vraag, operatie)) : niet,
    vraagt('zaken') ? lijstOf(() => zaakopties(vraag, operatie)) : niet,
  ])
  return { besluiten, zaken }
}

/** The desks to choose from, by the field that asks for an appointment. */
async function baliesVan(vraag: Hulpvraag, velden: readonly Veld[]): Promise<ReadonlyMap<string, Inhoud>> {
  const gevraagd = velden.flatMap(({ id, product }) => (product === undefined ? [] : [{ id, product }]))
  const gevonden = gevraagd.map(async ({ id, product }): Promise<[string, Inhoud]> => [
    id,
    await lijstOf(async () => ({
      opties: (await productVan(vraag, product)).balies.map((balie) => ({
        waarde: balie.id,
        label: balie.naam,
        hulp: inElkeTaal(balie.adres),
      })),
      heel: true,
    })),
  ])
  return new Map(await Promise.all(gevonden))
}

/** A list, or that it is not there: whole, or with a register that did not answer. */
async function lijstOf(haal: () => Promise<{ opties: Optie[]; heel: boolean }>): Promise<Inhoud> {
  try {
    const { opties, heel } = await haal()
    return { stand: heel ? (opties.length > 0 ? 'gevonden' : 'leeg') : 'onbereikbaar', opties }
  } catch (fout) {
    if (fout instanceof Problem) return { stand: 'onbereikbaar' }
    throw fout
  }
}
