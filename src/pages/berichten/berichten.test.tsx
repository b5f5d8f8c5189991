import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { focusOn } from '~/test/focus'
import { renderRoute } from '~/test/render-route'

const onderwerpen = () =>
  screen.queryAllByRole('article').map((bericht) => within(bericht).getByRole('heading').textContent)

test('each message stands there whole: subject, date, text and the way to the case', async () => {
  renderRoute('/berichten', { persona: 'fatima' })
  const kop = await screen.findByRole('heading', {
    level: 2,
    name: 'Doe dit uiterlijk woensdag 21 oktober 2026: stuur ons 1 stuk',
  })
  const bericht = kop.closest('article')
  if (!bericht) throw new Error('a message is an article')
  expect(bericht).toHaveTextContent('donderdag 24 september 2026')
  expect(bericht).toHaveTextContent('Wij missen: begroting. Stuur dit uiterlijk woensdag 21 oktober 2026.')
  expect(
    within(bericht).getByRole('link', { name: 'Naar de zaak: Aanvraag subsidie speelplek' }),
  ).toHaveAttribute('href', '/zaken/ZAAK-2026-0000028')
  expect(onderwerpen()[0]).toBe('Wij hebben uw aanvraag (ZAAK-2026-0000012)')
})

test('a message of a sensitive case does not name it in its subject', async () => {
  renderRoute('/berichten', { persona: 'kees' })
  expect(
    await screen.findByRole('heading', { level: 2, name: 'Er is nieuws over uw zaak (ZAAK-2026-0000013)' }),
  ).toBeVisible()
  expect(onderwerpen().join()).not.toMatch(/geld|hulp/i)
})

test('a message to the applicant and the representative says that both got it', async () => {
  renderRoute('/berichten', { persona: 'bram' })
  const kop = await screen.findByRole('heading', {
    level: 2,
    name: 'Wij hebben uw aanvraag voor een evenement (ZAAK-2026-0000002)',
  })
  expect(kop.parentElement).toHaveTextContent('maandag 31 augustus 2026 · Aan u en uw gemachtigde')
})

test('a link to one message brings that message into view, and the focus to its subject', async () => {
  const inBeeld = vi.fn<(this: Element) => void>()
  Element.prototype.scrollIntoView = inBeeld
  const { user } = renderRoute('/overzicht', { persona: 'fatima' })
  await user.click(await screen.findByRole('link', { name: 'Uw aanvraag voor een uittreksel is klaar' }))
  const kop = await screen.findByRole('heading', {
    level: 2,
    name: 'Uw aanvraag voor een uittreksel is klaar',
  })
  expect(inBeeld.mock.contexts).toEqual([kop.closest('li')])
  await focusOn(kop)
})

test('no messages is said', async () => {
  renderRoute('/berichten', { persona: 'ruud' })
  expect(await screen.findByText('U heeft nog geen berichten van ons.')).toBeVisible()
})

test('a register that fails is named, and "no messages" is not claimed', async () => {
  renderRoute('/berichten', { persona: 'kees', gedrag: { sociaal: 'stuk' } })
  expect(await screen.findByText(/^Zaken uit het sociaal domein ontbreken nu/)).toBeVisible()
  expect(screen.queryByText('U heeft nog geen berichten van ons.')).not.toBeInTheDocument()
})

test('when nothing can be fetched there is an error, and not "no messages"', async () => {
  renderRoute('/berichten', { persona: 'fatima', gedrag: { zaaksysteem: 'stuk', sociaal: 'stuk' } })
  expect(await screen.findByRole('heading', { name: 'Er is een probleem' })).toBeVisible()
  expect(screen.queryByText('U heeft nog geen berichten van ons.')).not.toBeInTheDocument()
})
