import { dagVan, weekdag, type Dag } from './datum.ts'

/** The names of days on which a term does not run or an office is closed. A screen has a word for each. */
export type Vrijedag =
  | 'nieuwjaarsdag'
  | 'goede_vrijdag'
  | 'tweede_paasdag'
  | 'koningsdag'
  | 'koninginnedag'
  | 'bevrijdingsdag'
  | 'hemelvaartsdag'
  | 'tweede_pinksterdag'
  | 'eerste_kerstdag'
  | 'tweede_kerstdag'
  | 'besluitdag'
  | 'sluitingsdag'
  | 'zaterdag'
  | 'zondag'

/**
 * Easter Sunday of a year in the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8).
 * A rule and not a table, because it holds for every year; royal decrees have no rule and are data.
 */
export function pasen(jaar: number): Dag {
  const a = jaar % 19
  const eeuw = Math.floor(jaar / 100)
  const rest = jaar % 100
  const f = Math.floor((eeuw + 8) / 25)
  const g = Math.floor((eeuw - f + 1) / 3)
  const h = (19 * a + eeuw - Math.floor(eeuw / 4) - g + 15) % 30
  const l = (32 + 2 * (eeuw % 4) + 2 * Math.floor(rest / 4) - h - (rest % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const maand = Math.floor((h + l - 7 * m + 114) / 31)
  const dag = ((h + l - 7 * m + 114) % 31) + 1
  return dagVan(`${jaar}-0${maand}-${String(dag).padStart(2, '0')}`)
}

/** The day on which the birthday of the King (from 2014) or Queen (to 2013) is celebrated; not on a Sunday. */
function koningsdag(jaar: number): { dag: Dag; naam: Vrijedag } {
  const naam = jaar >= 2014 ? 'koningsdag' : 'koninginnedag'
  const dag = dagVan(jaar >= 2014 ? `${jaar}-04-27` : `${jaar}-04-30`)
  return { dag: weekdag(dag) === 0 ? dag - 1 : dag, naam }
}

/** The recognised holidays of a year: Algemene termijnenwet art. 3 lid 1 and 2. Decree days (lid 3) are data. */
export function atwFeestdagen(jaar: number): { dag: Dag; naam: Vrijedag }[] {
  const paaszondag = pasen(jaar)
  return [
    { dag: dagVan(`${jaar}-01-01`), naam: 'nieuwjaarsdag' },
    { dag: paaszondag - 2, naam: 'goede_vrijdag' },
    { dag: paaszondag + 1, naam: 'tweede_paasdag' },
    koningsdag(jaar),
    { dag: dagVan(`${jaar}-05-05`), naam: 'bevrijdingsdag' },
    { dag: paaszondag + 39, naam: 'hemelvaartsdag' },
    { dag: paaszondag + 50, naam: 'tweede_pinksterdag' },
    { dag: dagVan(`${jaar}-12-25`), naam: 'eerste_kerstdag' },
    { dag: dagVan(`${jaar}-12-26`), naam: 'tweede_kerstdag' },
  ]
}
