import { type Dag, datumVan } from '#domain/datum'
import type { Optie } from '#domain/formulier'
import type { Bekend } from '#domain/veldfout'
import { datumUit, naamUit } from '#server/brp/gegeven'
import { gezagOver } from '#server/brp/gezag'
import type { BrpDatum, Persoon } from '#server/brp/persoon'
import { sha256 } from '#server/sha256'

const IK: Optie = { waarde: 'ik', label: { nl: 'Ikzelf', en: 'Myself' } }

/**
 * What the answer of somebody in a household begins with, besides oneself. A child is under 18, as far as the BRP knows:
 * `kindsamen` with custody of another parent too, `kindalleen` of nobody else, and `kind` where the BRP does not tell.
 */
export const HUISGENOTEN = ['partner', 'kind', 'kindalleen', 'kindsamen', 'volwassen'] as const

/** Where somebody is their own only choice, because the BRP does not answer. */
export const ALLEEN_IK: readonly Optie[] = [IK]

/**
 * Who lives with somebody or is their child, as the BRP tells: oneself always. No number of a relative leaves the server, so an
 * answer is made of the name and the birth: the same tomorrow, also when the order changes.
 */
export async function huisgenoten(
  persoon: Persoon | null,
  vandaag: Dag,
): Promise<Pick<Bekend, 'stand' | 'opties'>> {
  const partners = (persoon?.partners ?? []).map(async ({ naam }): Promise<Optie[]> => {
    const volledig = naamUit(naam)
    return volledig === undefined ? [] : [optieVan('partner', volledig, await merkVan(volledig, undefined))]
  })
  const kinderen = (persoon?.kinderen ?? []).map(async (kind): Promise<Optie[]> => {
    const volledig = naamUit(kind.naam)
    if (!persoon || volledig === undefined) return []
    const merk = await merkVan(volledig, kind.geboorte)
    if (isVolwassen(datumUit(kind.geboorte?.datum), vandaag)) return [optieVan('volwassen', volledig, merk)]
    const gezag = gezagOver(persoon, kind)
    if (gezag === null || gezag === 'alleen')
      return [optieVan(gezag === null ? 'kind' : 'kindalleen', volledig, merk)]
    const hulp = {
      nl: `U heeft samen met ${gezag.naam} het gezag.`,
      en: `You have custody with ${gezag.naam}.`,
    }
    return [{ ...optieVan('kindsamen', volledig, merk), hulp }]
  })
  return { stand: 'gevonden', opties: [IK, ...(await Promise.all([...partners, ...kinderen])).flat()] }
}

/** The other parent with custody, and the name of the child, by the answer that stands for the child. */
export async function medeouders(
  persoon: Persoon,
): Promise<ReadonlyMap<string, { bsn: string; naam: string; kind: string }>> {
  const gevonden = (persoon.kinderen ?? []).map(async (een) => {
    const kind = naamUit(een.naam)
    const gezag = gezagOver(persoon, een)
    if (kind === undefined || gezag === null || gezag === 'alleen') return []
    const { waarde } = optieVan('kindsamen', kind, await merkVan(kind, een.geboorte))
    return [[waarde, { ...gezag, kind }] as const]
  })
  return new Map((await Promise.all(gevonden)).flat())
}

const merkVan = async (naam: string, geboorte: { datum?: BrpDatum } | undefined): Promise<string> =>
  (await sha256(JSON.stringify([naam, datumUit(geboorte?.datum)]))).slice(0, 12)

const optieVan = (soort: (typeof HUISGENOTEN)[number], naam: string, merk: string): Optie => ({
  waarde: `${soort}-${merk}`,
  label: { nl: naam, en: naam },
})

/** Whether a birthday of 18 years was certainly reached; a birth of which only the year is known counts from its end. */
function isVolwassen(geboorte: ReturnType<typeof datumUit>, vandaag: Dag): boolean {
  if (!geboorte) return false
  const { datum, jaar, maand } = geboorte
  const uiterlijk = datum ?? `${jaar ?? 9999}-${String(maand ?? 12).padStart(2, '0')}-31`
  const volwassenOp = `${Number(uiterlijk.slice(0, 4)) + 18}${uiterlijk.slice(4)}`
  return volwassenOp <= datumVan(vandaag)
}
