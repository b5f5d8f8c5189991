import { screen } from '@testing-library/react'
import { http } from 'msw'
import { expect, test } from 'vitest'
import { focusOn } from '~/test/focus'
import { renderRoute } from '~/test/render-route'
import { server } from '~/test/server'

test('the date of today moves by a day, by a week, to a date, and back', async () => {
  const { user } = renderRoute('/hulp')
  await user.click(await screen.findByText('Demonstratie. Vandaag is woensdag 14 oktober 2026.'))
  await user.click(await screen.findByRole('button', { name: '1 dag verder' }))
  expect(await screen.findByText('Demonstratie. Vandaag is donderdag 15 oktober 2026.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: '1 week terug' }))
  expect(await screen.findByText('Demonstratie. Vandaag is donderdag 8 oktober 2026.')).toBeVisible()
  await user.clear(screen.getByLabelText('Datum van vandaag'))
  await user.type(screen.getByLabelText('Datum van vandaag'), '2026-12-24')
  await user.click(screen.getByRole('button', { name: 'Datum gebruiken' }))
  expect(await screen.findByText('Demonstratie. Vandaag is donderdag 24 december 2026.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Terug naar 14 oktober 2026' }))
  expect(await screen.findByText('Demonstratie. Vandaag is woensdag 14 oktober 2026.')).toBeVisible()
})

test('the focus stays where one moves the date, and goes to a button that is there', async () => {
  const { user } = renderRoute('/hulp')
  await user.click(await screen.findByText('Demonstratie. Vandaag is woensdag 14 oktober 2026.'))
  const verder = await screen.findByRole('button', { name: '1 dag verder' })
  await user.click(verder)
  expect(
    await screen.findByText('Het is nu donderdag 15 oktober 2026. Alle datums zijn opnieuw berekend.'),
  ).toBeVisible()
  await focusOn(verder)
  const veld = screen.getByLabelText('Datum van vandaag')
  expect(veld).toHaveValue('2026-10-15')
  await user.clear(veld)
  await user.type(veld, '2026-12-24')
  await user.keyboard('{Enter}')
  await screen.findByText('Demonstratie. Vandaag is donderdag 24 december 2026.')
  expect(veld).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Terug naar 14 oktober 2026' }))
  await screen.findByText('Demonstratie. Vandaag is woensdag 14 oktober 2026.')
  await focusOn(verder)
})

test('a source that is made to fail shows its error on the page at once, and recovers', async () => {
  const { user } = renderRoute('/onze-beloften')
  expect(await screen.findByRole('heading', { name: /binnen 4 werkdagen klaar/ })).toBeVisible()
  await user.click(await screen.findByText(/Demonstratie. Vandaag is/))
  await user.selectOptions(await screen.findByLabelText('Beloften'), 'Stuk')
  expect(await screen.findByText(/Wij kunnen nu geen nieuwe gegevens ophalen/)).toBeVisible()
  await user.selectOptions(screen.getByLabelText('Beloften'), 'Werkt')
  await screen.findByRole('heading', { name: /binnen 4 werkdagen klaar/ })
})

test('production shows no demo', async () => {
  server.use(
    http.get('*/v1/sessie', () =>
      Response.json({
        identiteit: null,
        gemeente: {
          code: '0150',
          naam: 'Raalte',
          telefoon: '14 0572',
          telefoonlink: 'tel:140572',
          site: 'raalte.nl',
          openingstijden: { nl: 'altijd', en: 'always' },
        },
        vandaag: '2026-10-14',
        demo: false,
        seconden: null,
        inlogmiddelen: ['digid'],
      }),
    ),
  )
  renderRoute('/inloggen')
  expect(await screen.findByRole('link', { name: 'Inloggen met DigiD' })).toHaveAttribute(
    'href',
    '/inloggen/start?middel=digid&naar=%2Foverzicht',
  )
  expect(screen.queryByRole('link', { name: 'Inloggen met eHerkenning' })).not.toBeInTheDocument()
  // another municipality is configuration: its name and number are in every sentence
  expect(screen.getByText('U logt in bij de gemeente Raalte.')).toBeVisible()
  expect(screen.getByText('Mijn Raalte')).toBeVisible()
  expect(screen.queryByText(/Demonstratie/)).not.toBeInTheDocument()
})
