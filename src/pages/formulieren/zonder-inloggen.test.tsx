import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, test } from 'vitest'
import { paths } from '~/paths'
import { renderRoute } from '~/test/render-route'
import { server } from '~/test/server'

// the whole story is in e2e/melding-volgen.spec.ts; here: what goes wrong

const verder = () => screen.getByRole('button', { name: 'Verder' })
const kop = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })
/** Whether the browser would ask before it leaves. */
const vraagt = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

async function ingevuld() {
  const { user, address } = renderRoute(paths.zonderInloggen('melding', 'begin'))
  await kop('Is het nu gevaarlijk?')
  expect(vraagt()).toBe(false)
  await user.click(screen.getByRole('radio', { name: 'Nee' }))
  expect(vraagt()).toBe(true)
  await user.click(verder())
  await user.click(await screen.findByRole('radio', { name: 'Een lamp' }))
  await user.type(screen.getByRole('textbox', { name: 'Wat ziet u?' }), 'Donker.')
  await user.click(verder())
  await user.type(await screen.findByRole('textbox', { name: /^Straat en nummer/ }), 'Brink')
  await user.click(verder())
  await kop(/^Hoe lang is het al zo/)
  await user.click(verder())
  await user.click(await screen.findByRole('radio', { name: /^Nee/ }))
  await user.click(verder())
  await kop('Controleer uw antwoorden')
  return { user, address }
}

test('a lost reply is tried again as the same report; another answer makes another', async () => {
  const { user, address } = await ingevuld()
  const sleutels: (string | null)[] = []
  server.use(
    http.post('*/v1/meldingen', ({ request }) => {
      sleutels.push(request.headers.get('idempotency-key'))
      return sleutels.length < 3 ? HttpResponse.error() : undefined
    }),
  )
  const verstuur = () => user.click(screen.getByRole('button', { name: 'Verstuur uw melding' }))
  await verstuur()
  expect(await screen.findByRole('alert')).toHaveTextContent('Wat u invulde, is er nog.')
  await verstuur()
  expect(await screen.findByRole('alert')).toBeVisible()
  await user.click(screen.getByRole('link', { name: /^Wijzigen: Wat ziet u/ }))
  await user.type(await screen.findByRole('textbox', { name: 'Wat ziet u?' }), ' Al lang.')
  await user.click(verder())
  await kop('Controleer uw antwoorden')
  await verstuur()
  await kop('Wij hebben uw melding')
  expect(sleutels[1]).toBe(sleutels[0])
  expect(sleutels[2]).not.toBe(sleutels[0])
  expect(screen.getByText('Donker. Al lang.')).toBeVisible()
  expect(vraagt()).toBe(false)
  await expect.poll(address).toBe(paths.zonderInloggen('melding', 'verstuurd'))
})

test('when too much comes in at once it says to wait, and keeps what was typed', async () => {
  const { user } = await ingevuld()
  const druk = { code: 'te_vaak', title: '', detail: '', status: 429, type: '' }
  server.use(http.post('*/v1/meldingen', () => HttpResponse.json(druk, { status: 429 })))
  await user.click(screen.getByRole('button', { name: 'Verstuur uw melding' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Probeer het over een minuut nog een keer.')
  expect(screen.getByText('Donker.')).toBeVisible()
})

test('who must call at once is not asked whether they are sure to leave', async () => {
  const { user } = renderRoute(paths.zonderInloggen('melding', 'begin'))
  await user.click(await screen.findByRole('radio', { name: 'Ja' }))
  await user.click(verder())
  await kop('Bel nu')
  expect(vraagt()).toBe(false)
})

test('a form that is only for who signs in has no such pages', async () => {
  renderRoute(paths.zonderInloggen('klacht', 'begin'))
  expect(await kop('Wij vinden deze pagina niet')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Verder' })).not.toBeInTheDocument()
})

test('who loads the receipt again hears that it is gone, and how to go on', async () => {
  renderRoute(paths.zonderInloggen('melding', 'verstuurd'))
  await kop('Deze pagina tonen wij maar één keer')
  expect(screen.getByRole('link', { name: 'Volg uw melding' })).toBeVisible()
})
