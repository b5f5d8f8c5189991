import { screen, within } from '@testing-library/react'
import { delay, http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Schoolgegevens, Schoolverzoek, Schoolverzoeken } from '~/api/schoolverzoeken'
import { paths } from '~/paths'
import { axeFindings } from '~/test/axe'
import { focusOn } from '~/test/focus'
import { region, valueOf } from '~/test/region'
import { renderRoute } from '~/test/render-route'
import { server } from '~/test/server'

const ID = '5f0c2a5e-3f0a-4a61-9a53-0a2a4f0b7c11'
const VERZOEK: Schoolverzoek = {
  id: ID,
  voorletters: 'Y.',
  geboortedatum: '2015-05-03',
  velden: ['naam', 'burgerservicenummer'],
  toegestaan: [],
  stand: 'gevraagd',
  gevraagdOp: '2026-10-12',
  antwoordTot: '2026-10-26',
  geldigTot: '2027-07-31',
  eindeOp: null,
  bekeken: 0,
  laatstBekeken: null,
  kopie: null,
  moetAntwoorden: false,
  code: 'AAAA-BBBB-CCCC',
}
const GEGEVEN: Schoolverzoek = { ...VERZOEK, stand: 'gegeven', toegestaan: ['naam'], bekeken: 2, code: null }
const LIJST: Schoolverzoeken = {
  ontvanger: { naam: 'Basisschool De Kring', kvk: '90000003', brin: '99XX' },
  mag: [
    { veld: 'naam', grond: { nl: 'Nodig om in te schrijven.', en: 'Needed to enrol.' } },
    { veld: 'burgerservicenummer', grond: { nl: 'De wet vraagt dit.', en: 'The law asks this.' } },
  ],
  langstTot: '2027-10-14',
  verzoeken: [GEGEVEN],
}
const GEGEVENS: Schoolgegevens = {
  velden: [{ veld: 'naam', gegevens: [{ label: 'naam', waarde: 'Youssef el Amrani', inOnderzoek: false }] }],
  geldigTot: '2027-07-31',
  bekeken: 3,
  laatstBekeken: '2026-10-14T09:00:00.000Z',
}
const GESTOPT =
  'De ouder of de leerling heeft de toestemming gestopt. U ziet geen gegevens meer. Wat u al heeft overgenomen, valt onder uw eigen regels.'
const fout = (status: number, code: string, velden: string[] = []) =>
  HttpResponse.json(
    {
      code,
      title: '',
      detail: '',
      status,
      type: '',
      invalidParams: velden.map((name) => ({ name, reason: '' })),
    },
    { status },
  )
const lijst = (antwoord: Partial<Schoolverzoeken> = {}) =>
  server.use(http.get('*/v1/toestemmingsverzoeken', () => HttpResponse.json({ ...LIJST, ...antwoord })))
const een = (verzoek: Schoolverzoek) =>
  server.use(http.get(`*/v1/toestemmingsverzoeken/${ID}`, () => HttpResponse.json(verzoek)))

beforeEach(() => lijst())

describe('the page of a school', () => {
  test('has the rules and the own requests, two presses from the overview', async () => {
    const { user } = renderRoute(paths.overzicht(), { persona: 'kring' })
    await user.click(await screen.findByRole('link', { name: 'Leerlingen' }))
    await focusOn(await screen.findByRole('heading', { level: 1, name: 'Gegevens van leerlingen' }))
    expect(
      screen.getByText('Wij leggen elke keer vast dat u kijkt. De ouder of de leerling ziet dat.'),
    ).toBeVisible()
    const kaart = within(await screen.findByRole('article', { name: 'Y., geboren op 3 mei 2015' }))
    expect(valueOf(kaart, 'Hoe het staat')).toHaveTextContent('Toestemming gegeven')
    expect(valueOf(kaart, 'Bekeken')).toHaveTextContent('2 keer')
    expect(kaart.getByRole('link', { name: 'Gegevens bekijken' })).toHaveAttribute(
      'href',
      `/school/inzage/${ID}`,
    )
    expect(await axeFindings()).toEqual([])
  })

  test('nothing asked yet is said; what cannot be loaded is not said to be nothing', async () => {
    server.use(http.get('*/v1/toestemmingsverzoeken', () => fout(503, 'bron_onbereikbaar')))
    const { user } = renderRoute(paths.school(), { persona: 'kring' })
    const opnieuw = await screen.findByRole('button', { name: 'Opnieuw proberen' })
    expect(screen.queryByText('U heeft nog niets gevraagd.')).not.toBeInTheDocument()
    lijst({ verzoeken: [] })
    await user.click(opnieuw)
    expect(await screen.findByText('U heeft nog niets gevraagd.')).toBeVisible()
  })

  test.each([paths.school(), paths.schoolverzoek(), paths.schoolverzoekEen(ID), paths.schoolinzage(ID)])(
    '%s says to a resident that it is for schools',
    async (pad) => {
      server.use(
        http.get('*/v1/toestemmingsverzoeken', () => fout(403, 'geen_toegang')),
        http.get('*/v1/toestemmingsverzoeken/:id', () => fout(403, 'geen_toegang')),
      )
      renderRoute(pad, { persona: 'fatima' })
      expect(await screen.findByText(/^Deze pagina is voor scholen\./)).toBeVisible()
    },
  )
})

