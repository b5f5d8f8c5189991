import { type Dag, datumVan } from '#domain/datum'
import { type Antwoorden, doorlopen, type Formulier, lees, type Veld, woordenVan } from '#domain/formulier'
import { eerste } from '#domain/zaak'
import { inElkeTaal, type Taal, type Tekst } from '#domain/tekst'
import { tijdvakUit } from '#domain/tijdvak'
import { type Invulhulp, optiesVan } from '#domain/veldfout'
import type { components } from '#openapi/pip.gen'
import type { Afschrift, Afschriftstap } from '#server/afschriften'
import { datumInWoorden } from '#server/datum-in-woorden'
import { omvangInWoorden } from '#server/omvang-in-woorden'
import type { NieuweZaak } from './nieuwe-zaak.ts'

/** Said of a question that somebody left open. */
export const NIETS: Tekst = { nl: 'Niet ingevuld', en: 'Not filled in' }
/** Said of what a register could not tell at the moment of sending. */
const ZOEKEN_WIJ_OP: Tekst = { nl: 'Dit zoeken wij zelf op', en: 'We look this up ourselves' }

/** A file that was sent along, by the field that it is for. `omvang` in bytes. */
type Bijlage = { onderdeel: string; naam: string; omvang: number }

/** The copy of a form that is sent at this moment, and of what its receipt says. */
export function afschriftVan(
  { id, versie, titel, daarna }: Formulier,
  { aanvrager, gemachtigde, gebeurtenissen }: NieuweZaak,
  stappen: readonly Afschriftstap[],
  { belofte, wet }: components['schemas']['Formulierdatums'],
  { nu, vandaag }: { nu: Date; vandaag: Dag },
): Afschrift {
  const afspraak = eerste(gebeurtenissen, 'AFSPRAAK')
  const betaling = eerste(gebeurtenissen, 'BETALING_GEVRAAGD')
  return {
    formulier: { id, versie },
    titel,
    verstuurd: nu.toISOString(),
    ontvangenOp: datumVan(vandaag),
    door: (gemachtigde ?? aanvrager).naam,
    namens: gemachtigde && aanvrager.naam,
    stappen,
    belofte,
    wet,
    afspraak: afspraak
      ? { op: datumVan(afspraak.op), tijd: afspraak.tijd, meenemen: afspraak.balie?.meenemen ?? [] }
      : null,
    betaling: betaling ? { bedrag: betaling.bedrag, uiterlijk: datumVan(betaling.uiterlijk) } : null,
    daarna,
  }
}

/** What was sent: each step that asked something, with each question and its answer; of a file its name and its size. */
export const stappenVan = (
  formulier: Formulier,
  antwoorden: Antwoorden,
  hulp: Invulhulp,
  bijlagen: readonly Bijlage[],
): Afschriftstap[] => {
  const { stappen, tellend } = doorlopen(formulier, antwoorden)
  return stappen
    .filter(({ velden }) => velden.length > 0)
    .map(({ vraag, velden }) => ({
      vraag,
      regels: velden.map((veld) => ({
        vraag: veld.label,
        antwoord: bijlagenBij(veld, bijlagen) ?? gezegd(veld, lees(tellend, veld.id), hulp),
      })),
    }))
}

/** The same as text, in the language in which it was read. */
export const alsTekst = (stappen: readonly Afschriftstap[], taal: Taal): string =>
  stappen
    .flatMap(({ regels }) => regels)
    .map(({ vraag, antwoord }) => `${vraag[taal]}\n${(antwoord ?? NIETS)[taal]}`)
    .join('\n\n')

function gezegd(veld: Veld, antwoord: Antwoorden[string] | undefined, hulp: Invulhulp): Tekst | null {
  if (veld.soort === 'bekend') {
    const { stand, waarde = [] } = hulp.bekend.find((een) => een.veld === veld.id) ?? {}
    if (stand === 'onbereikbaar') return ZOEKEN_WIJ_OP
    return waarde.length > 0 ? inElkeTaal(waarde.join(', ')) : null
  }
  const opties = optiesVan(veld, hulp)
  const woorden = woordenVan(antwoord)
  if (woorden.length === 0) return null
  if (veld.soort === 'afspraak') {
    const tijdvak = tijdvakUit(woorden[0] ?? '')
    const plek = opties.find(({ waarde }) => waarde === tijdvak?.balie)
    return (
      tijdvak &&
      perTaal((taal) => [
        datumInWoorden(datumVan(tijdvak.dag), taal),
        tijdvak.tijd,
        plek?.label[taal],
        plek?.hulp?.[taal],
      ])
    )
  }
  return perTaal((taal) =>
    woorden.map((woord) => opties.find(({ waarde }) => waarde === woord)?.label[taal] ?? woord.trim()),
  )
}

function bijlagenBij({ id }: Veld, bijlagen: readonly Bijlage[]): Tekst | null {
  const hier = bijlagen.filter(({ onderdeel }) => onderdeel === id)
  if (hier.length === 0) return null
  return perTaal((taal) => hier.map(({ naam, omvang }) => `${naam} (${omvangInWoorden(omvang, taal)})`))
}

/** A list in every language, with commas. */
const perTaal = (delen: (taal: Taal) => readonly (string | undefined)[]): Tekst => ({
  nl: metKommas(delen('nl')),
  en: metKommas(delen('en')),
})

const metKommas = (delen: readonly (string | undefined)[]): string =>
  delen.filter((deel) => deel !== undefined).join(', ')
