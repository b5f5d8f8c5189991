import { queryOptions } from '@tanstack/react-query'
import type { components } from '#openapi/pip.gen'
import { client, unwrap } from './client.ts'
import { sessieQuery } from './sessie.ts'

export type Overzicht = components['schemas']['Overzicht']

/** Everything of the first page in one answer, each part with its own status. It brings the session along. */
export const overzichtQuery = () =>
  queryOptions({
    queryKey: ['overzicht'],
    queryFn: async ({ signal, client: queryClient }) => {
      const overzicht = await unwrap(client.GET('/overzicht', { signal }))
      queryClient.setQueryData(sessieQuery().queryKey, overzicht.sessie)
      return overzicht
    },
  })