describe('the form', () => {
  const veld = (name: string) => screen.findByRole('textbox', { name })
  const verstuur = () => screen.getByRole('button', { name: 'Toestemming vragen' })
  const VOORLETTERS = 'Voorletters van de leerling'
  const GEBOREN = 'Geboortedatum van de leerling'
  const LAATSTE = 'Laatste dag waarop u wilt kunnen kijken'

  test('has nothing chosen, and tells what is missing in one place with the focus', async () => {
    const { user } = renderRoute(paths.schoolverzoek(), { persona: 'kring' })
    await veld(VOORLETTERS)
    for (const vakje of screen.getAllByRole('checkbox')) expect(vakje).not.toBeChecked()
    await user.type(await veld(GEBOREN), '3-5-2015')
    await user.type(await veld(LAATSTE), '15-10-2027')
    await user.click(verstuur())
    const kop = await screen.findByRole('heading', { level: 2, name: 'Er is een probleem' })
    await focusOn(kop.closest('[tabindex="-1"]') ?? kop)
    expect(document.title).toMatch(/^Fout: /)
    for (const name of [
      'Vul de voorletters in, ten hoogste 20 tekens.',
      'Kies welke gegevens u nodig heeft.',
      'Kies als laatste dag donderdag 14 oktober 2027 of een dag daarvoor.',
    ])
      expect(screen.getByRole('link', { name })).toBeVisible()
    expect(await veld(GEBOREN)).toHaveValue('3-5-2015')
    expect(await veld(GEBOREN)).toBeValid()
    expect(await axeFindings()).toEqual([])
  })

  test('shows what the server refuses at its field, and leads to the request when it is there', async () => {
    een(VERZOEK)
    const gestuurd: { sleutel: string | null; inhoud: unknown }[] = []
    server.use(
      http.post('*/v1/toestemmingsverzoeken', async ({ request }) => {
        gestuurd.push({ sleutel: request.headers.get('idempotency-key'), inhoud: await request.json() })
        if (gestuurd.length === 1) return HttpResponse.error()
        if (gestuurd.length === 2) return fout(400, 'ongeldig', ['voorletters'])
        return HttpResponse.json({ id: ID }, { status: 201 })
      }),
    )
    const { user, address } = renderRoute(paths.schoolverzoek(), { persona: 'kring' })
    await user.type(await veld(VOORLETTERS), 'Y?')
    await user.type(await veld(GEBOREN), '3-5-2015')
    await user.click(screen.getByRole('checkbox', { name: /^Burgerservicenummer/ }))
    await user.type(await veld(LAATSTE), '31-7-2027')
    await user.click(verstuur())
    expect(await screen.findByRole('alert')).toHaveTextContent('Wij hebben uw verzoek niet.')
    await user.click(verstuur())
    const regel = `Controleer dit, wij konden het niet verwerken: ${VOORLETTERS}`
    expect(await screen.findByRole('link', { name: regel })).toBeVisible()
    expect(await veld(VOORLETTERS)).toBeInvalid()
    await user.clear(await veld(VOORLETTERS))
    await user.type(await veld(VOORLETTERS), 'Y.')
    await user.click(verstuur())
    await focusOn(await screen.findByRole('heading', { level: 1, name: 'Y., geboren op 3 mei 2015' }))
    expect(address()).toBe(`/school/verzoek/${ID}`)
    expect(gestuurd.at(-1)?.inhoud).toEqual({
      voorletters: 'Y.',
      geboortedatum: '2015-05-03',
      velden: ['burgerservicenummer'],
      tot: '2027-07-31',
    })
    // the same request has the same key, another request another one
    const [eerste, tweede, derde] = gestuurd.map(({ sleutel }) => sleutel)
    expect(tweede).toBe(eerste)
    expect(derde).not.toBe(eerste)
  })
})

