import type { Datum } from './datum.ts'

/**
 * Days that a royal decree made equal to a holiday (Algemene termijnenwet art. 3 lid 3), per year.
 * Source: the titles of the decrees as quoted on sterfgeval.nl (2023–2028) and uitvaart.nl (Stcrt. 2016-58653:
 * 2017–2019). No rule gives them: 26 April 2027 lies between a Sunday and Koningsdag and is not one.
 * A year that is not listed is unknown, which is not the same as empty: the engine then warns.
 */
export const besluitdagen: Readonly<Record<number, readonly Datum[]>> = {
  2017: ['2017-04-28', '2017-05-26'],
  2018: ['2018-05-11', '2018-12-24', '2018-12-31'],
  2019: ['2019-05-31', '2019-12-27'],
  2023: ['2023-04-28', '2023-05-19'],
  2024: ['2024-05-10', '2024-12-27'],
  2025: ['2025-05-30'],
  2026: ['2026-01-02', '2026-05-15'],
  2027: ['2027-05-07'],
  2028: ['2028-04-28', '2028-05-26'],
}
