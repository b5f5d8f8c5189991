import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiError, isSignedOut } from './errors.ts'
import { endSession } from './sessie.ts'

const minute = 60_000

/**
 * One client per page load. Nothing is polled: a query is asked again at most once a minute, when someone
 * looks at it. Every 401, of a query and of a mutation, ends the session here and nowhere else.
 */
export function makeQueryClient(): QueryClient {
  const onError = (error: Error) => {
    if (isSignedOut(error)) endSession(queryClient)
  }
  const queryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: minute,
        refetchOnWindowFocus: true,
        // also without a connection: a clear error with a retry is better than waiting in silence
        networkMode: 'always',
        // a 4xx does not get better by asking again
        retry: (failures, error) =>
          failures < 1 && !(error instanceof ApiError && error.status >= 400 && error.status < 500),
      },
      mutations: { networkMode: 'always' },
    },
  })
  return queryClient
}
