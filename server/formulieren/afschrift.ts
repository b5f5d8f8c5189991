import { type Antwoorden, doorlopen, type Formulier, lees, type Veld, woordenVan } from '#domain/formulier'
import type { Taal, Tekst } from '#domain/tekst'
import { datumVan } from '#domain/datum'
import { tijdvakUit } from '#domain/tijdvak'
import { datumInWoorden } from '#server/datum-in-woorden'
import { type Invulhulp, optiesVan } from '#domain/veldfout'

/** Said of a question that somebody left open. */
const NIETS: Tekst = { nl: 'Niet ingevuld', en: 'Not filled in' }
/** Said of what a register could not tell at the moment of sending. */
const ZOEKEN_WIJ_OP: Tekst = { nl: 'Dit zoeken wij zelf op', en: 'We look this up ourselves' }

/** A file that was sent along, by the field that it is for. */
type Bijlage = { onderdeel: string; naam: string }

/** What was sent, as text: each question with its answer, in the language in which it was read; of a file its name. */
export function afschriftVan(
  formulier: Formulier,
  antwoorden: Antwoorden,
  hulp: Invulhulp,
  bijlagen: readonly Bijlage[],
  taal: Taal,
): string {
  const { stappen, tellend } = doorlopen(formulier, antwoorden)
  return stappen
    .flatMap(({ velden }) => velden)
    .map(
      (veld) =>
        `${veld.label[taal]}\n${bijlagenBij(veld, bijlagen) ?? (gezegd(veld, lees(tellend, veld.id), hulp, taal) || NIETS[taal])}`,
    )
    .join('\n\n')
}

function gezegd(veld: Veld, antwoord: Antwoorden[string] | undefined, hulp: Invulhulp, taal: Taal): string {
  if (veld.soort === 'bekend') {
    const { stand, waarde = [] } = hulp.bekend.find((een) => een.veld === veld.id) ?? {}
    return stand === 'onbereikbaar' ? ZOEKEN_WIJ_OP[taal] : waarde.join(', ')
  }
  const opties = optiesVan(veld, hulp)
  if (veld.soort === 'afspraak') {
    const tijdvak = tijdvakUit(woordenVan(antwoord)[0] ?? '')
    const plek = opties.find(({ waarde }) => waarde === tijdvak?.balie)
    if (!tijdvak) return NIETS[taal]
    return [datumInWoorden(datumVan(tijdvak.dag), taal), tijdvak.tijd, plek?.label[taal], plek?.hulp?.[taal]]
      .filter((deel) => deel !== undefined)
      .join(', ')
  }
  const woorden = woordenVan(antwoord).map(
    (woord) => opties.find(({ waarde }) => waarde === woord)?.label[taal] ?? woord.trim(),
  )
  return woorden.join(', ')
}

const bijlagenBij = ({ id }: Veld, bijlagen: readonly Bijlage[]): string | null =>
  bijlagen
    .filter(({ onderdeel }) => onderdeel === id)
    .map(({ naam }) => naam)
    .join(', ') || null
