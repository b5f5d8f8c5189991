import { screen, waitFor } from '@testing-library/react'
import { http } from 'msw'
import { expect, test } from 'vitest'
import { paths } from '~/paths'
import { region } from '~/test/region'
import { focusOn } from '~/test/focus'
import { renderRoute } from '~/test/render-route'
import { server } from '~/test/server'

const KAP = 'ZAAK-2026-0000001'
const open = () => renderRoute(paths.vraag(KAP), { persona: 'fatima' })
const veld = () => screen.findByRole('textbox', { name: 'Wat wilt u weten?' })
const verstuur = () => screen.getByRole('button', { name: 'Verstuur uw vraag' })

test('from the case to the receipt: the promise before sending, the date after it, and the question on the case', async () => {
  const { user } = renderRoute(paths.zaak(KAP), { persona: 'fatima' })
  await user.click(await screen.findByRole('link', { name: 'Stel een vraag over deze zaak' }))
  await screen.findByRole('heading', {
    level: 1,
    name: 'Stel uw vraag over uw aanvraag voor een kapvergunning',
  })
  await user.type(await veld(), 'Mag ik de boom ook snoeien?')
  await user.click(screen.getByRole('radio', { name: 'Schrijf mij' }))
  expect(screen.getByText(/Dan krijgt u binnen 3 werkdagen bericht/)).toBeVisible()
  await user.click(verstuur())

  const kop = await screen.findByRole('heading', { level: 1, name: 'Wij hebben uw vraag' })
  await focusOn(kop)
  expect(document.title).toContain(`Vraag verstuurd over zaak ${KAP}`)
  expect(screen.getByText(/U hoort uiterlijk maandag 19 oktober 2026 van ons/)).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'Terug naar uw zaak' }))
  const contact = await region('Uw contact met ons over deze zaak')
  const moment = (await contact.findByText('Mag ik de boom ook snoeien?')).closest('li')
  expect(moment).toHaveTextContent('U hoort van ons uiterlijk maandag 19 oktober 2026')
})

test('who wants to be called gives a number and a time, and hears by when', async () => {
  const { user } = open()
  await user.type(await veld(), 'Kunt u mij bellen?')
  await user.click(screen.getByRole('radio', { name: 'Bel mij' }))
  await user.type(screen.getByRole('textbox', { name: 'Op welk nummer bellen wij u?' }), '06-12.34.56.78')
  await user.click(screen.getByRole('radio', { name: 'Tussen 13.00 en 17.00 uur' }))
  await user.click(verstuur())
  expect(
    await screen.findByText(/Wij bellen u uiterlijk donderdag 15 oktober 2026 op 06-12 34 56 78/),
  ).toBeVisible()
})

test('what is wrong is told in one place with the focus, each time, and what was typed stays', async () => {
  const { user } = open()
  await veld()
  for (const poging of [1, 2]) {
    await user.click(verstuur())
    const kop = await screen.findByRole('heading', { level: 2, name: 'Er is een probleem' })
    await waitFor(() => expect(kop.closest('[tabindex="-1"]'), `try ${poging}`).toHaveFocus())
  }
  expect(document.title).toMatch(/^Fout: /)
  expect(await veld()).toBeInvalid()
  await user.click(screen.getByRole('link', { name: 'Kies hoe u ons antwoord wilt.' }))
  expect(screen.getByRole('radio', { name: 'Schrijf mij' })).toHaveFocus()

  await user.click(screen.getByRole('radio', { name: 'Bel mij' }))
  await user.type(await veld(), 'Hallo')
  await user.type(screen.getByRole('textbox', { name: 'Op welk nummer bellen wij u?' }), '12')
  await user.click(verstuur())
  expect(screen.getAllByRole('link', { name: /Vul een telefoonnummer|Kies wanneer/ })).toHaveLength(2)
  expect(await veld()).toHaveValue('Hallo')
})

test('a question that is too long says how much, and nothing is cut off', async () => {
  const { user } = open()
  await user.click(await veld())
  await user.paste('x'.repeat(1010))
  expect(screen.getByText('Dit zijn 10 tekens te veel.')).toBeVisible()
  await user.click(screen.getByRole('radio', { name: 'Schrijf mij' }))
  await user.click(verstuur())
  expect(screen.getByRole('link', { name: 'Maak uw vraag korter. Er passen 1000 tekens.' })).toBeVisible()
  expect(await veld()).toHaveValue('x'.repeat(1010))
})

test('when the answer is lost the second try is the same question, and not a second one', async () => {
  const { user } = open()
  let lost = 0
  server.use(
    http.post('*/v1/zaken/:kenmerk/vragen', async ({ request }) => {
      lost += 1
      if (lost > 1) return undefined
      // it arrives, and its answer does not
      await fetch(request.clone())
      throw new TypeError('connection lost')
    }),
  )
  await user.type(await veld(), 'Is alles goed gegaan?')
  await user.click(screen.getByRole('radio', { name: 'Schrijf mij' }))
  await user.click(verstuur())
  expect(await screen.findByRole('alert')).toHaveTextContent('Uw vraag is niet verstuurd')
  expect(await veld()).toHaveValue('Is alles goed gegaan?')
  await user.click(verstuur())
  await screen.findByRole('heading', { level: 1, name: 'Wij hebben uw vraag' })
  await user.click(screen.getByRole('link', { name: 'Terug naar uw zaak' }))
  await region('Uw contact met ons over deze zaak')
  expect(await screen.findAllByText('Is alles goed gegaan?')).toHaveLength(1)
})