describe('one request', () => {
  test('gives the code, the link and a code to scan, and says for whom they are', async () => {
    een(VERZOEK)
    renderRoute(paths.schoolverzoekEen(ID), { persona: 'kring' })
    const code = await region('De code voor de ouder')
    expect(code.getByText('AAAA-BBBB-CCCC')).toBeVisible()
    expect(valueOf(code, 'Link met de code')).toHaveTextContent(
      `${window.location.origin}/toestemmingen/verzoek#AAAA-BBBB-CCCC`,
    )
    expect(code.getByRole('img', { name: 'QR-code van de link' })).toBeVisible()
    expect(
      code.getByText('Geef deze code alleen aan de ouder of de leerling van 16 jaar of ouder.'),
    ).toBeVisible()
    expect(document.title).not.toContain('Y.')
    expect(await axeFindings()).toEqual([])
  })

  test('says when the parent stopped, and has no way to the data', async () => {
    een({ ...GEGEVEN, stand: 'ingetrokken', toegestaan: [], eindeOp: '2026-10-14' })
    renderRoute(paths.schoolverzoekEen(ID), { persona: 'kring' })
    expect(await screen.findByText(GESTOPT)).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Gegevens bekijken' })).not.toBeInTheDocument()
    expect(screen.queryByRole('region', { name: 'De code voor de ouder' })).not.toBeInTheDocument()
  })
})

describe('a look at the data', () => {
  /** What the server gives to a look, and how often it was asked. */
  function telt(antwoord: () => Response | Promise<Response>) {
    const keren: string[] = []
    een(GEGEVEN)
    server.use(
      http.get(`*/v1/toestemmingsverzoeken/${ID}/gegevens`, ({ request }) => {
        keren.push(request.url)
        return antwoord()
      }),
    )
    return keren
  }
  const kijk = () => screen.findByRole('button', { name: 'Gegevens bekijken' })

  test('comes only after the button, exactly once, with who looked and when', async () => {
    const keren = telt(async () => {
      // long enough for a second press
      await delay(100)
      return HttpResponse.json(GEGEVENS)
    })
    const { user, queryClient } = renderRoute(paths.schoolinzage(ID), { persona: 'kring' })
    expect(await screen.findByText('Wij leggen vast dat u kijkt. De ouder ziet dat.')).toBeVisible()
    await kijk()
    expect(keren).toHaveLength(0)
    await user.dblClick(await kijk())
    const naam = await region('Naam')
    expect(valueOf(naam, 'Naam')).toHaveTextContent('Youssef el Amrani')
    await focusOn(screen.getByRole('heading', { level: 1 }))
    expect(
      screen.getByText('Bekeken door Basisschool De Kring op woensdag 14 oktober 2026 om 11:00 uur'),
    ).toBeVisible()
    expect(screen.getByText('U heeft dit 3 keer bekeken. De ouder ziet dit.')).toBeVisible()
    expect(await axeFindings()).toEqual([])
    window.dispatchEvent(new Event('focus'))
    await queryClient.refetchQueries()
    expect(keren).toHaveLength(1)
    expect(
      JSON.stringify(
        queryClient
          .getQueryCache()
          .getAll()
          .map(({ state }) => state.data),
      ),
    ).not.toContain('Youssef')
  })

  test('says that the parent stopped, and shows nothing', async () => {
    telt(() => fout(403, 'toestemming_gestopt'))
    const { user } = renderRoute(paths.schoolinzage(ID), { persona: 'kring' })
    await user.click(await kijk())
    expect(await screen.findByText(GESTOPT)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Gegevens bekijken' })).not.toBeInTheDocument()
  })

  test('what the page shows goes away when the consent turns out to have stopped', async () => {
    telt(() => HttpResponse.json(GEGEVENS))
    const { user, queryClient } = renderRoute(paths.schoolinzage(ID), { persona: 'kring' })
    await user.click(await kijk())
    await region('Naam')
    een({ ...GEGEVEN, stand: 'ingetrokken', toegestaan: [], eindeOp: '2026-10-14' })
    await queryClient.refetchQueries()
    expect(await screen.findByText(GESTOPT)).toBeVisible()
    expect(screen.queryByText('Youssef el Amrani')).not.toBeInTheDocument()
  })

  test('a look that failed is not repeated by itself, and can be tried again', async () => {
    const keren = telt(() =>
      keren.length === 1 ? fout(503, 'bron_onbereikbaar') : HttpResponse.json(GEGEVENS),
    )
    const { user } = renderRoute(paths.schoolinzage(ID), { persona: 'kring' })
    await user.click(await kijk())
    expect(await screen.findByRole('alert')).toHaveTextContent('Wij kunnen dit nu niet laten zien.')
    expect(keren).toHaveLength(1)
    await user.click(await kijk())
    await region('Naam')
    expect(keren).toHaveLength(2)
  })

  test('of a request of another school there is nothing', async () => {
    server.use(http.get(`*/v1/toestemmingsverzoeken/${ID}`, () => fout(404, 'niet_gevonden')))
    renderRoute(paths.schoolinzage(ID), { persona: 'kring' })
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Wij vinden deze pagina niet' }),
    ).toBeVisible()
  })
})

