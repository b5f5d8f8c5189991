import { keepPreviousData, queryOptions, useMutation } from '@tanstack/react-query'
import type { components, operations } from '#openapi/pip.gen'
import { client, unwrap } from './client.ts'

export type Gegeven = components['schemas']['Gegeven']

export type Doorgifte = components['schemas']['Doorgifte']

export const persoonsgegevensQuery = () =>
  queryOptions({
    queryKey: ['persoonsgegevens'],
    queryFn: ({ signal }) => unwrap(client.GET('/persoonsgegevens', { signal })),
  })

/** Changes in the BRP, with to whom we passed them on. */
export const doorgiftenQuery = () =>
  queryOptions({
    queryKey: ['doorgiften'],
    queryFn: ({ signal }) => unwrap(client.GET('/persoonsgegevens/doorgiften', { signal })),
  })

export type Inzage = components['schemas']['Inzage']
export type InzagenPagina = components['schemas']['InzagenPagina']

/** One page of who looked at one's data. While the next page or choice loads, the last one stays in place. */
export const inzagenQuery = (query: NonNullable<operations['listInzagen']['parameters']['query']>) =>
  queryOptions({
    queryKey: ['inzagen', query],
    queryFn: ({ signal }) => unwrap(client.GET('/inzagen', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })

/**
 * The citizen service number, only when someone asks for it. A mutation and no query: the number is never
 * cached, and is gone when its row closes (`reset`).
 */
export const useBurgerservicenummer = () =>
  useMutation({
    mutationFn: () => unwrap(client.GET('/persoonsgegevens/burgerservicenummer')),
    gcTime: 0,
  })
