import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { paths } from '~/paths'
import { region, valueOf } from '~/test/region'
import { renderRoute } from '~/test/render-route'

const teLaat = (nummer: number) => paths.teLaat(`ZAAK-2026-${String(nummer).padStart(7, '0')}`)
const titel = (name: string) => screen.findByRole('heading', { level: 1, name })
const keuzes = async () =>
  (await region('Dit kunt u doen'))
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent)

test('D6: late by law offers the notice of default, what it costs, and says what we do', async () => {
  renderRoute(teLaat(6), { persona: 'piet' })
  await titel('Wij zijn te laat met uw aanvraag voor een gehandicaptenparkeerkaart')
  expect(await keuzes()).toEqual(['Vraag ons om snel te beslissen', 'Bel ons', 'Dien een klacht in'])
  const kunt = await region('Dit kunt u doen')
  expect(
    kunt.getByText('Dat heet een ingebrekestelling. Wij moeten dan binnen 2 weken beslissen.'),
  ).toBeVisible()
  expect(
    kunt.getByText('Dit kost u niets: vragen om snel te beslissen, bellen en een klacht indienen.'),
  ).toBeVisible()
  expect(kunt.getByRole('link', { name: '14 0570' })).toHaveAttribute('href', 'tel:140570')
  expect(
    (await region('Dit doen wij nu')).getByText(
      'Team Parkeren werkt aan uw zaak. Op de pagina van uw zaak ziet u elke stap.',
    ),
  ).toBeVisible()
})

test('D7 before the two weeks are over: when the penalty would start, and no amount yet', async () => {
  renderRoute(teLaat(7), { persona: 'sanne' })
  const geld = await region('Geld dat u van ons krijgt')
  expect(valueOf(geld, 'U vroeg ons om snel te beslissen op')).toHaveTextContent('dinsdag 6 oktober 2026')
  expect(valueOf(geld, 'Wij moeten beslissen uiterlijk')).toHaveTextContent('dinsdag 20 oktober 2026')
  expect(valueOf(geld, 'Eerste dag waarover u geld krijgt')).toHaveTextContent('woensdag 21 oktober 2026')
  expect(geld.queryByText('Tot nu toe')).not.toBeInTheDocument()
  expect(await keuzes()).toEqual(['Ga naar de rechter', 'Bel ons', 'Dien een klacht in'])
})

test.each([
  ['2026-10-21', 'Dag 1 van 42: € 23,00'],
  ['2026-10-22', 'Dag 2 van 42: € 46,00'],
  ['2026-11-04', 'Dag 15 van 42: € 357,00'],
  ['2026-12-01', 'Dag 42 van 42: € 1.442,00'],
  ['2026-12-24', 'Dag 42 van 42: € 1.442,00'],
])('D7 on %s: %s', async (vandaag, stand) => {
  renderRoute(teLaat(7), { persona: 'sanne', vandaag })
  expect(valueOf(await region('Geld dat u van ons krijgt'), 'Tot nu toe')).toHaveTextContent(stand)
})

test('a Woo request that is late has a right to ask, but no penalty', async () => {
  renderRoute(teLaat(9), { persona: 'jan', vandaag: '2026-10-21' })
  await titel('Wij zijn te laat met uw Woo-verzoek')
  expect(await keuzes()).toContain('Vraag ons om snel te beslissen')
  expect(screen.queryByText(/krijgt u meestal geld|dwangsom|23 euro/)).not.toBeInTheDocument()
  expect(screen.queryByRole('heading', { name: 'Geld dat u van ons krijgt' })).not.toBeInTheDocument()
})

test('D19: late, but not by law: call or complain', async () => {
  renderRoute(teLaat(19), { persona: 'piet' })
  await titel('Wij zijn te laat met uw aanvraag voor een uitweg')
  expect(await keuzes()).toEqual(['Bel ons', 'Dien een klacht in'])
  expect(screen.getByText('Dit kost u niets: bellen en een klacht indienen.')).toBeVisible()
})

test('D1: not late says so, offers nothing and leads back', async () => {
  renderRoute(teLaat(1), { persona: 'fatima' })
  await titel('Wij zijn niet te laat met uw aanvraag voor een kapvergunning')
  expect(screen.queryByRole('heading', { name: 'Dit kunt u doen' })).not.toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Terug naar de zaak' })).toHaveAttribute(
    'href',
    '/zaken/ZAAK-2026-0000001',
  )
})

test.each([
  ['D20, done later than promised', 20, 'aylin', 'Hoe het staat met uw aanvraag voor een terrasvergunning'],
  ['D25, of which the status is not known', 25, 'kees', 'Hoe het staat met uw aanvraag voor hulp'],
])('%s: neither late nor "not late"', async (_, nummer, persona, kop) => {
  renderRoute(teLaat(nummer), { persona })
  await titel(kop)
  expect(screen.queryByText(/Wij zijn niet te laat/)).not.toBeInTheDocument()
})

test('the complaint begins with "we were late" chosen', async () => {
  const { user } = renderRoute(teLaat(19), { persona: 'piet' })
  await user.click(await screen.findByRole('link', { name: 'Schrijf uw klacht' }))
  await screen.findByRole('heading', { level: 1, name: 'Waarover gaat uw klacht?' })
  expect(screen.getByRole('radio', { name: 'Wij waren te laat' })).toBeChecked()
})
