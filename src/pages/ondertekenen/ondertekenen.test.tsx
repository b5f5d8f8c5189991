import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, test } from 'vitest'
import type { Ondertekening } from '~/api/ondertekenen'
import { paths } from '~/paths'
import { focusOn } from '~/test/focus'
import { renderRoute } from '~/test/render-route'
import { server } from '~/test/server'

// the whole story, with the API behind it, is in e2e/medeondertekenen.spec.ts; here: what goes wrong

const LINK = `${paths.ondertekenen()}#AAAA-BBBB`
const VERZOEK: Ondertekening = {
  titel: { nl: 'Verhuizing', en: 'Move' },
  aanvrager: 'B. Janssen',
  ontvangenOp: '2026-10-14',
  uiterlijk: '2026-10-28',
  rol: 'hoofdbewoner',
  over: ['Voorbeeldstraat 14', '7411 AB Deventer'],
}
const fout = (status: number, code: string) =>
  HttpResponse.json({ code, title: '', detail: '', status, type: '' }, { status })

test('an organisation hears with what one signs', async () => {
  renderRoute(LINK, { persona: 'oranje' })
  expect(await screen.findByText('Log in met uw eigen DigiD om te tekenen.')).toBeVisible()
})

test('who does not live at the address hears why, and whom to call', async () => {
  renderRoute(LINK, { persona: 'fatima' })
  server.use(http.get('*/v1/ondertekening', () => fout(403, 'woont_daar_niet')))
  expect(await screen.findByText(/^U staat volgens de BRP niet op dit adres ingeschreven\./)).toBeVisible()
  expect(screen.getByText('Klopt dit niet? Bel 14 0570.')).toBeVisible()
})

test('a register that does not answer is not a code that does not work, and can be asked again', async () => {
  const { user } = renderRoute(LINK, { persona: 'fatima' })
  server.use(http.get('*/v1/ondertekening', () => fout(503, 'bron_onbereikbaar')))
  const opnieuw = await screen.findByRole('button', { name: /opnieuw/i })
  expect(screen.queryByText(/gebruikt of verlopen/)).not.toBeInTheDocument()
  server.use(http.get('*/v1/ondertekening', () => HttpResponse.json(VERZOEK)))
  await user.click(opnieuw)
  expect(
    await screen.findByRole('heading', { level: 1, name: 'B. Janssen vraagt om uw handtekening' }),
  ).toBeVisible()
})

test('a refusal that did not arrive is said, and the same answer can be given again', async () => {
  const { user, address } = renderRoute(LINK, { persona: 'fatima' })
  const sleutels: (string | null)[] = []
  server.use(
    http.get('*/v1/ondertekening', () => HttpResponse.json(VERZOEK)),
    http.post('*/v1/ondertekening', ({ request }) => {
      sleutels.push(request.headers.get('idempotency-key'))
      return sleutels.length === 1
        ? HttpResponse.error()
        : HttpResponse.json({ op: '2026-10-14', tekent: false }, { status: 201 })
    }),
  )
  expect(await screen.findByText(/Voorbeeldstraat 14/)).toBeVisible()
  expect(address()).toBe(paths.ondertekenen())
  await user.click(screen.getByRole('button', { name: 'Ik teken niet' }))
  await user.click(screen.getByRole('button', { name: 'Ja, ik teken niet' }))
  expect(
    (await screen.findAllByText(/^Wij hebben uw antwoord niet\. Probeer het opnieuw/)).length,
  ).toBeGreaterThan(0)
  await user.click(screen.getByRole('button', { name: 'Ja, ik teken niet' }))
  await focusOn(await screen.findByRole('heading', { level: 1, name: 'U heeft niet getekend' }))
  // one key for one answer
  expect(new Set(sleutels).size).toBe(1)
})

test('the code can be pasted with the whole link around it, and an empty one is said', async () => {
  const { user } = renderRoute(paths.ondertekenen(), { persona: 'fatima' })
  const codes: (string | null)[] = []
  server.use(
    http.get('*/v1/ondertekening', ({ request }) => {
      codes.push(request.headers.get('ondertekencode'))
      return fout(404, 'niet_gevonden')
    }),
  )
  await user.click(await screen.findByRole('button', { name: 'Verder' }))
  expect(await screen.findByRole('heading', { level: 2, name: 'Er is een probleem' })).toBeVisible()
  expect(document.title).toMatch(/^Fout: /)
  await user.type(
    screen.getByRole('textbox', { name: 'Code uit de e-mail' }),
    'https://x.example/ondertekenen#AAAA-BBBB ',
  )
  await user.click(screen.getByRole('button', { name: 'Verder' }))
  expect(await screen.findByText(/^Deze link is gebruikt of verlopen/)).toBeVisible()
  expect(codes).toEqual(['AAAA-BBBB'])
})
