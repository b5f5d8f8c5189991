import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { http } from 'msw'
import { MemoryRouter, Route, Routes, useLocation } from 'react-router'
import { expect, test } from 'vitest'
import { makeQueryClient } from '~/api/query-client'
import { sessieQuery } from '~/api/sessie'
import { resetApi, server } from '~/test/server'
import { AppLayout } from './AppLayout.tsx'

function Elsewhere() {
  const { pathname, search } = useLocation()
  return <h1>{pathname + search}</h1>
}

/** The layout around a page of nothing: only where it sends people is looked at here. */
function renderLayout(path: string) {
  const queryClient = makeQueryClient()
  render(
    <QueryClientProvider client={queryClient}>
      <MemoryRouter initialEntries={[path]}>
        <Routes>
          <Route element={<AppLayout />}>
            <Route path="/zaken" element={<h1>Uw zaken</h1>} />
          </Route>
          <Route path="*" element={<Elsewhere />} />
        </Routes>
      </MemoryRouter>
    </QueryClientProvider>,
  )
  return queryClient
}

test('who is not logged in goes to the door, which knows where to go back to', async () => {
  renderLayout('/zaken?status=klaar')
  expect(
    await screen.findByRole('heading', { name: '/inloggen?naar=%2Fzaken%3Fstatus%3Dklaar' }),
  ).toBeVisible()
})

test('who is logged in stays, and sees the menu at once', async () => {
  resetApi({ persona: 'jan' })
  renderLayout('/zaken')
  expect(screen.getByRole('heading', { name: 'Uw zaken' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Zaken' })).toHaveAttribute('aria-current', 'page')
  expect(await screen.findByText('J. Veldhuis')).toBeVisible()
})

test('when the session ends while the page is open, you are told so and not shown a door', async () => {
  resetApi({ persona: 'jan' })
  const queryClient = renderLayout('/zaken')
  await screen.findByText('J. Veldhuis')
  server.use(http.get('*/v1/sessie', () => new Response('{}', { status: 401 })))
  await queryClient.invalidateQueries({ queryKey: sessieQuery().queryKey })
  expect(await screen.findByRole('heading', { name: '/uitgelogd' })).toBeVisible()
})
