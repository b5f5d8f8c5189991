import { screen, waitFor } from '@testing-library/react'
import { http } from 'msw'
import { expect, test } from 'vitest'
import { renderRoute } from '~/test/render-route'
import { server } from '~/test/server'

test('a demo says that it is one, and lets you choose an invented person', async () => {
  const { user, address } = renderRoute('/inloggen')
  expect(await screen.findByRole('heading', { name: 'Dit is een demonstratie' })).toBeVisible()
  await user.click(await screen.findByRole('button', { name: 'Inloggen als J. Veldhuis' }))
  expect(await screen.findByText('J. Veldhuis', { selector: 'header *' })).toBeVisible()
  await waitFor(() => expect(address()).toBe('/overzicht'))
})

test('after logging in you come where you wanted to go', async () => {
  const { user, address } = renderRoute('/inloggen?naar=%2Fgegevens')
  await user.click(await screen.findByRole('button', { name: 'Inloggen als J. Veldhuis' }))
  await screen.findByRole('button', { name: 'Uitloggen' })
  await waitFor(() => expect(address()).toBe('/gegevens'))
})

test('an address of another site is not followed', async () => {
  const { user, address } = renderRoute('/inloggen?naar=https%3A%2F%2Felders.nl')
  await user.click(await screen.findByRole('button', { name: 'Inloggen als J. Veldhuis' }))
  await screen.findByRole('button', { name: 'Uitloggen' })
  await waitFor(() => expect(address()).toBe('/overzicht'))
})

test('when logging in fails the page says so and you can try again', async () => {
  server.use(http.post('*/v1/sessie', () => Response.error(), { once: true }))
  const { user } = renderRoute('/inloggen')
  const button = await screen.findByRole('button', { name: 'Inloggen als J. Veldhuis' })
  await user.click(button)
  expect(await screen.findByRole('heading', { name: 'Inloggen lukt nu niet' })).toBeVisible()
  await user.click(button)
  expect(await screen.findByRole('button', { name: 'Uitloggen' })).toBeVisible()
})

test('when the list of people does not come, it does not look empty', async () => {
  server.use(http.get('*/v1/demo/personas', () => new Response('<h1>502</h1>', { status: 502 })))
  renderRoute('/inloggen')
  expect(await screen.findByRole('heading', { name: /^Er is een probleem met: / })).toBeVisible()
  expect(screen.getByText(/Probeer het opnieuw of bel 14 0570/)).toBeVisible()
})

test.each([
  ['gestopt', 'U bent niet ingelogd', 'U stopte met inloggen. U kunt het opnieuw proberen.'],
  ['mislukt', 'Inloggen lukt nu niet', 'Probeer het opnieuw of bel 14 0570.'],
])('who comes back from the provider with fout=%s reads what happened', async (fout, kop, tekst) => {
  renderRoute(`/inloggen?fout=${fout}&naar=%2Fgegevens`)
  expect(await screen.findByRole('alert')).toHaveTextContent(`${kop}${tekst}`)
})
