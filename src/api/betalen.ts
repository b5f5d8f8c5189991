import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { components } from '#openapi/pip.gen'
import { client, unwrap } from './client.ts'

export type Betaling = components['schemas']['Betaling']
export type Demobetaalkeuze = components['schemas']['Demobetaalkeuze']['doe']

/** How the payment of a case stands. The server asks the provider, so it is never old. */
export const betalingQuery = (kenmerk: string) =>
  queryOptions({
    queryKey: ['betaling', kenmerk],
    queryFn: async ({ signal, client: queryClient }) => {
      const betaling = await unwrap(
        client.GET('/zaken/{kenmerk}/betaling', { params: { path: { kenmerk } }, signal }),
      )
      if (betaling.stand === 'betaald') void queryClient.invalidateQueries({ queryKey: ['zaak', kenmerk] })
      return betaling
    },
    staleTime: 0,
  })

/** Begins to pay; the answer is where. Each press has a key of its own: the server knows a try that is under way. */
export const useBegintBetalen = (kenmerk: string) =>
  useMutation({
    mutationFn: () =>
      unwrap(
        client.POST('/zaken/{kenmerk}/betaling', {
          params: { path: { kenmerk }, header: { 'Idempotency-Key': crypto.randomUUID() } },
        }),
      ),
  })

/** A payment at the provider of the demo. */
export const demobetalingQuery = (betaling: string) =>
  queryOptions({
    queryKey: ['demobetaling', betaling],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/demo/betalingen/{betaling}', { params: { path: { betaling } }, signal })),
    staleTime: 0,
  })

/** Does something with a payment at the provider of the demo. Everything else is asked anew after it. */
export function useDemobetaal(betaling: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (doe: Demobetaalkeuze) =>
      unwrap(client.PUT('/demo/betalingen/{betaling}', { params: { path: { betaling } }, body: { doe } })),
    onSuccess: () => queryClient.invalidateQueries(),
  })
}
