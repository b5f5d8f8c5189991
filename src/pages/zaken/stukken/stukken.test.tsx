import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw'
import { expect, test } from 'vitest'
import { jpeg, pdf } from '#server/test/bestanden'
import { paths } from '~/paths'
import { axeFindings } from '~/test/axe'
import { focusOn } from '~/test/focus'
import { region } from '~/test/region'
import { renderRoute } from '~/test/render-route'
import { server } from '~/test/server'

const EVENEMENT = 'ZAAK-2026-0000003'
const SUBSIDIE = 'ZAAK-2026-0000028'

const kop = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })
const kiezer = (stuk: string) =>
  screen.findByLabelText<HTMLInputElement>(new RegExp(`^${stuk} Bestand kiezen$`))
const tekening = () => new File([jpeg()], 'kaart.jpg', { type: 'image/jpeg' })
const plan = () => new File([pdf()], 'plan.pdf', { type: 'application/pdf' })

test('from the task to the receipt: first a part, then the rest, and the dates run again', async () => {
  const { user } = renderRoute(paths.zaak(EVENEMENT), { persona: 'bram' })
  const taak = await region('Dit moet u doen')
  await user.click(taak.getByRole('link', { name: /^Stuur ons 2 stukken/ }))
  await kop('Stuur ons uw stukken')
  expect(
    await screen.findByText(/Stuur ze uiterlijk vrijdag 23 oktober 2026\..*staat de termijn stil/),
  ).toBeVisible()
  const stuk = within(await screen.findByRole('region', { name: 'Plattegrond van het terrein' }))
  expect(stuk.getByText('Zo zien wij waar de hulpdiensten langs kunnen.')).toBeVisible()
  expect(stuk.getByText(/^Voorbeeld: Een tekening op schaal/)).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Verstuur/ })).not.toBeInTheDocument()

  await user.upload(await kiezer('Plattegrond van het terrein'), tekening())
  await user.click(await screen.findByRole('button', { name: 'Verstuur wat u hebt' }))
  await focusOn(await kop('Wij hebben uw stukken'))
  expect(screen.getByText('Wij kregen op woensdag 14 oktober 2026 1 bestand van u.')).toBeVisible()
  expect(screen.getByText(/Wij missen nog: veiligheidsplan\./)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Stuur nog een stuk' }))

  await user.upload(await kiezer('Veiligheidsplan'), plan())
  expect(screen.queryByRole('region', { name: 'Plattegrond van het terrein' })).not.toBeInTheDocument()
  await user.click(await screen.findByRole('button', { name: 'Verstuur uw stukken' }))
  await kop('Wij hebben uw stukken')
  expect(screen.getByText('U hoort uiterlijk woensdag 21 oktober 2026 of alles compleet is.')).toBeVisible()
  expect(screen.getByText(/De termijn loopt weer\. Onze belofte is nu/)).toBeVisible()
  expect(await axeFindings()).toEqual([])
  await user.click(screen.getByRole('link', { name: 'Terug naar uw zaak' }))
  const documenten = await region('Documenten')
  expect(await documenten.findByRole('link', { name: /veiligheidsplan: plan\.pdf \(pdf/ })).toBeVisible()
  expect(await screen.findByText('U hoeft nu niets te doen.')).toBeVisible()
})

test('who does not have a document, or needs more time, asks that with its own promise', async () => {
  const { user } = renderRoute(paths.stukken(SUBSIDIE), { persona: 'fatima' })
  await user.click(await screen.findByRole('link', { name: 'Ik heb meer tijd nodig' }))
  expect(await screen.findByRole('textbox')).toHaveValue('Ik heb meer tijd nodig voor mijn stukken, want ')
  await user.type(screen.getByRole('textbox'), 'de accountant is ziek.')
  await user.click(screen.getByRole('radio', { name: 'Schrijf mij' }))
  await user.click(screen.getByRole('button', { name: 'Verstuur uw vraag' }))
  await kop('Wij hebben uw vraag')
})

test('after the last day it can still be sent, and the page says what may have happened', async () => {
  renderRoute(paths.stukken(SUBSIDIE), { persona: 'fatima', vandaag: '2026-10-26' })
  await screen.findByRole('heading', { name: 'De datum was woensdag 21 oktober 2026.' })
  expect(screen.getByText('U kunt nog steeds sturen. Wij kunnen al beslist hebben.')).toBeVisible()
  expect(await kiezer('Begroting')).toBeEnabled()
})

test('a case that asks for nothing says so, and a failing one does not', async () => {
  renderRoute(paths.stukken('ZAAK-2026-0000001'), { persona: 'fatima' })
  expect(await screen.findByText('Wij vragen nu geen stukken van u.')).toBeVisible()
  cleanup()
  renderRoute(paths.stukken(SUBSIDIE), { persona: 'fatima', gedrag: { normen: 'stuk' } })
  expect((await screen.findAllByRole('button', { name: 'Opnieuw proberen' }))[0]).toBeVisible()
  expect(screen.queryByText('Wij vragen nu geen stukken van u.')).not.toBeInTheDocument()
})

test('when sending fails the files are still there, and the second try is the same one', async () => {
  const sleutels: (string | null)[] = []
  server.use(
    http.post('*/v1/zaken/:kenmerk/stukken', ({ request }) => {
      sleutels.push(request.headers.get('idempotency-key'))
      return sleutels.length === 1 ? Response.error() : undefined
    }),
  )
  const { user } = renderRoute(paths.stukken(SUBSIDIE), { persona: 'fatima' })
  await user.upload(await kiezer('Begroting'), plan())
  await user.click(await screen.findByRole('button', { name: 'Verstuur uw stukken' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Uw stukken zijn niet verstuurd')
  await user.click(screen.getByRole('button', { name: 'Verstuur uw stukken' }))
  await kop('Wij hebben uw stukken')
  await waitFor(() => expect(sleutels).toHaveLength(2))
  expect(sleutels[0]).toBe(sleutels[1])
})
