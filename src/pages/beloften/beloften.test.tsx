import { screen, within } from '@testing-library/react'
import { http } from 'msw'
import { expect, test } from 'vitest'
import { renderRoute } from '~/test/render-route'
import { server } from '~/test/server'

const card = async (name: RegExp) => {
  const heading = await screen.findByRole('heading', { level: 3, name })
  const article = heading.closest('article')
  if (!article) throw new Error('a promise stands in an article')
  return within(article)
}

test('a promise says how long, how often and where it was decided', async () => {
  renderRoute('/onze-beloften')
  const missing = await card(/Missen wij stukken/)
  expect(missing.getByText('10 werkdagen. Bij grote of ingewikkelde aanvragen 15 werkdagen.')).toBeVisible()
  expect(missing.getByText('98 van de 100 keer')).toBeVisible()
  expect(missing.getByText(/Voortgangsrapportage Publieke Dienstverlening 2012/)).toBeVisible()
})

test('a promise about a product has no percentage, and one without a length invents none', async () => {
  renderRoute('/onze-beloften')
  expect((await card(/binnen 4 werkdagen klaar/)).getByText('Geen percentage afgesproken')).toBeVisible()
  const telephone = await card(/Hoelang u wacht aan de telefoon/)
  expect(telephone.getByText('Nog niet bepaald')).toBeVisible()
  expect(telephone.queryByText(/%/)).not.toBeInTheDocument()
})

test.each([
  ['a dropped connection', () => Response.error()],
  [
    'a page of HTML from a proxy',
    () => new Response('<h1>Bad gateway</h1>', { headers: { 'content-type': 'text/html' } }),
  ],
  [
    'an answer that breaks off',
    () => new Response('[{"id":"P1",', { headers: { 'content-type': 'application/json' } }),
  ],
  ['a failing server', () => new Response('<h1>502</h1>', { status: 502 })],
])('%s is an error with a retry, never an empty page', async (_, answer) => {
  server.use(http.get('*/v1/normen', answer))
  const { user } = renderRoute('/onze-beloften')
  const problem = await screen.findByRole('region', { name: 'Er is een probleem' })
  expect(within(problem).getByRole('link', { name: '14 0570' })).toBeVisible()
  server.resetHandlers()
  await user.click(within(problem).getByRole('button', { name: 'Opnieuw proberen' }))
  expect(await screen.findByRole('heading', { level: 2, name: 'Beloften bij producten' })).toBeVisible()
  expect(screen.queryByText('Er is een probleem')).not.toBeInTheDocument()
})
