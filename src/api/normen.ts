import { queryOptions } from '@tanstack/react-query'
import type { components } from '#openapi/pip.gen'
import { client, unwrap } from './client.ts'

export type Norm = components['schemas']['Norm']

/** The register of promises; public. */
export const normenQuery = () =>
  queryOptions({
    queryKey: ['normen'],
    queryFn: ({ signal }) => unwrap(client.GET('/normen', { signal })),
  })
