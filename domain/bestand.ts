/** The kinds of files that a person can send. */
export const BESTANDSOORTEN = ['pdf', 'jpg', 'png'] as const
export type Bestandsoort = (typeof BESTANDSOORTEN)[number]

/** Of one file, in bytes; as people count, so that what we say is what we do. */
export const GROOTSTE_BESTAND = 10_000_000
/** For one question; a form can ask for fewer. */
export const MEESTE_BESTANDEN = 10
/** Of one file on its way, in bytes: on a slow line it arrives before the line is found dead. */
export const GROOTSTE_DEEL = 256 * 1024

/** Why a file is not taken; the screen has the sentence. */
export type Bestandsfout =
  'leeg' | 'groot' | 'soort' | 'wachtwoord' | 'actief' | 'uitgepakt' | 'kapot' | 'overdracht' | 'virus'

/** The media type under which a file of each kind is given back. */
export const MEDIATYPE: Record<Bestandsoort, string> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  png: 'image/png',
}

const EXTENSIES: Record<string, Bestandsoort> = {
  pdf: 'pdf',
  jpg: 'jpg',
  jpeg: 'jpg',
  jpe: 'jpg',
  png: 'png',
}
/** Also what older browsers say. */
const TYPEN: Record<string, Bestandsoort> = {
  'application/pdf': 'pdf',
  'application/x-pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/jpg': 'jpg',
  'image/pjpeg': 'jpg',
  'image/png': 'png',
  'image/x-png': 'png',
}

const uit = (tabel: Record<string, Bestandsoort>, woord: string): Bestandsoort | null =>
  (Object.hasOwn(tabel, woord) ? tabel[woord] : null) ?? null

/**
 * The kind that a file says it is. Null when its name and its type do not say the same, or something else.
 * @param type as the browser tells it; empty when it does not know, and then the name counts
 */
export function gezegdeSoort(naam: string, type: string): Bestandsoort | null {
  const soort = uit(EXTENSIES, (/\.([^.]*)$/.exec(naam.trim())?.[1] ?? '').toLowerCase())
  return type === '' || uit(TYPEN, type.toLowerCase()) === soort ? soort : null
}

/** What can be seen to be wrong before a byte is sent, in the browser and again on the server; null when nothing is. */
export function foutVooraf(
  { naam, type, omvang }: { naam: string; type: string; omvang: number },
  toegestaan: readonly Bestandsoort[] = BESTANDSOORTEN,
): Bestandsfout | null {
  const soort = gezegdeSoort(naam, type)
  if (soort === null || !toegestaan.includes(soort)) return 'soort'
  if (omvang === 0) return 'leeg'
  return omvang > GROOTSTE_BESTAND ? 'groot' : null
}

/** How far a file is: on its way, waiting for the scanner, there, or not taken. */
export type Bestandsfase = 'onderweg' | 'wacht' | 'klaar' | 'geweigerd'
