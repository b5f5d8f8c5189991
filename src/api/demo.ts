import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { components } from '#openapi/pip.gen'
import { client, unwrap } from './client.ts'

export type Demobron = components['schemas']['Demobron']

/** How each source behaves now; only in a demo. */
export const demobronnenQuery = () =>
  queryOptions({
    queryKey: ['demobronnen'],
    queryFn: ({ signal }) => unwrap(client.GET('/demo/bronnen', { signal })),
  })

/** Moves today. Every date on the page may change, so everything is asked again. @param vandaag `YYYY-MM-DD` */
export function useUpdateDemoklok() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (vandaag: string) => unwrap(client.PUT('/demo/klok', { body: { vandaag } })),
    onSuccess: () => queryClient.invalidateQueries(),
  })
}

/** Makes one source slow, failing, partial, empty or normal again. */
export function useUpdateDemobron() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ bron, gedrag }: Demobron) =>
      unwrap(client.PUT('/demo/bronnen/{bron}', { params: { path: { bron } }, body: { gedrag } })),
    onSuccess: () => queryClient.invalidateQueries(),
  })
}
