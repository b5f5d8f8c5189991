import type { Taal } from '#domain/tekst'

/** The size of a file where the server writes it: "12 kB", "1,4 MB". @param bytes whole number */
export function omvangInWoorden(bytes: number, taal: Taal): string {
  const [waarde, eenheid] =
    bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1000)), 'kB'] : [bytes / 1_000_000, 'MB']
  return `${new Intl.NumberFormat(taal, { maximumFractionDigits: 1 }).format(waarde)} ${eenheid}`
}
