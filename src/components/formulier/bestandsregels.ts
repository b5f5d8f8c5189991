import type { Bestandsfase, Bestandsfout, Bestandsoort } from '#domain/bestand'
import type { Zending } from '~/lib/zending'

/** A file that is on the server, as far as a screen looks at it. */
type Bestand = {
  id: string
  onderdeel: string
  naam: string
  soort: Bestandsoort
  omvang: number
  fase: Bestandsfase
  fout: Bestandsfout | null
}

/** The files of one draft or case, and what can be done with them; a page has it from its queries. */
export type Bestandsbak = {
  bestanden: readonly Bestand[]
  zendingen: readonly Zending[]
  stuur: (onderdeel: string, bestand: File) => void
  opnieuw: (id: string) => void
  annuleer: (id: string) => Promise<void>
  verwijder: (id: string) => Promise<void>
}

/** The files for one question: those on their way, and those that are there and are not one of these. */
export function bestandenBij({ bestanden, zendingen }: Bestandsbak, onderdeel: string) {
  const onderweg = zendingen.filter((een) => een.onderdeel === onderdeel)
  const er = bestanden.filter(
    (een) => een.onderdeel === onderdeel && !onderweg.some(({ serverId }) => serverId === een.id),
  )
  return { er, onderweg }
}
