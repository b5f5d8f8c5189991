/** What a list is ordered by; the case number breaks ties, so that no case is on two pages or on none. */
export type Sorteersleutel = readonly [waarde: string | number, kenmerk: string]

/** Orders two rows of a list, within one register and across registers alike. */
export function opSleutel(a: { sleutel: Sorteersleutel }, b: { sleutel: Sorteersleutel }): number {
  const [waardeA, kenmerkA] = a.sleutel
  const [waardeB, kenmerkB] = b.sleutel
  if (waardeA === waardeB) return kenmerkA < kenmerkB ? -1 : 1
  return waardeA < waardeB ? -1 : 1
}
