import { weekdag } from '#domain/datum'
import type { Balie } from '#domain/gebeurtenis'
import type { Kalender } from '#domain/kalender'
import { type Tijdvak, tijdvakcode } from '#domain/tijdvak'
import type { Balieproduct, Sources } from '#server/sources'

/** A desk with its hours, `HH:MM`, by the day of the week (0 = Sunday). A day that is not there is a day that it is closed. */
export type Roosterbalie = Balie & { open: Readonly<Record<number, readonly [van: string, tot: string]>> }

/** What a municipality without a planner of its own says: its desks, and what people can come for at each. */
export type Roosterdata = {
  balies: readonly Roosterbalie[]
  producten: readonly (Omit<Balieproduct, 'balies'> & { balies: readonly string[] })[]
}

/**
 * Times out of opening hours: every working day, one after the other.
 * @param isWeg whether a time was given away elsewhere, at the desk or by telephone; in a demo, by chance
 */
export function rooster(
  { balies, producten }: Roosterdata,
  kalender: Kalender,
  isWeg: (code: string) => boolean = () => false,
): Sources['afspraken'] {
  return {
    async product(id) {
      const product = producten.find((een) => een.id === id)
      if (!product) return undefined
      const plekken = balies.filter((balie) => product.balies.includes(balie.id))
      return { ...product, balies: plekken.map(({ open: _uren, ...balie }) => balie) }
    },
    async vrij(id, balieId, van, tot) {
      const product = producten.find((een) => een.id === id)
      const balie = balies.find((een) => een.id === balieId)
      if (!product?.balies.includes(balieId) || !balie) return []
      const tijden: Tijdvak[] = []
      for (let dag = van; dag <= tot; dag += 1) {
        const uren = kalender.isWerkdag(dag) ? balie.open[weekdag(dag)] : undefined
        if (uren)
          tijden.push(...tijdenTussen(uren, product.minuten).map((tijd) => ({ balie: balie.id, dag, tijd })))
      }
      return tijden.filter((tijdvak) => !isWeg(tijdvakcode(tijdvak)))
    },
  }
}

/** The times at which something of that many minutes can begin and end before closing. */
function tijdenTussen([van, tot]: readonly [string, string], minuten: number): string[] {
  const [begin, einde] = [minutenVan(van), minutenVan(tot)]
  const aantal = Math.max(0, Math.floor((einde - begin) / minuten))
  return Array.from({ length: aantal }, (_, i) => tijdVan(begin + i * minuten))
}

const minutenVan = (tijd: string): number => Number(tijd.slice(0, 2)) * 60 + Number(tijd.slice(3))

const tijdVan = (minuten: number): string =>
  [Math.floor(minuten / 60), minuten % 60].map((deel) => String(deel).padStart(2, '0')).join(':')
