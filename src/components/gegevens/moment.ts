import { dagInNederland } from '#domain/dag-in-nederland'
import { datumInWoorden } from '~/lib/datum'
import { locale, type Taal } from '~/lib/taal'

/** The day of a moment as it is in the Netherlands. @param moment a date-time of the contract */
export const dagVanMoment = (moment: string): string => dagInNederland(new Date(moment))

/** The day of a moment in words, and the time on our clocks: "dinsdag 13 oktober 2026", "20:30". */
export const momentInWoorden = (moment: string, taal: Taal): { datum: string; tijd: string } => ({
  datum: datumInWoorden(dagVanMoment(moment), taal),
  tijd: new Intl.DateTimeFormat(locale[taal], {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(moment)),
})
