import { screen, waitFor } from '@testing-library/react'
import { http } from 'msw'
import { expect, test } from 'vitest'
import { sessieQuery } from '~/api/sessie'
import { renderRoute } from '~/test/render-route'
import { resetApi, server } from '~/test/server'

test('who is not logged in goes to the door, which knows where to go back to', async () => {
  const { address } = renderRoute('/zaken?status=klaar')
  expect(await screen.findByRole('heading', { level: 1, name: 'Inloggen' })).toBeVisible()
  expect(address()).toBe('/inloggen?naar=%2Fzaken%3Fstatus%3Dklaar')
})

test('who is logged in stays, and sees the menu at once', async () => {
  const { address } = renderRoute('/zaken', { persona: 'jan' })
  expect(screen.getByRole('link', { name: 'Zaken' })).toHaveAttribute('aria-current', 'page')
  expect(await screen.findByText('J. Veldhuis')).toBeVisible()
  expect(address()).toBe('/zaken')
})

test('when the session ends while the page is open, you are told so and not shown a door', async () => {
  const { user, address } = renderRoute('/zaken', { persona: 'jan' })
  await screen.findByText('J. Veldhuis')
  server.use(http.get('*/v1/berichten', () => new Response('{}', { status: 401 })))
  await user.click(screen.getByRole('link', { name: 'Berichten' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Uw sessie is gestopt' })).toBeVisible()
  expect(screen.getByText('Log opnieuw in. Daarna ziet u de pagina waar u was.')).toBeVisible()
  await waitFor(() => expect(screen.queryByText('J. Veldhuis')).not.toBeInTheDocument())
  expect(address()).toBe('/uitgelogd?naar=%2Fberichten')
  expect(screen.getByRole('link', { name: 'Opnieuw inloggen' })).toHaveAttribute(
    'href',
    '/inloggen?naar=%2Fberichten',
  )
})

test('a session that turns out to be over when one comes back to the tab says so too', async () => {
  const { queryClient, address } = renderRoute('/zaken?status=klaar', { persona: 'jan' })
  await screen.findByText('J. Veldhuis')
  resetApi()
  await queryClient.refetchQueries({ queryKey: sessieQuery().queryKey })
  expect(await screen.findByRole('heading', { level: 1, name: 'Uw sessie is gestopt' })).toBeVisible()
  await waitFor(() => expect(address()).toBe('/uitgelogd?naar=%2Fzaken%3Fstatus%3Dklaar'))
})

test.each(['https://voorbeeld.nl', '//voorbeeld.nl', '/privacy'])(
  'an address that leads elsewhere (%s) is not followed from the farewell page',
  async (naar) => {
    renderRoute(`/uitgelogd?naar=${encodeURIComponent(naar)}`)
    expect(await screen.findByRole('heading', { level: 1, name: 'U bent uitgelogd' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Opnieuw inloggen' })).toHaveAttribute('href', '/inloggen')
  },
)
