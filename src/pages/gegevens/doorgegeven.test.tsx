import { screen } from '@testing-library/react'
import { http } from 'msw'
import { expect, test } from 'vitest'
import { paths } from '~/paths'
import { region, valueOf } from '~/test/region'
import { renderRoute } from '~/test/render-route'
import { server } from '~/test/server'

const open = (vandaag?: string) =>
  renderRoute(paths.doorgegeven(), { persona: 'fatima', ...(vandaag !== undefined && { vandaag }) })
const LEEG = 'Wij gaven nog geen wijziging van u door.'

test('a move that went to one of the two says to whom, and by when the other has it', async () => {
  open('2026-10-16')
  const adres = await region('Uw nieuwe adres')
  expect(valueOf(adres, 'Wij wijzigden dit op')).toHaveTextContent('donderdag 15 oktober 2026')
  expect(valueOf(adres, 'Onze belofte: uiterlijk')).toHaveTextContent('maandag 19 oktober 2026')
  expect(valueOf(adres, 'Belastingdienst')).toHaveTextContent(
    'Wij gaven het door op vrijdag 16 oktober 2026.',
  )
  expect(valueOf(adres, 'Sociale Verzekeringsbank (SVB)')).toHaveTextContent('Wij gaven het nog niet door.')
  expect(adres.getByRole('link', { name: 'Naar zaak ZAAK-2026-0000012' })).toBeVisible()
})

test('what is late says so, and what was late too', async () => {
  server.use(
    http.get('*/v1/persoonsgegevens/doorgiften', () =>
      Response.json({
        doorgiften: [
          {
            kenmerk: 'ZAAK-2026-0000012',
            gegeven: { nl: 'nieuwe adres', en: 'new address' },
            gewijzigdOp: '2026-10-05',
            uiterlijk: '2026-10-07',
            naar: [
              { organisatie: 'Belastingdienst', gedaanOp: '2026-10-08', teLaat: true },
              { organisatie: 'SVB', gedaanOp: null, teLaat: true },
            ],
          },
        ],
        registers: [],
      }),
    ),
  )
  open()
  const adres = await region('Uw nieuwe adres')
  expect(valueOf(adres, 'Belastingdienst')).toHaveTextContent('Dat is later dan beloofd. Dat spijt ons.')
  expect(valueOf(adres, 'Sociale Verzekeringsbank (SVB)')).toHaveTextContent(
    'Wij zijn te laat, dat spijt ons. Bel 14 0570, dan zoeken wij het uit.',
  )
})

test('no changes is said, with the promise and the way back', async () => {
  open()
  expect(await screen.findByText(LEEG)).toBeVisible()
  expect(screen.getByText(/^Veranderen uw gegevens\? Binnen 2 werkdagen/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Terug naar uw gegevens' })).toHaveAttribute('href', '/gegevens')
})

test('a register that fails is named, and "no changes" is not claimed', async () => {
  renderRoute(paths.doorgegeven(), { persona: 'fatima', gedrag: { zaaksysteem: 'stuk' } })
  expect(await screen.findByRole('heading', { level: 2 })).toBeVisible()
  expect(screen.queryByText(LEEG)).not.toBeInTheDocument()
})

test('from your data and from the move there is a way to it', async () => {
  const { user } = renderRoute('/gegevens', { persona: 'fatima', vandaag: '2026-10-16' })
  await user.click(await screen.findByRole('link', { name: 'Bekijk aan wie wij uw gegevens doorgaven' }))
  await user.click(await screen.findByRole('link', { name: 'Naar zaak ZAAK-2026-0000012' }))
  await user.click(await screen.findByRole('link', { name: 'Bekijk aan wie wij uw gegevens doorgaven' }))
  expect((await region('Uw nieuwe adres')).getByText('Belastingdienst')).toBeVisible()
})

test('an organisation reads that this is for residents', async () => {
  renderRoute(paths.doorgegeven(), { persona: 'oranje' })
  expect(await screen.findByText(/^Deze pagina is voor inwoners\./)).toBeVisible()
})
