import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { components } from '#openapi/pip.gen'
import { client, unwrap } from './client.ts'

export type Ondertekend = components['schemas']['Ondertekend']
export type Ondertekening = components['schemas']['Ondertekening']

/** What a code asks to sign. Asked once: each time counts as a try of the code. It stays in the memory of this page. */
export const ondertekeningQuery = (code: string) =>
  queryOptions({
    queryKey: ['ondertekening', code],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/ondertekening', { params: { header: { Ondertekencode: code } }, signal })),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  })

/**
 * Signs or refuses, for good. The messages are asked again after it.
 * @param sleutel the same for every try
 */
export function useOnderteken(code: string, sleutel: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (tekent: boolean) =>
      unwrap(
        client.POST('/ondertekening', {
          params: { header: { 'Idempotency-Key': sleutel } },
          body: { code, antwoord: tekent ? 'tekent' : 'weigert' },
        }),
      ),
    onSuccess: () =>
      queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'ondertekening' }),
  })
}

/** The signatures that are asked for now, with their codes; only in a demo. */
export const demohandtekeningenQuery = () =>
  queryOptions({
    queryKey: ['demohandtekeningen'],
    queryFn: ({ signal }) => unwrap(client.GET('/demo/handtekeningen', { signal })),
  })
