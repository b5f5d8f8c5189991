import { screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw'
import { expect, test, vi } from 'vitest'
import { paths } from '~/paths'
import { axeFindings } from '~/test/axe'
import { focusOn } from '~/test/focus'
import { renderRoute } from '~/test/render-route'
import { server } from '~/test/server'

type User = ReturnType<typeof renderRoute>['user']

const kop = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })
const verder = (user: User) => user.click(screen.getByRole('button', { name: 'Verder' }))
const tijden = async () =>
  within(await screen.findByRole('group', { name: 'Kies een tijd' })).findAllByRole('radio')

/** From the first page of the form to the one with the times. */
async function totDeTijd(user: User, reisdatum = '') {
  await kop('Wat heeft u nodig?')
  await user.click(screen.getByRole('checkbox', { name: 'Een paspoort' }))
  await verder(user)
  await kop('Voor wie is het?')
  await user.click(await screen.findByRole('radio', { name: 'Ikzelf' }))
  await verder(user)
  await kop('Waarom vraagt u het aan?')
  await user.click(screen.getByRole('radio', { name: 'Ik had er nog geen' }))
  await verder(user)
  await kop('Gaat u binnenkort op reis?')
  if (reisdatum) await user.type(screen.getByRole('textbox', { name: /Wanneer reist u/ }), reisdatum)
  await user.click(screen.getByRole('radio', { name: 'Nee' }))
  await verder(user)
  await kop('Waar en wanneer komt u?')
}

async function totHetEinde(user: User) {
  await verder(user)
  await kop('Dit neemt u mee')
  await verder(user)
  await kop('Wilt u een herinnering?')
  await user.click(screen.getByRole('radio', { name: 'Nee' }))
  await verder(user)
  await kop('Controleer uw antwoorden')
}

const begin = () => renderRoute(paths.formulierstap('afspraak-reisdocument', 'begin'), { persona: 'piet' })

/** Piet, with an appointment that he made himself. */
async function metAfspraak() {
  const pagina = begin()
  await totDeTijd(pagina.user)
  const [eerste] = await tijden()
  if (!eerste) throw new Error('no free time')
  await pagina.user.click(eerste)
  await totHetEinde(pagina.user)
  await pagina.user.click(screen.getByRole('button', { name: 'Maak de afspraak' }))
  await kop('Uw afspraak staat')
  await pagina.user.click(screen.getByRole('link', { name: 'Afspraken' }))
  await kop('Afspraken')
  return pagina
}

test('from the form to the list: where, when, what to bring and our promise', async () => {
  const { user } = await metAfspraak()
  const kaart = within(await screen.findByRole('article'))
  expect(
    kaart.getByRole('heading', { level: 3, name: /^donderdag 15 oktober 2026 om \d\d:\d\d$/ }),
  ).toBeVisible()
  expect(kaart.getByText('Stadhuis Deventer, Grote Kerkhof 1, 7411 KT Deventer')).toBeVisible()
  expect(kaart.getByText('Wij helpen u binnen 5 minuten.')).toBeVisible()
  expect(kaart.getByText(/^Een pasfoto in kleur/)).toBeVisible()
  expect(kaart.getByRole('link', { name: /^Zet in mijn agenda/ })).toHaveAttribute(
    'href',
    expect.stringMatching(/^\/v1\/zaken\/ZAAK-2026-\d{7}\/agenda\?taal=nl$/),
  )
  expect(await axeFindings()).toEqual([])
  await user.click(screen.getByRole('link', { name: 'Overzicht' }))
  expect(await screen.findByRole('heading', { level: 2, name: 'Uw afspraken' })).toBeVisible()
})

test('another time: the old one stays until the new one is there', async () => {
  const { user } = await metAfspraak()
  await user.click(await screen.findByRole('link', { name: /^Wijzigen/ }))
  await kop('Kies een andere tijd')
  expect(screen.getByText(/Die houdt u tot u een nieuwe heeft/)).toBeVisible()
  await tijden()
  await user.click(screen.getByRole('button', { name: 'Neem deze tijd' }))
  expect(await screen.findByText('Kies eerst een tijd.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Latere dagen' }))
  await screen.findByText(/Vrije tijden van dinsdag 20 oktober 2026/)
  expect(screen.getByRole('button', { name: 'Eerdere dagen' })).toBeVisible()
  const [eerste] = await tijden()
  if (!eerste) throw new Error('no free time')
  await user.click(eerste)
  await user.click(screen.getByRole('button', { name: 'Neem deze tijd' }))
  await focusOn(await kop(/^Uw nieuwe afspraak is op dinsdag 20 oktober 2026 om/))
  await user.click(screen.getByRole('link', { name: 'Berichten' }))
  expect(
    await screen.findByRole('heading', { name: /^Uw nieuwe afspraak is op dinsdag 20 oktober/ }),
  ).toBeVisible()
})

