import { BLIK, type Inzagelog, type Inzageregel, type Keer, zakenIn } from '#server/inzage'

/** The access log of a demo in the browser: for as long as its tab is open. @param begin what it holds already, oldest first */
export function memoryInzagelog(begin: readonly Inzageregel[] = []): Inzagelog {
  const alle = [...begin]
  return {
    schrijf: async (inzage, tijd) => {
      alle.push({ ...inzage, tijd })
    },
    keren: async (toestemmingen) => {
      const keren = new Map<string, Keer>()
      for (const { toestemming, tijd, operatie } of alle)
        if (operatie === BLIK && toestemming !== undefined && toestemmingen.includes(toestemming)) {
          const { aantal = 0, laatst = tijd } = keren.get(toestemming) ?? {}
          keren.set(toestemming, { aantal: aantal + 1, laatst: tijd > laatst ? tijd : laatst })
        }
      return keren
    },
    over: async (vraag) => {
      const gevonden = alle
        .filter(
          (regel) =>
            zakenIn(regel, vraag) !== null &&
            regel.tijd <= vraag.tot &&
            (vraag.ookEigen || regel.wie !== vraag.wie),
        )
        // the newest first, and of two at once the one that was written last
        .toReversed()
        .sort((a, b) => b.tijd.getTime() - a.tijd.getTime())
      return {
        totaal: gevonden.length,
        sinds: alle[0]?.tijd ?? null,
        regels: gevonden.slice(vraag.vanaf, vraag.vanaf + vraag.aantal),
      }
    },
  }
}
