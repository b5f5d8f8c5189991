import type { Bestand, Bestanden, Scanner } from '#server/bestanden'
import { tijdslimieten } from '#server/tijdslimieten'

/**
 * Has a file looked at that waits for that, and lets it go on or throws it away. Throws what the scanner throws: the file
 * then goes on waiting.
 */
export async function scan(bestanden: Bestanden, scanner: Scanner, bestand: Bestand): Promise<void> {
  const uitkomst = await scanner(await bestanden.inhoud(bestand))
  await bestanden.zet(
    bestand,
    uitkomst === 'schoon' ? { fase: 'klaar' } : { fase: 'geweigerd', fout: 'virus' },
  )
}

/**
 * Has every file looked at that waits and is due. Stops at the first failure: a scanner that is down is down for all.
 * @returns how many were looked at
 */
export async function scanWachtende(
  bestanden: Bestanden,
  scanner: Scanner,
  { nu = Date.now, isGestopt = () => false }: { nu?: () => number; isGestopt?: () => boolean } = {},
): Promise<number> {
  for (let aantal = 0; ; aantal += 1) {
    if (isGestopt()) return aantal
    const bestand = await bestanden.neemWachtende(nu(), tijdslimieten.scannerLeen)
    if (!bestand) return aantal
    await scan(bestanden, scanner, bestand)
  }
}
