import { screen, waitFor } from '@testing-library/react'
import { http } from 'msw'
import { expect, test } from 'vitest'
import { renderRoute } from '~/test/render-route'
import { server } from '~/test/server'

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
  expect(await screen.findByRole('heading', { name: 'U bent uitgelogd' })).toBeVisible()
  await waitFor(() => expect(screen.queryByText('J. Veldhuis')).not.toBeInTheDocument())
  expect(address()).toBe('/uitgelogd')
})
