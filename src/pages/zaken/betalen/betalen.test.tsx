import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { paths } from '~/paths'
import { axeFindings } from '~/test/axe'
import { renderRoute } from '~/test/render-route'

/** With a space that does not break. */
const BETAAL = /^Betaal €\s17,40$/

type User = ReturnType<typeof renderRoute>['user']

const kop = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })
const druk = async (user: User, name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }))
const kies = async (user: User, vraag: string, name: string | RegExp) => {
  await kop(vraag)
  await user.click(await screen.findByRole('radio', { name }))
  await druk(user, 'Verder')
}

/** Piet, who asked for an extract by post and is at its receipt. */
async function verstuurd() {
  const pagina = renderRoute(paths.formulierstap('uittreksel-brp', 'begin'), { persona: 'piet' })
  const { user } = pagina
  await kies(user, 'Voor wie is het uittreksel?', 'Ikzelf')
  await kies(user, 'Wat moet er op staan?', 'Uw adres')
  await kop(/^Waarvoor/)
  await druk(user, 'Verder')
  await kies(user, 'In welke taal moet het zijn?', 'Nederlands')
  await kies(user, 'Hoe wilt u het krijgen?', /^Met de post/)
  await kop('Wij sturen het naar dit adres')
  await druk(user, 'Verder')
  await druk(user, 'Vraag het uittreksel aan')
  await kop('Wij hebben uw aanvraag voor een uittreksel')
  expect(
    screen.getByText(
      'U heeft nog niet betaald. Betaal € 17,40 uiterlijk woensdag 28 oktober 2026. Wij beginnen na uw betaling.',
    ),
  ).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'Betaal nu' }))
  await kop('Betalen voor uw aanvraag voor een uittreksel')
  return pagina
}

test('from the receipt to the provider and back: it says that it is a demo, and the case goes on', async () => {
  const { user } = await verstuurd()
  expect(
    await screen.findByText('U betaalt € 17,40. Doe dit uiterlijk woensdag 28 oktober 2026.'),
  ).toBeVisible()
  expect(await axeFindings()).toEqual([])
  await druk(user, BETAAL)
  await kop('Betalen (demonstratie)')
  expect(
    await screen.findByText('Dit is een demonstratie en geen echte betaaldienst. U betaalt niets.'),
  ).toBeVisible()
  expect(screen.getByText('Aanvraag uittreksel: € 17,40')).toBeVisible()
  expect(await axeFindings()).toEqual([])
  await druk(user, 'Betaal met Wero')
  expect(await screen.findByRole('heading', { level: 2, name: 'Wij hebben uw betaling' })).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'Terug naar uw zaak' }))
  const [zin] = await screen.findAllByText('Uw uittreksel is uiterlijk maandag 19 oktober 2026 bij u thuis.')
  expect(zin).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'Berichten' }))
  expect(
    await screen.findByRole('heading', { level: 2, name: /^Wij kregen uw betaling van €\s17,40$/ }),
  ).toBeVisible()
})

test.each([
  ['that fails', 'Laat de betaling mislukken'],
  ['that is given up', 'Stop met betalen'],
])('a payment %s: nothing is lost, and another try works', async (_, knop) => {
  const { user } = await verstuurd()
  await druk(user, BETAAL)
  await druk(user, knop)
  expect(await screen.findByRole('heading', { level: 2, name: 'U heeft nog niet betaald' })).toBeVisible()
  expect(await axeFindings()).toEqual([])
  await user.click(screen.getByRole('link', { name: 'Terug naar uw zaak' }))
  await user.click(await screen.findByRole('link', { name: 'Betaal voor: Aanvraag uittreksel' }))
  await druk(user, BETAAL)
  await druk(user, 'Betaal met iDEAL')
  expect(await screen.findByRole('heading', { level: 2, name: 'Wij hebben uw betaling' })).toBeVisible()
})

test('who leaves the provider can see if it worked, and go on with the same payment', async () => {
  const { user, address } = await verstuurd()
  await druk(user, BETAAL)
  await kop('Betalen (demonstratie)')
  const betaling = address()
  await user.click(await screen.findByRole('link', { name: 'Terug naar Mijn Deventer' }))
  expect(await screen.findByText(/^Wij wachten nog op bericht van de betaaldienst/)).toBeVisible()
  await druk(user, 'Kijk of het gelukt is')
  expect(await screen.findByText(/^Wij wachten nog op bericht van de betaaldienst/)).toBeVisible()
  await druk(user, 'Ga verder met betalen')
  await kop('Betalen (demonstratie)')
  expect(address()).toBe(betaling)
})

test('a provider that is down is said, and nothing looks paid', async () => {
  const { user } = await verstuurd()
  await screen.findByRole('button', { name: BETAAL })
  await user.click(screen.getByText(/^Demonstratie\. Vandaag is/))
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Betaaldienst' }), 'Stuk')
  await druk(user, BETAAL)
  const fout = await screen.findByRole('alert')
  expect(fout).toHaveTextContent('Betalen lukt nu niet')
  expect(fout).toHaveTextContent('Er is niets afgeschreven.')
  expect(screen.queryByText('Wij hebben uw betaling')).not.toBeInTheDocument()
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Betaaldienst' }), 'Werkt')
  await druk(user, BETAAL)
  await kop('Betalen (demonstratie)')
})

test('a case that costs nothing says so', async () => {
  renderRoute(paths.betalen('ZAAK-2026-0000001'), { persona: 'fatima' })
  expect(await screen.findByText('Voor deze zaak hoeft u niets te betalen.')).toBeVisible()
})
