import { queryOptions } from '@tanstack/react-query'
import { client, unwrap } from './client.ts'

/** The messages about all cases, and which registers answered. */
export const berichtenQuery = () =>
  queryOptions({
    queryKey: ['berichten'],
    queryFn: ({ signal }) => unwrap(client.GET('/berichten', { signal })),
  })
