import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { components } from '#openapi/pip.gen'
import { client, unwrap } from './client.ts'

export type Stukkenontvangst = components['schemas']['Stukkenontvangst']

/**
 * Sends files to a case that asked for them. The same files have the same key, so that trying again never sends them twice.
 * Everything of the case is asked again after it: it has other dates.
 */
export function useStuurStukken(kenmerk: string) {
  const queryClient = useQueryClient()
  const sleutels = useRef(new Map<string, string>())
  return useMutation({
    mutationFn: (bestanden: string[]) => {
      const wat = bestanden.toSorted().join()
      const sleutel = sleutels.current.get(wat) ?? crypto.randomUUID()
      sleutels.current.set(wat, sleutel)
      return unwrap(
        client.POST('/zaken/{kenmerk}/stukken', {
          params: { path: { kenmerk }, header: { 'Idempotency-Key': sleutel } },
          body: { bestanden },
        }),
      )
    },
    onSuccess: () => queryClient.invalidateQueries(),
  })
}
