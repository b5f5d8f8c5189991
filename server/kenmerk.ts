/** Numbers of new cases have seven digits and never begin with a zero: those of the demo do. */
const EERSTE = 1_000_000
const LAATSTE = 9_999_999
/** With a million cases in a year one number in nine is taken; twenty in a row are then a failure of something else. */
const POGINGEN = 20

/**
 * The number of a new case, such as ZAAK-2026-4817263. By chance and not one up: how many cases there are is nobody's
 * business, and a counter would have to be kept with every backup.
 * @param neem tries to take a number; false when there is a case with it
 * @throws when no number is free
 */
export async function vrijKenmerk(
  jaar: number,
  neem: (kenmerk: string) => Promise<boolean>,
): Promise<string> {
  for (let poging = 0; poging < POGINGEN; poging += 1) {
    const [toeval = 0] = crypto.getRandomValues(new Uint32Array(1))
    const kenmerk = `ZAAK-${jaar}-${EERSTE + (toeval % (LAATSTE - EERSTE + 1))}`
    if (await neem(kenmerk)) return kenmerk
  }
  throw new Error('no free case number')
}
