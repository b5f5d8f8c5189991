import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, test } from 'vitest'
import type { Overzicht } from '~/api/overzicht'
import { makeMockApi } from '~/mocks/api'
import { region } from '~/test/region'
import { focusOn } from '~/test/focus'
import { renderRoute } from '~/test/render-route'
import { server } from '~/test/server'

const KOPPEN = ['Dit moet u nog doen', 'Uw lopende zaken', 'Nieuwste berichten']
const NIETS = [/U hoeft nu niets te doen/, /U heeft geen lopende zaken/, /U heeft nog geen berichten/]

const ziet = (zin: RegExp) => screen.queryByText(zin)

describe('Fatima sees', () => {
  test('what she must do, until when, and the way to it', async () => {
    renderRoute('/overzicht', { persona: 'fatima' })
    const taken = await region('Dit moet u nog doen')
    expect(
      taken.getByRole('link', { name: 'Stuur ons 1 stuk: Aanvraag subsidie speelplek' }),
    ).toHaveAttribute('href', '/zaken/ZAAK-2026-0000028/stukken')
    expect(taken.getByText(/^Uiterlijk/)).toHaveTextContent('Uiterlijk woensdag 21 oktober 2026')
  })

  test('her running cases, the most urgent first, each with whose turn it is', async () => {
    renderRoute('/overzicht', { persona: 'fatima' })
    const zaken = await region('Uw lopende zaken')
    expect(zaken.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Aanvraag subsidie speelplek',
      'Verhuizing doorgeven',
      'Aanvraag kapvergunning',
    ])
    expect(zaken.getAllByText(/^(U bent|Wij zijn) aan zet$/).map((e) => e.textContent)).toEqual([
      'U bent aan zet',
      'Wij zijn aan zet',
      'Wij zijn aan zet',
    ])
    expect(zaken.getByRole('link', { name: 'Bekijk al uw zaken (3 lopen)' })).toHaveAttribute(
      'href',
      '/zaken',
    )
    expect(zaken.getByRole('link', { name: 'Zet al uw datums in uw agenda' })).toHaveAttribute('download')
  })

  test('her three newest messages with their dates', async () => {
    renderRoute('/overzicht', { persona: 'fatima' })
    const berichten = (await region('Nieuwste berichten')).getAllByRole('listitem')
    expect(berichten.map(({ textContent }) => textContent)).toEqual([
      'Wij hebben uw aanvraag (ZAAK-2026-0000012)dinsdag 13 oktober 2026',
      'Uw aanvraag voor een uittreksel is klaardinsdag 13 oktober 2026',
      'Wij hebben uw aanvraag (ZAAK-2026-0000008)maandag 12 oktober 2026',
    ])
  })

  // in the browser nobody sends e-mails: the answer is that of a host
  test('that our last e-mail did not arrive, and on which day', async () => {
    server.use(
      http.get('*/v1/overzicht', async ({ request }) => {
        const answer = await makeMockApi({ persona: 'fatima' }).fetch(request)
        const body = (await answer.json()) as Overzicht
        return HttpResponse.json({ ...body, berichten: { ...body.berichten, nietBezorgdOp: '2026-10-13' } })
      }),
    )
    renderRoute('/overzicht', { persona: 'fatima' })
    const berichten = await region('Nieuwste berichten')
    expect(berichten.getByRole('heading', { name: /Onze e-mail kwam niet aan/ })).toBeVisible()
    expect(
      berichten.getByText(
        'Wij konden u op dinsdag 13 oktober 2026 niet bereiken via e-mail. Controleer uw gegevens. Wij sturen u ook een brief.',
      ),
    ).toBeVisible()
  })

  test('the same in English after the button', async () => {
    const { user } = renderRoute('/overzicht', { persona: 'fatima' })
    await region('Dit moet u nog doen')
    await user.click(screen.getByRole('button', { name: 'English' }))
    const tasks = await region('What you still have to do')
    expect(
      tasks.getByRole('link', { name: 'Send us 1 document: Application for a playground grant' }),
    ).toBeVisible()
    const cases = await region('Your running cases')
    expect(
      cases.getByText(
        'We are handling your tree permit application. Our promise: you get our decision by Monday 26 October 2026. You do not need to do anything now.',
      ),
    ).toBeVisible()
    expect(screen.queryByText(/oktober|zaken|Wij/)).not.toBeInTheDocument()
  })
})

