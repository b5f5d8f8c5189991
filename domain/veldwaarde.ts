import { type Datum, isDatum } from './datum.ts'

// What people write in a field, read as what it says. Spaces, dots and dashes are how people write, and are no mistake.

/** Whether this can be a telephone number. */
export const isTelefoonnummer = (tekst: string): boolean =>
  /^\+?\d{10,15}$/.test(tekst.replace(/[\s.()-]/g, ''))

export const isEmail = (tekst: string): boolean => /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(tekst.trim())

/** A date as people write it here, 14-10-2026 or 14 10 2026; null when there is no such day. */
export function datumUit(tekst: string): Datum | null {
  const delen = /^(\d{1,2})[-\s./](\d{1,2})[-\s./](\d{4})$/.exec(tekst.trim())
  if (!delen) return null
  const [, dag = '', maand = '', jaar = ''] = delen
  const datum = `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`
  return isDatum(datum) ? datum : null
}

/** A whole number, 1500 or 1.500; null when it is none. */
export const getalUit = (tekst: string): number | null =>
  /^\d{1,9}$/.test(tekst.replace(/[\s.]/g, '')) ? Number(tekst.replace(/[\s.]/g, '')) : null

/** Whether this can be a Dutch postal code: none begins with a zero. */
export const isPostcode = (tekst: string): boolean => /^[1-9]\d{3}\s?[a-z]{2}$/i.test(tekst.trim())

/** Whether this can be a Dutch number plate: six letters and digits, some of each. */
export const isKenteken = (tekst: string): boolean =>
  /^(?=.*\d)(?=.*[a-z])[a-z\d]{6}$/i.test(tekst.replace(/[\s-]/g, ''))
