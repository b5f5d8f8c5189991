import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { components, operations } from '#openapi/pip.gen'
import type { Taal } from '~/lib/taal'
import { client, unwrap } from './client.ts'

export type Zaak = components['schemas']['Zaak']
export type ZakenPagina = components['schemas']['ZakenPagina']
export type Termijn = components['schemas']['Termijn']
export type Telling = components['schemas']['Telling']
export type NieuweVraag = components['schemas']['NieuweVraag']
export type Contactmoment = components['schemas']['Contactmoment']
export type Stukkenlijst = components['schemas']['Stukkenlijst']
export type Document = components['schemas']['Document']

/** What can be asked of the list: words, status, kind, year, person, order and page. */
export type ZakenFilter = NonNullable<operations['listZaken']['parameters']['query']>

/** One page of cases. While the next page or filter loads, the last one stays in place. */
export const zakenQuery = (filter: ZakenFilter = {}) =>
  queryOptions({
    queryKey: ['zaken', filter],
    queryFn: ({ signal }) => unwrap(client.GET('/zaken', { params: { query: filter }, signal })),
    placeholderData: keepPreviousData,
  })

export const zaakQuery = (kenmerk: string) =>
  queryOptions({
    queryKey: ['zaak', kenmerk],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/zaken/{kenmerk}', { params: { path: { kenmerk } }, signal })),
  })

/** How every date of a case was counted. */
export const termijnQuery = (kenmerk: string) =>
  queryOptions({
    queryKey: ['zaak', kenmerk, 'termijn'],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/zaken/{kenmerk}/termijn', { params: { path: { kenmerk } }, signal })),
  })

/** The documents that a case still needs. */
export const stukkenQuery = (kenmerk: string) =>
  queryOptions({
    queryKey: ['zaak', kenmerk, 'stukken'],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/zaken/{kenmerk}/stukken', { params: { path: { kenmerk } }, signal })),
  })

export const documentenQuery = (kenmerk: string) =>
  queryOptions({
    queryKey: ['zaak', kenmerk, 'documenten'],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/zaken/{kenmerk}/documenten', { params: { path: { kenmerk } }, signal })),
  })

export const contactmomentenQuery = (kenmerk: string) =>
  queryOptions({
    queryKey: ['zaak', kenmerk, 'contactmomenten'],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/zaken/{kenmerk}/contactmomenten', { params: { path: { kenmerk } }, signal })),
  })

/**
 * Withdraws a case, for good. Everything of the case is asked again, also when it was refused: it stands otherwise then.
 * @param sleutel the same for every try
 */
export function useTrekIn(kenmerk: string, sleutel: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () =>
      unwrap(
        client.POST('/zaken/{kenmerk}/intrekking', {
          params: { path: { kenmerk }, header: { 'Idempotency-Key': sleutel } },
        }),
      ),
    onSettled: () => queryClient.invalidateQueries(),
  })
}

/**
 * Gives notice of default (Awb 4:17). Everything of the case is asked again, also when it was refused.
 * @param sleutel the same for every try
 */
export function useStelInGebreke(kenmerk: string, sleutel: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (taal: Taal) =>
      unwrap(
        client.POST('/zaken/{kenmerk}/ingebrekestelling', {
          params: { path: { kenmerk }, header: { 'Idempotency-Key': sleutel } },
          body: { taal },
        }),
      ),
    onSettled: () => queryClient.invalidateQueries(),
  })
}

/**
 * Asks a question about a case. Everything of the case is asked again after it: it has one more event and promise.
 * @param sleutel the same for every try of one question, so that trying again never asks it twice
 */
export function useStelVraag(kenmerk: string, sleutel: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: NieuweVraag) =>
      unwrap(
        client.POST('/zaken/{kenmerk}/vragen', {
          params: { path: { kenmerk }, header: { 'Idempotency-Key': sleutel } },
          body,
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries(),
  })
}
