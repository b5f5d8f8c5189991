import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, test } from 'vitest'
import type { InzagenPagina } from '~/api/persoonsgegevens'
import { paths } from '~/paths'
import { valueOf } from '~/test/region'
import { renderRoute } from '~/test/render-route'
import { server } from '~/test/server'

const LEEG =
  'Niemand buiten de gemeente heeft uw gegevens bekeken tussen 1 september 2026 en 14 oktober 2026.'
const ZELF = 'Laat ook zien wanneer ik zelf keek'

/** The look of that moment. */
const blik = async (name: string) => within(await screen.findByRole('article', { name }))

test('each look says when, who, why and what, and where to ask about it', async () => {
  renderRoute(paths.inzage(), { persona: 'sanne' })
  const keer = await blik('dinsdag 15 september 2026 om 14:41 uur')
  expect(valueOf(keer, 'Wie')).toHaveTextContent('Wijkraad Rivierenwijk (KvK-nummer 90000002)')
  expect(valueOf(keer, 'Waarom')).toHaveTextContent('U liet deze zaak door iemand anders regelen.')
  expect(valueOf(keer, 'Wat')).toHaveTextContent('Een document bij de zaak')
  expect(keer.getByRole('link', { name: 'Vraag ons hierover bij zaak ZAAK-2026-0000022' })).toHaveAttribute(
    'href',
    '/zaken/ZAAK-2026-0000022/vraag',
  )
  expect(screen.getByText('Wij houden dit bij sinds 1 september 2026.')).toBeVisible()
  expect(screen.getByText('2 keer bekeken')).toBeVisible()
})

test('two presses from the overview, and of another resident no name', async () => {
  const { user } = renderRoute(paths.gegevens(), { persona: 'fatima' })
  await user.click(await screen.findByRole('link', { name: 'Bekijk wie uw gegevens heeft bekeken' }))
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Wie heeft mijn gegevens bekeken?' }),
  ).toBeVisible()
  const keer = await blik('dinsdag 13 oktober 2026 om 20:30 uur')
  expect(valueOf(keer, 'Wie')).toHaveTextContent('Iemand die u vroeg om mee te tekenen')
  expect(screen.queryByText(/Veldhuis/)).not.toBeInTheDocument()
})

test('nobody is said with the period, and with what the list does not show', async () => {
  renderRoute(paths.inzage(), { persona: 'ruud' })
  expect(await screen.findByText(LEEG)).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Wat u hier niet ziet' })).toBeVisible()
})

test('one’s own looks come when asked for, stand in the address, and say what to do when it was not you', async () => {
  const { user, address } = renderRoute(paths.gegevens(), { persona: 'ruud' })
  await user.click(await screen.findByRole('link', { name: 'Bekijk wie uw gegevens heeft bekeken' }))
  await user.click(await screen.findByRole('checkbox', { name: ZELF }))
  const keer = await blik('woensdag 14 oktober 2026 om 11:00 uur')
  expect(valueOf(keer, 'Wie')).toHaveTextContent('U zelf')
  expect(valueOf(keer, 'Wat')).toHaveTextContent(/^Persoon, Adres/)
  expect(keer.getByText(/^Was u dit niet zelf\? Bel/)).toBeVisible()
  expect(address()).toBe('/gegevens/inzage?zelf=ja')
})

test('what cannot be loaded is not said to be nobody', async () => {
  renderRoute(paths.inzage(), { persona: 'ruud', gedrag: { zaaksysteem: 'stuk', sociaal: 'stuk' } })
  expect(await screen.findByRole('button', { name: 'Opnieuw proberen' })).toBeVisible()
  expect(screen.queryByText(LEEG)).not.toBeInTheDocument()
})

test('a register that fails is named, and nobody is not claimed', async () => {
  renderRoute(paths.inzage(), { persona: 'ruud', gedrag: { zaaksysteem: 'stuk' } })
  expect(await screen.findByText(/ons zaaksysteem/)).toBeVisible()
  expect(screen.queryByText(LEEG)).not.toBeInTheDocument()
})

test('in English', async () => {
  const { user } = renderRoute(paths.inzage(), { persona: 'sanne' })
  await user.click(await screen.findByRole('button', { name: 'English' }))
  const keer = await blik('Tuesday 15 September 2026 at 14:40')
  expect(valueOf(keer, 'Why')).toHaveTextContent('You let somebody else arrange this case.')
  expect(valueOf(keer, 'What')).toHaveTextContent('The case in a list')
})

test('an organisation reads that this is for residents', async () => {
  renderRoute(paths.inzage(), { persona: 'oranje' })
  expect(await screen.findByText(/^Deze pagina is voor inwoners\./)).toBeVisible()
})

test('a look of a school says which school, about whom and what, and that there was consent', async () => {
  const pagina: InzagenPagina = {
    totaal: 1,
    pagina: 1,
    paginagrootte: 20,
    periode: { van: '2026-09-01T00:00:00Z', tot: '2026-10-14T10:00:00Z' },
    resultaten: [
      {
        tijd: '2026-10-13T18:30:00Z',
        door: { soort: 'school', naam: 'Basisschool De Kring', kvk: '90000003' },
        doel: 'toestemming',
        over: 'Youssef el Amrani',
        kenmerken: [],
        wat: ['naam', 'geboortedatum', 'geslacht', 'ouders', 'burgerservicenummer'],
      },
    ],
    registers: [],
  }
  server.use(http.get('*/v1/inzagen', () => HttpResponse.json(pagina)))
  renderRoute(paths.inzage(), { persona: 'fatima' })
  const keer = await blik('dinsdag 13 oktober 2026 om 20:30 uur')
  expect(valueOf(keer, 'Wie')).toHaveTextContent('Basisschool De Kring (KvK-nummer 90000003)')
  expect(valueOf(keer, 'Waarom')).toHaveTextContent(
    'De school schrijft een leerling in. U of uw kind gaf toestemming.',
  )
  expect(keer.getByRole('link', { name: 'Bekijk uw toestemmingen' })).toHaveAttribute(
    'href',
    '/toestemmingen',
  )
  expect(valueOf(keer, 'Over')).toHaveTextContent('Youssef el Amrani')
  expect(valueOf(keer, 'Wat')).toHaveTextContent(
    'Naam, Geboortedatum, Geslacht, Ouders, Burgerservicenummer (BSN)',
  )
})
