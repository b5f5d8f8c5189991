import { screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw'
import { expect, test } from 'vitest'
import { renderRoute } from '~/test/render-route'
import { resetApi, server } from '~/test/server'

const dialog = () => screen.findByRole('alertdialog', { name: 'Wilt u ingelogd blijven?' })

test('two minutes before the session ends one can stay, and the tab says so to who is elsewhere', async () => {
  const { user } = renderRoute('/hulp', { persona: 'fatima', seconden: 110 })
  const vraag = await dialog()
  expect(within(vraag).getByText('U deed een tijd niets. Over 2 minuten loggen wij u uit.')).toBeVisible()
  await waitFor(() => expect(document.title).toBe('Let op: u wordt bijna uitgelogd'))
  await user.click(within(vraag).getByRole('button', { name: 'Ingelogd blijven' }))
  await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument())
  await waitFor(() => expect(document.title).toContain('Mijn Deventer'))
})

test('in the last minute it says 1 minute, and one can leave at once', async () => {
  const { user, address } = renderRoute('/hulp', { persona: 'fatima', seconden: 50 })
  const vraag = await dialog()
  expect(within(vraag).getByText('U deed een tijd niets. Over 1 minuut loggen wij u uit.')).toBeVisible()
  await user.click(within(vraag).getByRole('button', { name: 'Uitloggen' }))
  await waitFor(() => expect(address()).toBe('/uitgelogd'))
})

test('when staying fails the question stays, and says so', async () => {
  server.use(http.put('*/v1/sessie', () => Response.error(), { once: true }))
  const { user } = renderRoute('/hulp', { persona: 'fatima', seconden: 110 })
  await user.click(within(await dialog()).getByRole('button', { name: 'Ingelogd blijven' }))
  expect(await screen.findByText('Dat lukt nu niet. Probeer het opnieuw.')).toBeVisible()
})

test('with more than two minutes left nobody is disturbed', async () => {
  renderRoute('/hulp', { persona: 'fatima', seconden: 300 })
  await screen.findByRole('button', { name: 'Uitloggen' })
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument()
})

test('what happened in another tab counts: the server is asked before there is a warning', async () => {
  renderRoute('/hulp', { persona: 'fatima', seconden: 121 })
  await screen.findByRole('button', { name: 'Uitloggen' })
  resetApi({ persona: 'fatima', seconden: 800 })
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument()
})

test('after the end nobody is logged in on the page, also when nothing was pressed', async () => {
  renderRoute('/hulp', { persona: 'fatima', seconden: 1 })
  await screen.findByRole('alertdialog')
  resetApi({})
  await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument())
  expect(screen.getByRole('link', { name: 'Inloggen' })).toBeVisible()
})
