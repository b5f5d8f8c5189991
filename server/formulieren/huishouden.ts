import { type Dag, datumVan } from '#domain/datum'
import type { Optie } from '#domain/formulier'
import type { Bekend } from '#domain/veldfout'
import { datumUit, naamUit } from '#server/brp/gegeven'
import type { Persoon } from '#server/brp/persoon'
import { sha256 } from '#server/sha256'

const IK: Optie = { waarde: 'ik', label: { nl: 'Ikzelf', en: 'Myself' } }

/** What the answer of somebody in a household begins with, besides oneself. `kind` is under 18, as far as the BRP knows. */
export const HUISGENOTEN = ['partner', 'kind', 'volwassen'] as const

/** Where somebody is their own only choice, because the BRP does not answer. */
export const ALLEEN_IK: readonly Optie[] = [IK]

/**
 * Who lives with somebody or is their child, as the BRP tells: oneself always. The BRP gives no number of a child here, so an
 * answer is made of the name and the birth: the same tomorrow, also when the order changes.
 */
export async function huisgenoten(
  persoon: Persoon | null,
  vandaag: Dag,
): Promise<Pick<Bekend, 'stand' | 'opties'>> {
  const anderen = [
    ...(persoon?.partners ?? []).map(({ naam }) => ({ soort: 'partner', naam, geboorte: undefined })),
    ...(persoon?.kinderen ?? []).map(({ naam, geboorte }) => ({
      soort: isVolwassen(datumUit(geboorte?.datum), vandaag) ? 'volwassen' : 'kind',
      naam,
      geboorte,
    })),
  ].map(async ({ soort, naam, geboorte }): Promise<Optie[]> => {
    const volledig = naamUit(naam)
    if (volledig === undefined) return []
    const merk = (await sha256(JSON.stringify([volledig, datumUit(geboorte?.datum)]))).slice(0, 12)
    return [{ waarde: `${soort}-${merk}`, label: { nl: volledig, en: volledig } }]
  })
  return { stand: 'gevonden', opties: [IK, ...(await Promise.all(anderen)).flat()] }
}

/** Whether a birthday of 18 years was certainly reached; a birth of which only the year is known counts from its end. */
function isVolwassen(geboorte: ReturnType<typeof datumUit>, vandaag: Dag): boolean {
  if (!geboorte) return false
  const { datum, jaar, maand } = geboorte
  const uiterlijk = datum ?? `${jaar ?? 9999}-${String(maand ?? 12).padStart(2, '0')}-31`
  const volwassenOp = `${Number(uiterlijk.slice(0, 4)) + 18}${uiterlijk.slice(4)}`
  return volwassenOp <= datumVan(vandaag)
}
