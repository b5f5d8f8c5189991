import { act, screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw'
import { expect, test, vi } from 'vitest'
import { focusOn } from '~/test/focus'
import { renderRoute } from '~/test/render-route'
import { server } from '~/test/server'

test('the way past the menu comes first, and every page has the same places', async () => {
  const { user } = renderRoute('/hulp', { persona: 'jan' })
  await screen.findByRole('heading', { level: 1, name: 'Hulp en contact' })
  await user.tab()
  expect(screen.getByRole('link', { name: 'Direct naar de inhoud' })).toHaveFocus()
  const menu = await screen.findByRole('navigation', { name: 'Mijn Deventer' })
  expect(
    within(menu)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Overzicht', 'Zaken', 'Berichten', 'Afspraken', 'Gegevens'])
  const help = screen.getByRole('region', { name: 'Hulp nodig?' })
  expect(within(help).getByRole('link', { name: '14 0570' })).toHaveAttribute('href', 'tel:140570')
})

test('logging out leaves nothing of the person on the page', async () => {
  const { user, address, queryClient } = renderRoute('/hulp', { persona: 'jan' })
  await user.click(await screen.findByRole('button', { name: 'Uitloggen' }))
  expect(await screen.findByRole('heading', { name: 'U bent uitgelogd' })).toBeVisible()
  await waitFor(() => expect(address()).toBe('/uitgelogd'))
  expect(screen.queryByText('J. Veldhuis')).not.toBeInTheDocument()
  expect(
    JSON.stringify(
      queryClient
        .getQueryCache()
        .getAll()
        .map(({ state }) => state.data),
    ),
  ).not.toContain('Veldhuis')
})

test('when logging out fails, you are told that you are still logged in', async () => {
  server.use(http.delete('*/v1/sessie', () => Response.error()))
  const { user } = renderRoute('/hulp', { persona: 'jan' })
  await user.click(await screen.findByRole('button', { name: 'Uitloggen' }))
  expect(await screen.findByRole('alert', { name: 'U bent nog ingelogd' })).toBeVisible()
})

test('the other language comes without a reload, for the tab and for the screen reader too', async () => {
  const { user } = renderRoute('/hulp')
  await screen.findByRole('heading', { level: 1, name: 'Hulp en contact' })
  await user.click(screen.getByRole('button', { name: 'English' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Help and contact' })).toBeVisible()
  expect(document.documentElement).toHaveAttribute('lang', 'en')
  await waitFor(() => expect(document.title).toBe('Help and contact - Mijn Deventer'))
  expect(document.cookie).toContain('taal=en')
})

test('on a next page the heading has the focus and names the tab; not on the first page', async () => {
  const { user } = renderRoute('/hulp')
  const first = await screen.findByRole('heading', { level: 1, name: 'Hulp en contact' })
  expect(first).not.toHaveFocus()
  await user.click(screen.getByRole('link', { name: 'Privacy' }))
  await focusOn(await screen.findByRole('heading', { level: 1, name: 'Privacy' }))
  expect(document.title).toBe('Privacy - Mijn Deventer')
  expect(window.scrollTo).toHaveBeenCalledWith(0, 0)
})

test('an unknown address says what to do', async () => {
  renderRoute('/bestaat-niet')
  expect(await screen.findByRole('heading', { level: 1, name: 'Wij vinden deze pagina niet' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Naar de eerste pagina' })).toHaveAttribute('href', '/')
})

test('when the session cannot be read, the page and the phone number stand', async () => {
  server.use(http.get('*/v1/sessie', () => Response.error()))
  renderRoute('/hulp')
  expect(await screen.findByRole('heading', { level: 1, name: 'Hulp en contact' })).toBeVisible()
  expect(await screen.findByRole('link', { name: 'Inloggen' })).toBeVisible()
  expect(screen.getByRole('link', { name: '14 0570' })).toBeVisible()
})

test('without a connection the page says so, until there is one', async () => {
  renderRoute('/hulp')
  await screen.findByRole('heading', { level: 1 })
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  act(() => void window.dispatchEvent(new Event('offline')))
  expect(screen.getByText(/U bent offline/)).toBeVisible()
  online.mockReturnValue(true)
  act(() => void window.dispatchEvent(new Event('online')))
  await waitFor(() => expect(screen.queryByText(/U bent offline/)).not.toBeInTheDocument())
})
