import { screen } from '@testing-library/react'
import { http } from 'msw'
import { expect, test } from 'vitest'
import { paths } from '~/paths'
import { axeFindings } from '~/test/axe'
import { renderRoute } from '~/test/render-route'
import { server } from '~/test/server'

test('a demo that keeps no e-mails says so, and that is not an empty list', async () => {
  renderRoute(paths.demomails())
  expect(await screen.findByText('Deze demo bewaart geen e-mails.')).toBeVisible()
  expect(screen.queryByText(/^Er is nog geen e-mail/)).not.toBeInTheDocument()
  expect(await axeFindings()).toEqual([])
})

test('e-mails that cannot be loaded are not said to be none', async () => {
  server.use(http.get('*/v1/demo/mails', () => Response.error()))
  renderRoute(paths.demomails())
  expect(await screen.findByRole('button', { name: 'Opnieuw proberen' })).toBeVisible()
  expect(screen.queryByText(/^Er is nog geen e-mail/)).not.toBeInTheDocument()
})

test('the controls of a demo lead there', async () => {
  const { user, address } = renderRoute('/hulp')
  await user.click(await screen.findByText(/Demonstratie. Vandaag is/))
  await user.click(await screen.findByRole('link', { name: 'E-mails van de demo' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'E-mails van de demo' })).toBeVisible()
  expect(address()).toBe('/demo/mails')
})
