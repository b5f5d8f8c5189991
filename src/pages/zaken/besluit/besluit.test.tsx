import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { paths } from '~/paths'
import { region } from '~/test/region'
import { renderRoute } from '~/test/render-route'

const besluit = (nummer: number) => paths.besluit(`ZAAK-2026-${String(nummer).padStart(7, '0')}`)

test.each([
  [
    'D20, granted',
    20,
    'aylin',
    'Wij hebben op donderdag 1 oktober 2026 beslist: uw aanvraag voor een terrasvergunning is goedgekeurd.',
    'U kunt bezwaar maken tot en met donderdag 12 november 2026. Bel ons, dan leggen wij uit hoe.',
  ],
  [
    'D21, refused',
    21,
    'jan',
    'Wij hebben op vrijdag 2 oktober 2026 beslist: uw aanvraag voor een ontheffing is afgewezen.',
    'U kunt bezwaar maken tot en met vrijdag 13 november 2026. Bel ons, dan leggen wij uit hoe.',
  ],
])('%s: the decision, the letter and until when to object', async (_, nummer, persona, uitkomst, bezwaar) => {
  renderRoute(besluit(nummer), { persona })
  expect(await screen.findByText(uitkomst)).toBeVisible()
  const brief = screen.getByRole('link', {
    name: /^De brief met ons besluit \(pdf\) \w+dag \d+ oktober 2026$/,
  })
  expect(brief).toHaveAttribute('download')
  expect(brief.getAttribute('href')).toMatch(/^\/v1\/zaken\/ZAAK-2026-\d{7}\/documenten\/besluit$/)
  expect((await region('Bent u het er niet mee eens?')).getByText(bezwaar)).toBeVisible()
})

test('on the last day one can still object', async () => {
  renderRoute(besluit(20), { persona: 'aylin', vandaag: '2026-11-12' })
  expect(await screen.findByText(/^U kunt bezwaar maken tot en met donderdag 12 november 2026/)).toBeVisible()
})

test.each(['2026-11-13', '2026-12-01'])('on %s the term to object has passed', async (vandaag) => {
  renderRoute(besluit(20), { persona: 'aylin', vandaag })
  expect(
    (await region('Bent u het er niet mee eens?')).getByText(
      'U kon bezwaar maken tot en met donderdag 12 november 2026. Die dag is voorbij. Bel ons voor uitleg.',
    ),
  ).toBeVisible()
  expect(screen.queryByText(/U kunt bezwaar maken/)).not.toBeInTheDocument()
})

test('D1: no decision yet is said, without a letter or a term', async () => {
  renderRoute(besluit(1), { persona: 'fatima' })
  expect(
    await screen.findByText('Wij hebben nog niet beslist. Op de pagina van uw zaak staat wanneer.'),
  ).toBeVisible()
  expect(screen.queryByRole('link', { name: /brief/ })).not.toBeInTheDocument()
  expect(screen.queryByText(/bezwaar/)).not.toBeInTheDocument()
})