test('cancelling asks once more, stops the case, and says so everywhere', async () => {
  const { user } = await metAfspraak()
  await user.click(await screen.findByRole('link', { name: /^Afzeggen/ }))
  await kop('Wilt u uw afspraak afzeggen?')
  expect(screen.getByText(/Dit kunt u niet ongedaan maken/)).toBeVisible()
  expect(await axeFindings()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Ja, zeg de afspraak af' }))
  await focusOn(await kop(/^Uw afspraak van donderdag 15 oktober 2026 is afgezegd/))
  await user.click(screen.getByRole('link', { name: 'Terug naar uw afspraken' }))
  const kaart = within(await screen.findByRole('article'))
  expect(kaart.getByText('Afgezegd')).toBeVisible()
  expect(kaart.queryByRole('link', { name: /^Wijzigen/ })).not.toBeInTheDocument()
  await user.click(kaart.getByRole('link', { name: /^Naar de zaak/ }))
  expect(await screen.findByText(/^Gestopt: u heeft uw afspraak op .* afgezegd/)).toBeVisible()
})

test('a chosen time is held, and says so until that is over; one press holds it again', async () => {
  const { user } = begin()
  await totDeTijd(user)
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-10-14T12:03:00Z') })
  try {
    const [eerste] = await tijden()
    if (!eerste) throw new Error('no free time')
    // the page looks at the clock when the time is over; here that is at once
    server.use(
      http.put(
        '*/v1/concepten/*/reservering',
        async () => {
          const nu = new Date().toISOString()
          return Response.json({ tijdvak: eerste.getAttribute('value'), tot: nu })
        },
        { once: true },
      ),
    )
    await user.click(eerste)
    expect(await screen.findByText(/^Wij houden uw tijd niet meer vast/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Houd mijn tijd weer vast' }))
    expect(await screen.findByText(/^Wij houden uw tijd vast tot \d\d:13\.$/)).toBeVisible()
    expect(eerste).toBeChecked()
  } finally {
    vi.useRealTimers()
  }
})

test('a time that somebody else has just taken is said, and the rest of the form stays', async () => {
  const { user } = begin()
  await totDeTijd(user)
  const [eerste] = await tijden()
  if (!eerste) throw new Error('no free time')
  const bezet = () =>
    Response.json(
      { type: 'urn:pip:fout:bezet', title: '', status: 409, detail: '', code: 'bezet', andere: [] },
      { status: 409, headers: { 'content-type': 'application/problem+json' } },
    )
  server.use(http.put('*/v1/concepten/*/reservering', bezet))
  await user.click(eerste)
  expect(await screen.findByText(/^Iemand anders heeft de tijd die u koos/)).toBeVisible()
  server.use(http.post('*/v1/concepten/*/verzending', bezet))
  await totHetEinde(user)
  await user.click(screen.getByRole('button', { name: 'Maak de afspraak' }))
  const fout = await screen.findByRole('alert')
  await user.click(within(fout).getByRole('link', { name: 'Kies een andere tijd' }))
  await kop('Waar en wanneer komt u?')
  server.resetHandlers()
  const [, tweede] = await tijden()
  if (!tweede) throw new Error('no second time')
  await user.click(tweede)
  await verder(user)
  await kop('Controleer uw antwoorden')
  expect(screen.getByText('Een paspoort')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Maak de afspraak' }))
  await kop('Uw afspraak staat')
})

test('who travels before it is ready is warned, with what it costs to have it sooner', async () => {
  const { user } = begin()
  await totDeTijd(user, '20-10-2026')
  const [eerste] = await tijden()
  if (!eerste) throw new Error('no free time')
  await user.click(eerste)
  const waarschuwing = await screen.findByRole('alert')
  expect(waarschuwing).toHaveTextContent('U reist op dinsdag 20 oktober 2026')
  expect(waarschuwing).toHaveTextContent('kies spoed, voor € 60 extra')
})

test('other desks are neighbours, with their own hours', async () => {
  const { user } = begin()
  await totDeTijd(user)
  await tijden()
  await user.click(screen.getByRole('radio', { name: /^Gemeentehuis Raalte/ }))
  await waitFor(() => expect(screen.queryByText('donderdag 15 oktober 2026')).not.toBeInTheDocument())
  expect(await screen.findByText('vrijdag 16 oktober 2026')).toBeVisible()
})

test('no appointments is said', async () => {
  renderRoute('/afspraken', { persona: 'ruud' })
  expect(await screen.findByText('U heeft geen afspraken met ons.')).toBeVisible()
})

test('when the cases cannot be fetched there is an error, and not "no appointments"', async () => {
  renderRoute('/afspraken', { persona: 'piet', gedrag: { zaaksysteem: 'stuk', sociaal: 'stuk' } })
  expect(await screen.findByRole('heading', { name: 'Er is een probleem' })).toBeVisible()
  expect(screen.queryByText('U heeft geen afspraken met ons.')).not.toBeInTheDocument()
})

test('a register that fails is named, and "no appointments" is not claimed', async () => {
  renderRoute('/afspraken', { persona: 'ruud', gedrag: { sociaal: 'stuk' } })
  expect(await screen.findByText(/^Zaken uit het sociaal domein ontbreken nu/)).toBeVisible()
  expect(screen.queryByText('U heeft geen afspraken met ons.')).not.toBeInTheDocument()
})

test('a planner that fails is said in the form, with a retry', async () => {
  const { user } = renderRoute(paths.formulierstap('afspraak-reisdocument', 'begin'), {
    persona: 'piet',
    gedrag: { afspraken: 'stuk' },
  })
  await totDeTijd(user)
  expect(
    await screen.findByRole('heading', { name: 'Er is een probleem met: Waar en wanneer komt u?' }),
  ).toBeVisible()
  expect(screen.getByRole('button', { name: 'Opnieuw proberen' })).toBeVisible()
})