test('who has nothing reads that, in each part', async () => {
  renderRoute('/overzicht', { persona: 'ruud' })
  await region('Uw lopende zaken')
  for (const zin of NIETS) expect(ziet(zin)).toBeVisible()
})

test('late cases come first', async () => {
  renderRoute('/overzicht', { persona: 'sanne' })
  const zaken = await region('Uw lopende zaken')
  expect(zaken.getAllByRole('heading', { level: 3 })[0]).toHaveTextContent('Aanvraag subsidie buurtfeest')
})

describe('when something fails', () => {
  test.each([
    ['both registers', { zaaksysteem: 'stuk', sociaal: 'stuk' } as const],
    ['the norms', { normen: 'stuk' } as const],
  ])('%s: each part says so by itself, and none looks empty', async (_, gedrag) => {
    renderRoute('/overzicht', { persona: 'fatima', gedrag })
    for (const kop of KOPPEN) {
      const deel = await region(kop)
      expect(deel.getByRole('heading', { level: 3, name: `Er is een probleem met: ${kop}` })).toBeVisible()
      expect(deel.getByRole('button', { name: 'Opnieuw proberen' })).toBeVisible()
    }
    for (const zin of NIETS) expect(ziet(zin)).not.toBeInTheDocument()
    expect(screen.getByText('F. el Amrani')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Uitloggen' })).toBeVisible()
  })

  test('one register: it is named, the rest stands, and "nothing" is not claimed', async () => {
    renderRoute('/overzicht', { persona: 'kees', gedrag: { sociaal: 'stuk' } })
    expect(
      (await region('Uw lopende zaken')).getByText(
        'Zaken uit het sociaal domein ontbreken nu. Probeer het later opnieuw of bel 14 0570.',
      ),
    ).toBeVisible()
    expect(ziet(/^Wij zien geen taken, maar wij konden niet alles ophalen\.$/)).toBeVisible()
    expect(ziet(/^Wij zien geen berichten, maar wij konden niet alles ophalen\.$/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Bekijk al uw zaken' })).toBeVisible()
    for (const zin of NIETS) expect(ziet(zin)).not.toBeInTheDocument()
  })

  test('a part of a register: what came stands there, and it is said that more may be missing', async () => {
    renderRoute('/overzicht', { persona: 'kees', gedrag: { sociaal: 'deels' } })
    const zaken = await region('Uw lopende zaken')
    expect(
      zaken.getByText('Uit het sociaal domein kregen wij maar een deel. Bel 14 0570 als u iets mist.'),
    ).toBeVisible()
    expect(zaken.getByRole('heading', { level: 3, name: 'Hulp bij geldzorgen' })).toBeVisible()
  })

  test('a register that another person uses does not trouble this one in what she sees', async () => {
    renderRoute('/overzicht', { persona: 'fatima', gedrag: { sociaal: 'stuk' } })
    expect((await region('Uw lopende zaken')).getAllByRole('article')).toHaveLength(3)
  })

  test('the whole answer: one error, and a retry that works puts the focus on the heading', async () => {
    server.use(http.get('*/v1/overzicht', () => Response.error()))
    const { user } = renderRoute('/overzicht', { persona: 'fatima' })
    const knop = await screen.findByRole('button', { name: 'Opnieuw proberen' })
    for (const zin of NIETS) expect(ziet(zin)).not.toBeInTheDocument()
    server.resetHandlers()
    await user.click(knop)
    await region('Uw lopende zaken')
    await focusOn(screen.getByRole('heading', { level: 1, name: 'Overzicht' }))
  })

  test('slow registers: the page says that it fetches, and then shows everything', async () => {
    renderRoute('/overzicht', { persona: 'fatima', gedrag: { zaaksysteem: 'traag' } })
    expect(await screen.findByText('Wij halen uw gegevens op…')).toBeInTheDocument()
    expect(await screen.findByRole('heading', { name: 'Uw lopende zaken' }, { timeout: 7000 })).toBeVisible()
  })
})
