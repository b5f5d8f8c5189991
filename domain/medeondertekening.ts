import type { Dag } from './datum.ts'
import type { Gebeurtenis, GebeurtenisVan, Gevraagdstuk } from './gebeurtenis.ts'
import { laatste } from './zaak.ts'

/** Days in which somebody else can sign. After it nothing stops by itself: a paper with their signature still counts. */
export const TEKENDAGEN = 14

/**
 * How the signature of somebody else stands. `anders`: it came on paper, or we wrote that all is complete. Only `gezet` and
 * `anders` let us begin.
 */
export type Handtekeningstand = 'gevraagd' | 'verlopen' | 'geweigerd' | 'gezet' | 'anders'

/** `id`: of the event that asked for it. `uiterlijk`: the last day to sign, inclusive. `op`: the day on which it was settled. */
export type Handtekening = {
  id: string
  naam: string
  uiterlijk: Dag
  stand: Handtekeningstand
  op: Dag | null
}

/**
 * The signature of a second person that was asked for last (forms B2 17), as it stands at the end of a day; null when nobody
 * was asked. A missing signature is a missing document, but the applicant was not asked for it: so the term of the law goes on
 * (Awb 4:15 lid 1a), until a team asks them (`STUKKEN_GEVRAAGD`).
 * @param gebeurtenissen the events up to and including `vandaag`, oldest first
 */
export function handtekeningVan(gebeurtenissen: readonly Gebeurtenis[], vandaag: Dag): Handtekening | null {
  const gevraagd = laatste(gebeurtenissen, 'HANDTEKENING_GEVRAAGD')
  if (!gevraagd) return null
  const { id, naam, uiterlijk } = gevraagd
  const later = gebeurtenissen.slice(gebeurtenissen.indexOf(gevraagd) + 1)
  const gezet = later.find(({ soort }) => soort === 'HANDTEKENING_GEZET')
  const anders = later.find((een) => komtAnders(een, gevraagd))
  const geweigerd = later.find(({ soort }) => soort === 'HANDTEKENING_GEWEIGERD')
  const eind = gezet ?? anders ?? geweigerd
  const open = vandaag > uiterlijk ? 'verlopen' : 'gevraagd'
  const stand = gezet ? 'gezet' : anders ? 'anders' : geweigerd ? 'geweigerd' : open
  return { id, naam, uiterlijk, stand, op: eind?.dag ?? null }
}

const komtAnders = (een: Gebeurtenis, gevraagd: GebeurtenisVan<'HANDTEKENING_GEVRAAGD'>): boolean =>
  een.soort === 'COMPLEET_BRIEF' ||
  (een.soort === 'STUKKEN_ONTVANGEN' && een.stukken?.includes(stukIdVan(gevraagd)) === true)

/** The day on which all had signed; null as long as somebody has not, undefined when nobody else had to. */
export function getekendOp(gebeurtenissen: readonly Gebeurtenis[]): Dag | null | undefined {
  const handtekening = handtekeningVan(gebeurtenissen, -Infinity)
  if (!handtekening) return undefined
  return handtekening.stand === 'gezet' || handtekening.stand === 'anders' ? handtekening.op : null
}

/** Whom we wait for: who was asked, or the applicant once that is over; null when all signed. */
export function wachtOpHandtekening(
  gebeurtenissen: readonly Gebeurtenis[],
  vandaag: Dag,
): 'ander' | 'u' | null {
  const stand = handtekeningVan(gebeurtenissen, vandaag)?.stand
  if (stand === undefined || stand === 'gezet' || stand === 'anders') return null
  return stand === 'gevraagd' ? 'ander' : 'u'
}

const STUK = 'handtekening-'

const stukIdVan = ({ id }: { id: string }): string => STUK + id

/** Whether a document that can be sent is the paper in place of the signature. */
export const isHandtekeningstuk = ({ id }: { id: string }): boolean => id.startsWith(STUK)

/** The paper that an applicant can send as long as nobody signed; none when nobody has to, or all did. */
export function handtekeningstukken(gebeurtenissen: readonly Gebeurtenis[], vandaag: Dag): Gevraagdstuk[] {
  const handtekening = handtekeningVan(gebeurtenissen, vandaag)
  if (!handtekening || wachtOpHandtekening(gebeurtenissen, vandaag) === null) return []
  const { naam } = handtekening
  return [
    {
      id: stukIdVan(handtekening),
      naam: { nl: `Formulier met de handtekening van ${naam}`, en: `Form with the signature of ${naam}` },
      waarom: {
        nl: 'Zonder deze handtekening beginnen wij niet.',
        en: 'Without this signature we do not begin.',
      },
    },
  ]
}
