import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { components } from '#openapi/pip.gen'
import { client, unwrap } from './client.ts'

export type Melding = components['schemas']['Melding']
export type NieuweMelding = components['schemas']['NieuweMelding']
export type Meldingsontvangst = components['schemas']['Meldingsontvangst']

/**
 * Sends a form without signing in. The answer has the one code by which it can be followed; it stays in the memory of this page.
 * `sleutel`: the same for every try of the same answers.
 */
export const useStuurMelding = () =>
  useMutation({
    mutationFn: ({ sleutel, ...body }: NieuweMelding & { sleutel: string }) =>
      unwrap(client.POST('/meldingen', { params: { header: { 'Idempotency-Key': sleutel } }, body })),
  })

/** How a report stands. Asked once: each time counts as a try of the code. It stays in the memory of this page. */
export const meldingQuery = (code: string) =>
  queryOptions({
    queryKey: ['melding', code],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/melding', { params: { header: { Meldcode: code } }, signal })),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  })

/** Tells more about a report; how it stands is asked again after it. `sleutel`: the same for every try of the same words. */
export function useVulAan(code: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ tekst, sleutel }: { tekst: string; sleutel: string }) =>
      unwrap(
        client.POST('/melding/aanvullingen', {
          params: { header: { 'Idempotency-Key': sleutel } },
          body: { code, tekst },
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: meldingQuery(code).queryKey }),
  })
}
