import { useQuery, useQueryClient, type UseQueryOptions, type UseQueryResult } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { type Bestand, useVerwijderBestand } from './bestanden.ts'
import { isRefused, isSignedOut } from './errors.ts'
import { endSession } from './sessie.ts'
import { type Begin, stuurBestand } from './upload.ts'
import type { Zending } from '~/lib/zending'

/** Everything about the files of one draft or case: those that are there, those on their way, and what can be done. */
export type Uploads = {
  query: UseQueryResult<Bestand[]>
  zendingen: readonly Zending[]
  stuur: (onderdeel: string, bestand: File) => void
  opnieuw: (id: string) => void
  /** Stops sending, and takes what was sent away. */
  annuleer: (id: string) => Promise<void>
  verwijder: (id: string) => Promise<void>
}

/**
 * Sends files while somebody goes on with the rest: for as long as the page that has it is there.
 * @param options the list of files that are there
 * @param begin how one is begun
 */
export function useUploads(
  options: Omit<UseQueryOptions<Bestand[], Error, Bestand[], string[]>, 'queryKey'> & { queryKey: string[] },
  begin: Begin,
): Uploads {
  const queryClient = useQueryClient()
  const query = useQuery(options)
  const { mutateAsync } = useVerwijderBestand(options.queryKey)
  const [zendingen, setZendingen] = useState<readonly Zending[]>([])
  const stoppers = useRef(new Map<string, AbortController>())
  // who leaves the page stops sending; what was sent stays
  useEffect(() => {
    const alle = stoppers.current
    return () => alle.forEach((stopper) => stopper.abort())
  }, [])

  const wijzig = (id: string, deel: Partial<Zending>) =>
    setZendingen((nu) => nu.map((een) => (een.id === id ? { ...een, ...deel } : een)))
  const weg = (id: string) => setZendingen((nu) => nu.filter((een) => een.id !== id))

  const stuur = async ({ id, onderdeel, bestand }: Zending) => {
    const stopper = new AbortController()
    stoppers.current.set(id, stopper)
    try {
      await stuurBestand(bestand, onderdeel, begin, {
        signal: stopper.signal,
        voortgang: (nu) => wijzig(id, { serverId: nu.id, gestuurd: nu.ontvangen }),
      })
      await queryClient.invalidateQueries({ queryKey: options.queryKey })
      weg(id)
    } catch (fout) {
      if (stopper.signal.aborted) return
      if (isSignedOut(fout)) endSession(queryClient)
      wijzig(id, { mislukt: isRefused(fout) ? 'past_niet' : 'verbinding' })
    } finally {
      stoppers.current.delete(id)
    }
  }
  return {
    query,
    zendingen,
    stuur(onderdeel, bestand) {
      const id = crypto.randomUUID()
      const zending = { id, onderdeel, bestand, gestuurd: 0, serverId: null, mislukt: null }
      setZendingen((nu) => [...nu, zending])
      void stuur(zending)
    },
    opnieuw(id) {
      const zending = zendingen.find((een) => een.id === id)
      if (!zending) return
      wijzig(id, { mislukt: null })
      void stuur(zending)
    },
    async annuleer(id) {
      stoppers.current.get(id)?.abort()
      const serverId = zendingen.find((een) => een.id === id)?.serverId
      weg(id)
      if (serverId != null) await mutateAsync(serverId)
    },
    verwijder: async (id) => {
      await mutateAsync(id)
    },
  }
}
