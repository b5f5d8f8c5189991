import type { Dag } from '#domain/datum'
import type { Tijdvak } from '#domain/tijdvak'

/**
 * Times at a desk that somebody holds or booked here. Times that the planner gave away itself, it does not offer.
 * `nu` and `tot` are of the real clock, also in a demo: a hold lasts for who sits before the screen.
 */
export type Tijdvakken = {
  /** Of these days at a desk, the words of the times that somebody else holds, or that anybody booked. */
  bezet: (vraag: { wie: string; balie: string; van: Dag; tot: Dag; nu: Date }) => Promise<ReadonlySet<string>>
  /** Holds a time for a person until then, and lets go what they held. @returns false when somebody else has it */
  houdVast: (wie: string, tijdvak: Tijdvak, nu: Date, tot: Date) => Promise<boolean>
}

/** A time that is taken: held until a moment, or booked by a case. */
export type Bezetting = { tijdvak: Tijdvak; wie: string } & ({ tot: Date } | { kenmerk: string })
