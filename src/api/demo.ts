import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { components } from '#openapi/pip.gen'
import { client, unwrap } from './client.ts'

export type Demobron = components['schemas']['Demobron']
export type Demomail = components['schemas']['Demomail']

/** How each source behaves now; only in a demo. */
export const demobronnenQuery = () =>
  queryOptions({
    queryKey: ['demobronnen'],
    queryFn: ({ signal }) => unwrap(client.GET('/demo/bronnen', { signal })),
  })

/** The e-mails that a demo keeps, newest first. Asked again and again: they are sent after what one does. */
export const demomailsQuery = () =>
  queryOptions({
    queryKey: ['demomails'],
    queryFn: ({ signal }) => unwrap(client.GET('/demo/mails', { signal })),
    refetchInterval: ({ state }) => (state.data ? 5_000 : false),
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
