import { screen, waitFor } from '@testing-library/react'
import { http } from 'msw'
import { expect, test } from 'vitest'
import { paths } from '~/paths'
import { axeFindings } from '~/test/axe'
import { focusOn } from '~/test/focus'
import { renderRoute } from '~/test/render-route'
import { server } from '~/test/server'

const kop = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })
const verder = () => screen.getByRole('button', { name: 'Verder' })
const begin = () => renderRoute(paths.formulierstap('klacht', 'begin'), { persona: 'fatima' })

test('from the list to the receipt, each question on a page of its own', async () => {
  const { user, address } = renderRoute(paths.formulieren(), { persona: 'fatima' })
  await user.click(await screen.findByRole('link', { name: 'Klacht indienen' }))
  await kop('Klacht indienen')
  expect(
    screen.getByText(/Van de wet moeten wij uiterlijk woensdag 25 november 2026 antwoorden/),
  ).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'Begin' }))

  await focusOn(await kop('Waarover gaat uw klacht?'))
  expect(document.title).toMatch(/^Stap 1 van 6: Waarover gaat uw klacht\? - Klacht indienen - /)
  expect(screen.getByRole('group', { name: 'Waarover gaat uw klacht?' })).toBeVisible()
  await user.click(screen.getByRole('radio', { name: 'Wij waren te laat' }))
  await user.click(verder())
  await focusOn(await kop('Wat is er gebeurd?'))
  await user.type(screen.getByRole('textbox', { name: 'Wat is er gebeurd?' }), 'Niemand belt terug.')
  await user.click(verder())
  await kop('Wanneer, waar en bij wie was het?')
  await user.type(screen.getByRole('textbox', { name: 'Waar was het? (niet verplicht)' }), 'Balie')
  await user.click(verder())
  await kop('Wat moet er volgens u gebeuren? (niet verplicht)')
  await user.click(verder())
  await kop('Wilt u bewijs meesturen?')
  await user.click(verder())
  await kop(/Wilt u dat wij u bellen/)
  await user.click(screen.getByRole('radio', { name: 'Ja, bel mij' }))
  await user.type(screen.getByRole('textbox', { name: 'Op welk nummer bellen wij u?' }), '06 12345678')
  await user.click(verder())

  await kop('Controleer uw antwoorden')
  expect(screen.getByText('Niemand belt terug.')).toBeVisible()
  expect(screen.getAllByText('Niet ingevuld')).toHaveLength(4)
  await user.click(screen.getByRole('link', { name: 'Wijzigen: Waar was het?' }))
  const waar = await screen.findByRole('textbox', { name: 'Waar was het? (niet verplicht)' })
  await user.clear(waar)
  await user.type(waar, 'Stadhuis')
  await user.click(verder())
  await kop('Controleer uw antwoorden')
  expect(screen.getByText('Stadhuis')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Verstuur uw klacht' }))

  await focusOn(await kop('Wij hebben uw klacht'))
  expect(screen.getByText(/uiterlijk woensdag 25 november 2026/)).toBeVisible()
  expect(await screen.findByText(/Waar was het\?\s+Stadhuis/)).toBeVisible()
  expect(address()).toMatch(/^\/formulieren\/klacht\/verstuurd\/ZAAK-2026-\d{7}$/)
  const kopie = screen.getByRole('link', { name: 'Bewaar een kopie (pdf)' }).getAttribute('href')
  expect(kopie).toMatch(/^\/v1\/zaken\/ZAAK-2026-\d{7}\/afschrift\?taal=nl$/)
  await user.click(screen.getByRole('link', { name: 'Ga naar uw zaak' }))
  await kop(/Klacht/)
  expect(screen.getByRole('link', { name: 'Kopie van wat u verstuurde (pdf)' })).toHaveAttribute(
    'href',
    kopie,
  )
})

test('what is wrong is told with the focus every time, and what was typed stays', async () => {
  const { user } = begin()
  await kop('Waarover gaat uw klacht?')
  for (const poging of [1, 2]) {
    await user.click(verder())
    const fout = await screen.findByRole('heading', { level: 2, name: 'Er is een probleem' })
    await waitFor(() => expect(fout.closest('[tabindex="-1"]'), `try ${poging}`).toHaveFocus())
  }
  expect(document.title).toMatch(/^Fout: Stap 1 van 6/)
  expect(await axeFindings()).toEqual([])
  await user.click(screen.getByRole('radio', { name: 'Iets anders' }))
  await user.type(screen.getByRole('textbox', { name: 'Waarover dan?' }), 'x'.repeat(101))
  await user.click(verder())
  await user.click(await screen.findByRole('link', { name: /Maak dit korter: Waarover dan\? Er passen 100/ }))
  expect(screen.getByRole('textbox', { name: 'Waarover dan?' })).toHaveValue('x'.repeat(101))
})

test('what was begun stands with the cases, to go on with or to throw away', async () => {
  const { user } = begin()
  await kop('Waarover gaat uw klacht?')
  await user.click(screen.getByRole('radio', { name: 'Wij waren te laat' }))
  await user.click(verder())
  await kop('Wat is er gebeurd?')
  await screen.findByText(/^Opgeslagen om \d\d:\d\d$/)
  await user.click(screen.getByRole('link', { name: 'Zaken' }))
  await user.click(await screen.findByRole('link', { name: 'Ga verder met Klacht indienen' }))
  await kop('Wat is er gebeurd?')
  await user.click(screen.getByRole('link', { name: 'Terug' }))
  expect(await screen.findByRole('radio', { name: 'Wij waren te laat' })).toBeChecked()
  await user.click(screen.getByRole('link', { name: 'Zaken' }))
  await user.click(await screen.findByRole('button', { name: 'Gooi weg: Klacht indienen' }))
  await waitFor(() => expect(screen.queryByText('Nog niet verstuurd')).not.toBeInTheDocument())
})

test('without a connection it says so, and what was typed is saved when there is one again', async () => {
  const { user } = renderRoute(paths.formulierstap('klacht', 'begin'), { persona: 'fatima' })
  await kop('Waarover gaat uw klacht?')
  await user.click(screen.getByRole('radio', { name: 'Wij waren te laat' }))
  await user.click(verder())
  const veld = await screen.findByRole('textbox', { name: 'Wat is er gebeurd?' })
  await screen.findByText(/^Opgeslagen om/)
  let weg = true
  server.use(http.put('*/v1/concepten/*', () => (weg ? Response.error() : undefined)))
  await user.type(veld, 'Dit blijft staan')
  await screen.findByText('Niet opgeslagen, wij proberen het opnieuw')
  weg = false
  await screen.findByText(/^Opgeslagen om/, undefined, { timeout: 8_000 })
  expect(veld).toHaveValue('Dit blijft staan')
})

test('who goes back after sending reads that it was sent, and sends nothing', async () => {
  renderRoute(paths.formulierstap('klacht', 'bellen'), { persona: 'fatima' })
  await kop('Hier bent u niet mee bezig')
  expect(screen.getByRole('link', { name: 'Naar uw zaken' })).toBeVisible()
})
