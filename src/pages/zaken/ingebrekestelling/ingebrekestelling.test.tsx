import { screen } from '@testing-library/react'
import { http } from 'msw'
import { expect, test } from 'vitest'
import { paths } from '~/paths'
import { focusOn } from '~/test/focus'
import { region, valueOf } from '~/test/region'
import { renderRoute } from '~/test/render-route'
import { server } from '~/test/server'

const nummer = (n: number) => `ZAAK-2026-${String(n).padStart(7, '0')}`
const titel = (name: string) => screen.findByRole('heading', { level: 1, name })
const knop = () => screen.findByRole('button', { name: 'Verstuur uw vraag' })

test('from the late page: filled in, sent with one button, and the case says by when we must decide', async () => {
  const { user } = renderRoute(paths.teLaat(nummer(6)), { persona: 'piet' })
  await user.click(await screen.findByRole('link', { name: 'Vraag het ons nu' }))
  await titel('Vraag ons om snel te beslissen over uw aanvraag voor een gehandicaptenparkeerkaart')
  const brief = await region('Dit versturen wij voor u')
  expect(valueOf(brief, 'Het gaat om')).toHaveTextContent(nummer(6))
  expect(valueOf(brief, 'De laatste dag volgens de wet was')).toHaveTextContent('vrijdag 2 oktober 2026')
  expect(valueOf(brief, 'Uw vraag')).toHaveTextContent('Ik vraag u om binnen 2 weken te beslissen.')
  expect(brief.getByText(/Dan krijgt u meestal geld van ons/)).toBeVisible()
  await user.click(await knop())
  await focusOn(await titel('Wij hebben uw vraag om snel te beslissen'))
  expect(
    screen.getByText(/woensdag 14 oktober 2026\. Wij moeten uiterlijk woensdag 28 oktober 2026 beslissen/),
  ).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'Bekijk wat u nog meer kunt doen' }))
  const geld = await region('Geld dat u van ons krijgt')
  expect(valueOf(geld, 'Eerste dag waarover u geld krijgt')).toHaveTextContent('donderdag 29 oktober 2026')
  await user.click(screen.getByRole('link', { name: 'Terug naar de zaak' }))
  const contact = await region('Uw contact met ons over deze zaak')
  expect(await contact.findByText(/De laatste dag volgens de wet was 2 oktober 2026/)).toBeVisible()
})

test('before the last day of the law the page says from when, and has no button', async () => {
  renderRoute(paths.ingebrekestelling(nummer(1)), { persona: 'fatima' })
  expect(await screen.findByText(/^Dit kan nog niet\..*tot dinsdag 3 november 2026/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Verstuur uw vraag' })).not.toBeInTheDocument()
})

test('the first day is the day after the last day of the law; a Woo request costs us no money', async () => {
  renderRoute(paths.ingebrekestelling(nummer(9)), { persona: 'jan', vandaag: '2026-10-20' })
  await knop()
  expect(screen.getByText(/Dan kunt u naar de rechter/)).toBeVisible()
  expect(screen.queryByText(/dwangsom/)).not.toBeInTheDocument()
})

test('who asked before reads on which day, and what became of it', async () => {
  renderRoute(paths.ingebrekestelling(nummer(7)), { persona: 'sanne', vandaag: '2026-10-21' })
  expect(
    await screen.findByText(
      'U vroeg ons dit op dinsdag 6 oktober 2026. Wij moesten uiterlijk dinsdag 20 oktober 2026 beslissen. Dat is niet gelukt.',
    ),
  ).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Verstuur uw vraag' })).not.toBeInTheDocument()
})

test('a case without a decision leads to a complaint', async () => {
  renderRoute(paths.ingebrekestelling(nummer(14)), { persona: 'piet' })
  expect(await screen.findByText(/^Dit kan alleen als wij een besluit nemen/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Dien een klacht in' })).toBeVisible()
})

test('a finished case needs no notice', async () => {
  renderRoute(paths.ingebrekestelling(nummer(20)), { persona: 'aylin' })
  expect(await screen.findByText(/werken wij niet meer/)).toBeVisible()
})

test('a notice that did not arrive is said, and trying again sends one', async () => {
  const { user } = renderRoute(paths.ingebrekestelling(nummer(6)), { persona: 'piet' })
  server.use(http.post('*/v1/zaken/:kenmerk/ingebrekestelling', () => Response.error()))
  await user.click(await knop())
  expect(await screen.findByRole('alert')).toHaveTextContent('Uw vraag is niet verstuurd')
  server.resetHandlers()
  await user.click(await knop())
  await titel('Wij hebben uw vraag om snel te beslissen')
})
