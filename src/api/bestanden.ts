import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { components } from '#openapi/pip.gen'
import { client, unwrap, unwrapEmpty } from './client.ts'

export type Bestand = components['schemas']['Bestand']
export type NieuwBestand = components['schemas']['NieuwBestand']

/** While the scanner has still to look at one of them, the page asks again. In milliseconds. */
const WACHT = 5_000

const herhaling = (bestanden: readonly Bestand[] | undefined) =>
  bestanden?.some(({ fase }) => fase === 'wacht') ? WACHT : false

/** The files of a draft. */
export const conceptbestandenQuery = (concept: string) =>
  queryOptions({
    queryKey: ['concepten', concept, 'bestanden'],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/concepten/{concept}/bestanden', { params: { path: { concept } }, signal })),
    refetchInterval: ({ state }) => herhaling(state.data),
  })

/** The files for a case that were not sent yet. */
export const zaakbestandenQuery = (kenmerk: string) =>
  queryOptions({
    queryKey: ['zaak', kenmerk, 'bestanden'],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/zaken/{kenmerk}/bestanden', { params: { path: { kenmerk } }, signal })),
    refetchInterval: ({ state }) => herhaling(state.data),
  })

/** Begins a file of a draft, or goes on with it. @param sleutel the same for every try */
export const beginConceptbestand =
  (concept: string) =>
  (body: NieuwBestand, sleutel: string): Promise<Bestand> =>
    unwrap(
      client.POST('/concepten/{concept}/bestanden', {
        params: { path: { concept }, header: { 'Idempotency-Key': sleutel } },
        body,
      }),
    )

/** Begins a file for a case, or goes on with it. @param sleutel the same for every try */
export const beginZaakbestand =
  (kenmerk: string) =>
  (body: NieuwBestand, sleutel: string): Promise<Bestand> =>
    unwrap(
      client.POST('/zaken/{kenmerk}/bestanden', {
        params: { path: { kenmerk }, header: { 'Idempotency-Key': sleutel } },
        body,
      }),
    )

/** How far a file is. */
export const haalBestand = (bestand: string): Promise<Bestand> =>
  unwrap(client.GET('/bestanden/{bestand}', { params: { path: { bestand } } }))

/** Sends a part, behind what is there. */
export const stuurDeel = (
  bestand: string,
  vanaf: number,
  deel: ArrayBuffer,
  signal: AbortSignal,
): Promise<Bestand> =>
  unwrap(
    client.PUT('/bestanden/{bestand}/inhoud', {
      params: { path: { bestand }, query: { vanaf } },
      body: deel,
      bodySerializer: () => deel,
      headers: { 'content-type': 'application/octet-stream' },
      signal,
    }),
  )

/** Says that all of a file was sent; the answer is whether it is taken. */
export const rondAf = (bestand: string, signal: AbortSignal): Promise<Bestand> =>
  unwrap(client.PUT('/bestanden/{bestand}/afronding', { params: { path: { bestand } }, signal }))

/** Takes a file away. */
export function useVerwijderBestand(queryKey: readonly unknown[]) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (bestand: string) =>
      unwrapEmpty(client.DELETE('/bestanden/{bestand}', { params: { path: { bestand } } })),
    onSettled: () => queryClient.invalidateQueries({ queryKey }),
  })
}
