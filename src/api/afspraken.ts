import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { components } from '#openapi/pip.gen'
import { client, unwrap } from './client.ts'
import { isTaken } from './errors.ts'

export type Afspraak = components['schemas']['Afspraak']
export type Tijden = components['schemas']['Tijden']
export type Reservering = components['schemas']['Reservering']

/** Every appointment of whoever is signed in. */
export const afsprakenQuery = () =>
  queryOptions({
    queryKey: ['afspraken'],
    queryFn: ({ signal }) => unwrap(client.GET('/afspraken', { signal })),
  })

/** The free times of a desk, a few days at a time. Others choose from them too, so they are never old. */
export const tijdenQuery = (product: string, keuze: { balie?: string; vanaf?: string }) =>
  queryOptions({
    queryKey: ['tijden', product, keuze],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/tijden/{product}', { params: { path: { product }, query: keuze }, signal })),
    staleTime: 0,
  })

/**
 * Holds a time while a form is filled in, and longer with each page: to ask is to hold, and to ask again changes nothing
 * else. A time that somebody else has is looked for anew in the lists.
 * @param stap the page of the form that is open
 */
export const reserveringQuery = (concept: string, tijdvak: string | undefined, stap: string) =>
  queryOptions({
    queryKey: ['reservering', concept, tijdvak, stap],
    enabled: tijdvak !== undefined,
    staleTime: 0,
    queryFn: async ({ signal, client: queryClient }): Promise<Reservering> => {
      try {
        return await unwrap(
          client.PUT('/concepten/{concept}/reservering', {
            params: { path: { concept } },
            body: { tijdvak: tijdvak ?? '' },
            signal,
          }),
        )
      } catch (fout) {
        if (isTaken(fout)) void queryClient.invalidateQueries({ queryKey: ['tijden'] })
        throw fout
      }
    },
    // what was held on the page before it still is
    placeholderData: (vorige) => (vorige?.tijdvak === tijdvak ? vorige : undefined),
  })

/**
 * Moves an appointment. The old time stays until the new one is there.
 * @param sleutel the same for every try of one choice
 */
export function useWijzigAfspraak(kenmerk: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ tijdvak, sleutel }: { tijdvak: string; sleutel: string }) =>
      unwrap(
        client.POST('/zaken/{kenmerk}/afspraak', {
          params: { path: { kenmerk }, header: { 'Idempotency-Key': sleutel } },
          body: { tijdvak },
        }),
      ),
    onSettled: () => queryClient.invalidateQueries(),
  })
}

/** Cancels an appointment. @param sleutel the same for every try */
export function useZegAf(kenmerk: string, sleutel: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () =>
      unwrap(
        client.POST('/zaken/{kenmerk}/afzegging', {
          params: { path: { kenmerk }, header: { 'Idempotency-Key': sleutel } },
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries(),
  })
}
