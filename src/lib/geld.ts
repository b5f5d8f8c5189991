import { locale, type Taal } from './taal.ts'

/** An amount: 7490 cents is "€ 74,90" (with a space that does not break). @param centen whole cents */
export const geldInWoorden = (centen: number, taal: Taal): string =>
  new Intl.NumberFormat(locale[taal], { style: 'currency', currency: 'EUR' }).format(centen / 100)