describe('what a school takes over', () => {
  const KOPIE = { op: '2026-10-14', antwoord: null, antwoordOp: null }
  const TERUG: Schoolverzoek = {
    ...GEGEVEN,
    stand: 'ingetrokken',
    toegestaan: [],
    eindeOp: '2026-10-14',
    kopie: KOPIE,
    moetAntwoorden: true,
  }

  test('is written down once, and can be tried again when it did not arrive', async () => {
    een(GEGEVEN)
    const sleutels: (string | null)[] = []
    server.use(
      http.get(`*/v1/toestemmingsverzoeken/${ID}/gegevens`, () => HttpResponse.json(GEGEVENS)),
      http.post(`*/v1/toestemmingsverzoeken/${ID}/kopie`, ({ request }) => {
        sleutels.push(request.headers.get('idempotency-key'))
        if (sleutels.length === 1) return HttpResponse.error()
        een({ ...GEGEVEN, kopie: KOPIE })
        return HttpResponse.json({ ...GEGEVEN, kopie: KOPIE }, { status: 201 })
      }),
    )
    const { user } = renderRoute(paths.schoolinzage(ID), { persona: 'kring' })
    await user.click(await screen.findByRole('button', { name: 'Gegevens bekijken' }))
    const knop = () => screen.findByRole('button', { name: 'Wij nemen deze gegevens over' })
    await user.click(await knop())
    expect(await screen.findByRole('alert')).toHaveTextContent('Probeer het opnieuw')
    await user.click(await knop())
    expect(
      await screen.findByText('U nam deze gegevens over op woensdag 14 oktober 2026. De ouder ziet dit.'),
    ).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Wij nemen deze gegevens over' })).not.toBeInTheDocument()
    // one key for one act; and what was seen is still there
    expect(new Set(sleutels).size).toBe(1)
    expect(screen.getByText('Youssef el Amrani')).toBeVisible()
  })

  test('is asked back when the parent stopped; what must be kept can be deleted later', async () => {
    een(TERUG)
    const antwoorden: unknown[] = []
    server.use(
      http.post(`*/v1/toestemmingsverzoeken/${ID}/verwijdering`, async ({ request }) => {
        antwoorden.push(await request.json())
        const nu: Schoolverzoek =
          antwoorden.length === 1
            ? { ...TERUG, kopie: { ...KOPIE, antwoord: 'bewaard', antwoordOp: '2026-10-14' } }
            : {
                ...TERUG,
                kopie: { ...KOPIE, antwoord: 'verwijderd', antwoordOp: '2026-10-14' },
                moetAntwoorden: false,
              }
        een(nu)
        return HttpResponse.json(nu, { status: 201 })
      }),
    )
    const { user } = renderRoute(paths.schoolverzoekEen(ID), { persona: 'kring' })
    expect(await screen.findByText(/^De toestemming is voorbij\. Verwijder wat u overnam/)).toBeVisible()
    expect(await axeFindings()).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Wij moeten dit van de wet bewaren' }))
    expect(await screen.findByText(/^U vertelde dat u dit van de wet moet bewaren\./)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Wij hebben alles verwijderd' }))
    expect(await screen.findByText(/^U vertelde dat alles is verwijderd\./)).toBeVisible()
    expect(screen.queryByRole('button', { name: /verwijderd|bewaren/ })).not.toBeInTheDocument()
    expect(antwoorden).toEqual([{ antwoord: 'bewaard' }, { antwoord: 'verwijderd' }])
  })
})
