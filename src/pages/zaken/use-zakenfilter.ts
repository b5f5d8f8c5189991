import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router'
import type { ZakenFilter } from '~/api/zaken'

const keuze = <T extends string>(waarde: string | null, uit: readonly T[]): T | undefined =>
  uit.find((een) => een === waarde)

/** The words of a search are not in the address: somebody may type a name there. Everything else is. */
type InAdres = Omit<ZakenFilter, 'zoek' | 'paginagrootte'>

/**
 * What the list is narrowed to, read from the address and written to it. An unknown value in an address is left out,
 * so that an old link still shows a list. `zet` without a page starts at the first one again.
 */
export function useZakenfilter(): { filter: InAdres; zet: (verandering: InAdres) => void; wis: () => void } {
  const [adres, setAdres] = useSearchParams()
  const filter = useMemo<InAdres>(() => {
    const getal = (naam: string, van: number, tot: number) => {
      const waarde = Number(adres.get(naam))
      return Number.isInteger(waarde) && waarde >= van && waarde <= tot ? waarde : undefined
    }
    return {
      status: keuze(adres.get('status'), ['lopend', 'klaar']),
      soort: adres.get('soort')?.slice(0, 50) || undefined,
      jaar: getal('jaar', 1990, 2100),
      persoon: keuze(adres.get('persoon'), ['ik', 'kind', 'namens']),
      sorteer: keuze(adres.get('sorteer'), ['datum', 'nieuwste', 'oudste', 'titel']),
      pagina: getal('pagina', 1, 100_000),
    }
  }, [adres])

  const zet = useCallback(
    (verandering: InAdres) => {
      const nieuw = { ...filter, pagina: undefined, ...verandering }
      const gevuld = Object.entries(nieuw).filter(([, waarde]) => waarde !== undefined)
      setAdres(new URLSearchParams(gevuld.map(([naam, waarde]) => [naam, String(waarde)])))
    },
    [filter, setAdres],
  )
  const wis = useCallback(() => setAdres(new URLSearchParams()), [setAdres])
  return { filter, zet, wis }
}
