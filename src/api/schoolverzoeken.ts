import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { components } from '#openapi/pip.gen'
import { client, unwrap } from './client.ts'

export type Schoolverzoek = components['schemas']['Toestemmingsverzoek']
export type Schoolverzoeken = components['schemas']['Toestemmingsverzoeken']
export type NieuwSchoolverzoek = components['schemas']['NieuwToestemmingsverzoek']
export type Schoolgegevens = components['schemas']['Toestemmingsgegevens']

/** What this school asked of parents, and what it may ask. */
export const schoolverzoekenQuery = () =>
  queryOptions({
    queryKey: ['schoolverzoeken'],
    queryFn: ({ signal }) => unwrap(client.GET('/toestemmingsverzoeken', { signal })),
  })

/** One request of this school. The code in it leaves memory with the page. */
export const schoolverzoekQuery = (id: string) =>
  queryOptions({
    queryKey: ['schoolverzoek', id],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/toestemmingsverzoeken/{id}', { params: { path: { id } }, signal })),
    staleTime: 0,
    gcTime: 0,
  })

/** Asks for consent. `sleutel`: the same for every try of the same request. */
export function useVraagToestemming() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ verzoek, sleutel }: { verzoek: NieuwSchoolverzoek; sleutel: string }) =>
      unwrap(
        client.POST('/toestemmingsverzoeken', {
          params: { header: { 'Idempotency-Key': sleutel } },
          body: verzoek,
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: schoolverzoekenQuery().queryKey }),
  })
}

/**
 * The data of one pupil. A mutation and no query: every call is a look that the parent sees, so it is never repeated by
 * itself, and what it gives is never cached.
 */
export function useBekijkGegevens(id: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () =>
      unwrap(client.GET('/toestemmingsverzoeken/{id}/gegevens', { params: { path: { id } } })),
    gcTime: 0,
    // how often the school looked
    onSuccess: () => queryClient.invalidateQueries({ queryKey: schoolverzoekenQuery().queryKey }),
  })
}

/** Writes down that the school takes over what it sees, once. @param sleutel the same for every try */
export function useNeemOver(id: string, sleutel: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () =>
      unwrap(
        client.POST('/toestemmingsverzoeken/{id}/kopie', {
          params: { path: { id }, header: { 'Idempotency-Key': sleutel } },
        }),
      ),
    // also when it was refused: the consent may have ended, and what is on the page with it
    onSettled: () => vergeet(queryClient, id),
  })
}

/** Tells what the school did with what it took over. `sleutel`: the same for every try of one answer. */
export function useAntwoordOpVraag(id: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ antwoord, sleutel }: { antwoord: 'verwijderd' | 'bewaard'; sleutel: string }) =>
      unwrap(
        client.POST('/toestemmingsverzoeken/{id}/verwijdering', {
          params: { path: { id }, header: { 'Idempotency-Key': sleutel } },
          body: { antwoord },
        }),
      ),
    onSettled: () => vergeet(queryClient, id),
  })
}

/** The request and the list are asked again: what they say of it is not so any more. */
const vergeet = (queryClient: QueryClient, id: string) =>
  Promise.all(
    [schoolverzoekenQuery(), schoolverzoekQuery(id)].map(({ queryKey }) =>
      queryClient.invalidateQueries({ queryKey }),
    ),
  )
