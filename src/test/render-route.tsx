import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useEffect } from 'react'
import { MemoryRouter, useLocation } from 'react-router'
import type { Gemeentedata } from '#server/sources/memory/data'
import { makeQueryClient } from '~/api/query-client'
import type { MockStand } from '~/mocks/api'
import { AppRoutes } from '~/routes'
import { resetApi } from './server.ts'

/**
 * Renders the real app at a path: real routes, real queries, the real API behind mocked HTTP.
 * @param stand who is logged in, the date of today and which sources fail
 * @param data another municipality than the demo
 */
export function renderRoute(path: string, stand: MockStand = {}, data?: Gemeentedata) {
  resetApi(stand, data)
  const queryClient = makeQueryClient()
  const { queries, ...rest } = queryClient.getDefaultOptions()
  queryClient.setDefaultOptions({ ...rest, queries: { ...queries, retryDelay: 0 } })
  let address = path
  function Address() {
    const { pathname, search } = useLocation()
    useEffect(() => {
      address = pathname + search
    }, [pathname, search])
    return null
  }
  render(
    <QueryClientProvider client={queryClient}>
      <MemoryRouter initialEntries={[path]}>
        <AppRoutes />
        <Address />
      </MemoryRouter>
    </QueryClientProvider>,
  )
  return { user: userEvent.setup(), address: () => address, queryClient }
}
