import { queryOptions } from '@tanstack/react-query'
import type { components } from '#openapi/pip.gen'
import { client, unwrap } from './client.ts'

export type Bericht = components['schemas']['Bericht']

/** The messages about all cases, and which registers answered. */
export const berichtenQuery = () =>
  queryOptions({
    queryKey: ['berichten'],
    queryFn: ({ signal }) => unwrap(client.GET('/berichten', { signal })),
  })
