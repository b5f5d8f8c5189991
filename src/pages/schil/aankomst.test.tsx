import { fireEvent, screen } from '@testing-library/react'
import { http } from 'msw'
import { expect, test } from 'vitest'
import { focusOn } from '~/test/focus'
import { renderRoute } from '~/test/render-route'
import { server } from '~/test/server'

const KAP = 'ZAAK-2026-0000001'

/** Holds the answers of an address back until it is told to go on. */
function houdTegen(adres: string): () => void {
  const poort = Promise.withResolvers<undefined>()
  server.use(http.get(adres, () => poort.promise))
  return () => poort.resolve(undefined)
}

const faalt = () => new Response(null, { status: 503 })

async function naarTrageZaak() {
  const { user } = renderRoute('/zaken', { persona: 'fatima' })
  const laatDoor = houdTegen(`*/v1/zaken/${KAP}`)
  await user.click(await screen.findByRole('link', { name: 'Aanvraag kapvergunning' }))
  const kop = await screen.findByRole('heading', { level: 1, name: `Zaak ${KAP}` })
  return { user, kop, laatDoor }
}

test('a case that takes long has a heading, the focus and a name in the tab while one waits', async () => {
  const { kop, laatDoor } = await naarTrageZaak()
  await focusOn(kop)
  expect(document.title).toBe(`Zaak ${KAP} - Mijn Deventer`)
  laatDoor()
  await focusOn(await screen.findByRole('heading', { level: 1, name: 'Aanvraag kapvergunning' }))
  expect(document.title).toBe(`Aanvraag kapvergunning (${KAP}) - Mijn Deventer`)
})

test('who moved the focus while a page was on its way keeps it, and the page does not scroll', async () => {
  const { user, laatDoor } = await naarTrageZaak()
  const privacy = screen.getByRole('link', { name: 'Privacy' })
  privacy.focus()
  laatDoor()
  await screen.findByRole('heading', { level: 1, name: 'Aanvraag kapvergunning' })
  expect(privacy).toHaveFocus()
  await user.click(privacy)
  await focusOn(await screen.findByRole('heading', { level: 1, name: 'Privacy' }))
})

test('who moved the focus before the code of a page was there keeps it too', async () => {
  renderRoute('/hulp')
  await screen.findByRole('heading', { level: 1, name: 'Hulp en contact' })
  fireEvent.click(screen.getByRole('link', { name: 'Toegankelijkheid' }))
  const taal = screen.getByRole('button', { name: 'English' })
  taal.focus()
  await screen.findByRole('heading', { level: 1, name: /Toegankelijkheid/ })
  expect(taal).toHaveFocus()
  expect(window.scrollTo).not.toHaveBeenCalled()
})

test('a retry that fails again says so, and one that works brings the focus to the heading', async () => {
  server.use(http.get(`*/v1/zaken/${KAP}`, faalt))
  const { user } = renderRoute(`/zaken/${KAP}`, { persona: 'fatima' })
  await user.click(await screen.findByRole('button', { name: 'Opnieuw proberen' }))
  expect(
    await screen.findByText('Het lukt nog niet. Probeer het later of bel 14 0570.', { selector: 'output' }),
  ).toBeVisible()
  server.resetHandlers()
  await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }))
  const kop = await screen.findByRole('heading', { level: 1, name: 'Aanvraag kapvergunning' })
  await focusOn(kop)
})

test('a part of the overview that fails again says so too', async () => {
  const { user } = renderRoute('/overzicht', {
    persona: 'fatima',
    gedrag: { zaaksysteem: 'stuk', sociaal: 'stuk' },
  })
  const [opnieuw] = await screen.findAllByRole('button', { name: 'Opnieuw proberen' })
  if (!opnieuw) throw new Error('a part that failed can be tried again')
  await user.click(opnieuw)
  expect(await screen.findByText('Het lukt nog niet. Probeer het later of bel 14 0570.')).toBeVisible()
})
