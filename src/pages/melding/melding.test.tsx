import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, test } from 'vitest'
import { paths } from '~/paths'
import { renderRoute } from '~/test/render-route'
import { server } from '~/test/server'

// the whole story, with the API behind it, is in e2e/melding-volgen.spec.ts; here: what goes wrong

const fout = (status: number, code: string) =>
  HttpResponse.json({ code, title: '', detail: '', status, type: '' }, { status })

async function open() {
  const { user } = renderRoute(paths.meldingVolgen())
  await user.type(await screen.findByRole('textbox', { name: 'Uw code' }), 'AAAA-BBBB')
  return { user, verder: () => user.click(screen.getByRole('button', { name: 'Verder' })) }
}

test('a register that does not answer is not a code that does not work, and can be asked again', async () => {
  const { user, verder } = await open()
  server.use(http.get('*/v1/melding', () => fout(503, 'bron_onbereikbaar')))
  await verder()
  const opnieuw = await screen.findByRole('button', { name: /opnieuw/i })
  expect(screen.queryByText(/Wij vinden geen melding/)).not.toBeInTheDocument()
  server.use(http.get('*/v1/melding', () => fout(404, 'niet_gevonden')))
  await user.click(opnieuw)
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Wij vinden geen melding bij deze code' }),
  ).toBeVisible()
  expect(screen.getByText(/Vul niet uw zaaknummer in/)).toBeVisible()
})

test('who tries too often hears how long to wait, and goes back to the question', async () => {
  const { user, verder } = await open()
  server.use(http.get('*/v1/melding', () => fout(429, 'te_vaak')))
  await verder()
  expect(
    await screen.findByText('Wacht een minuut en probeer het dan opnieuw. Of bel 14 0570.'),
  ).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Probeer het opnieuw' }))
  expect(await screen.findByRole('textbox', { name: 'Uw code' })).toBeVisible()
})
