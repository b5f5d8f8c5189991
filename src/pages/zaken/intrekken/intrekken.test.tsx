import { screen } from '@testing-library/react'
import { http } from 'msw'
import { expect, test } from 'vitest'
import { paths } from '~/paths'
import { focusOn } from '~/test/focus'
import { renderRoute } from '~/test/render-route'
import { server } from '~/test/server'

const KAP = 'ZAAK-2026-0000001'
const titel = (name: string) => screen.findByRole('heading', { level: 1, name })
const knop = () => screen.findByRole('button', { name: 'Ja, ik trek in' })

test('from the case: what it means, once more, and the case says at once that it stopped', async () => {
  const { user } = renderRoute(paths.zaak(KAP), { persona: 'fatima' })
  await user.click(await screen.findByRole('link', { name: 'Stop met deze zaak' }))
  await titel('Uw aanvraag voor een kapvergunning intrekken')
  expect(screen.getByText('U kunt dit niet ongedaan maken.')).toBeVisible()
  expect(screen.queryByText(/^Wat u betaalde/)).not.toBeInTheDocument()
  await user.click(await knop())
  const klaar = await titel('U heeft uw aanvraag voor een kapvergunning ingetrokken')
  await focusOn(klaar)
  expect(screen.getByText(/^Wij stopten op woensdag 14 oktober 2026/)).toBeVisible()
  expect(document.title).toContain(`Ingetrokken (${KAP})`)
  await user.click(screen.getByRole('link', { name: 'Terug naar uw zaak' }))
  expect(
    await screen.findByText(/^Gestopt: u heeft uw aanvraag voor een kapvergunning op woensdag 14 oktober/),
  ).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Stop met deze zaak' })).not.toBeInTheDocument()
})

test('a withdrawal that did not arrive is said, and the button is still there', async () => {
  const { user } = renderRoute(paths.intrekken(KAP), { persona: 'fatima' })
  server.use(http.post('*/v1/zaken/:kenmerk/intrekking', () => Response.error()))
  await user.click(await knop())
  expect(await screen.findByRole('alert')).toHaveTextContent('Wij zijn niet gestopt met uw zaak')
  server.resetHandlers()
  await user.click(await knop())
  await titel('U heeft uw aanvraag voor een kapvergunning ingetrokken')
})

test.each([
  ['decided', 20, 'aylin', /^Wij zijn klaar met uw aanvraag voor een terrasvergunning/],
  ['stopped', 24, 'fatima', /^Wij zijn al gestopt met uw aanvraag voor een standplaats/],
  ['not shown by the register', 25, 'kees', /^Hier kunt u niet intrekken\. Bel 14 0570/],
])('a case that is %s says why it cannot be withdrawn', async (_, nummer, persona, zin) => {
  renderRoute(paths.intrekken(`ZAAK-2026-00000${nummer}`), { persona })
  expect(await screen.findByText(zin)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Ja, ik trek in' })).not.toBeInTheDocument()
})
