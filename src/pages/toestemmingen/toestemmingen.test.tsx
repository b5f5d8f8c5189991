import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, test } from 'vitest'
import type { Kandidaat, Toestemming, Toestemmingsvraag } from '~/api/toestemmingen'
import { paths } from '~/paths'
import { axeFindings } from '~/test/axe'
import { focusOn } from '~/test/focus'
import { region, valueOf } from '~/test/region'
import { renderRoute } from '~/test/render-route'
import { server } from '~/test/server'

// the whole story, with the API behind it, is in e2e; here: each state of the pages and what goes wrong

const LINK = `${paths.toestemmingsvraag()}#AAAA-BBBB`
const ID = '5f0c2a5e-3f0a-4a61-9a53-0a2a4f0b7c11'
const KRING = { naam: 'Basisschool De Kring', kvk: '90000003', brin: '99XX' }
const YOUSSEF: Kandidaat = {
  nummer: 0,
  naam: 'Youssef el Amrani',
  zelf: false,
  blokkade: null,
  gegevens: [
    { veld: 'naam', gegevens: [{ label: 'naam', waarde: 'Youssef el Amrani', inOnderzoek: false }] },
    {
      veld: 'burgerservicenummer',
      gegevens: [{ label: 'burgerservicenummer', waarde: '999990135', inOnderzoek: false }],
    },
  ],
}
const VRAAG: Toestemmingsvraag = {
  ontvanger: KRING,
  gevraagdOp: '2026-10-12',
  antwoordTot: '2026-10-26',
  geldigTot: '2027-07-31',
  velden: [
    { veld: 'naam', grond: { nl: 'De school moet dit weten.', en: 'The school must know this.' } },
    { veld: 'burgerservicenummer', grond: { nl: 'De wet vraagt dit.', en: 'The law asks this.' } },
  ],
  kandidaten: [YOUSSEF],
}
const GEGEVEN: Toestemming = {
  id: ID,
  ontvanger: KRING,
  over: { naam: 'Youssef el Amrani', uzelf: false },
  doorU: true,
  velden: ['naam', 'burgerservicenummer'],
  toegestaan: ['naam'],
  stand: 'gegeven',
  beslistOp: '2026-10-14',
  geldigTot: '2027-07-31',
  eindeOp: null,
  bekeken: 2,
  laatstBekeken: '2026-10-13T18:30:00Z',
  kopie: null,
}
const GEWEIGERD: Toestemming = {
  ...GEGEVEN,
  toegestaan: [],
  stand: 'geweigerd',
  eindeOp: '2026-10-14',
  bekeken: 0,
}
const fout = (status: number, code: string) =>
  HttpResponse.json({ code, title: '', detail: '', status, type: '' }, { status })

/** The page of a request, and what is sent on it. */
function open(vraag: Toestemmingsvraag = VRAAG) {
  server.use(http.get('*/v1/toestemming', () => HttpResponse.json(vraag)))
  return renderRoute(LINK, { persona: 'fatima' })
}
const groep = async (name: string) => within(await screen.findByRole('group', { name }))
const kies = async (veld: string, name: string) => (await groep(veld)).getByRole('radio', { name })

describe('the request of a school', () => {
  test('shows exactly what the school would see and why, and nothing is chosen', async () => {
    const { address } = open()
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Basisschool De Kring vraagt om gegevens van Youssef el Amrani',
      }),
    ).toBeVisible()
    const bsn = await groep('Burgerservicenummer (BSN)')
    expect(bsn.getByText('999990135')).toBeVisible()
    expect(bsn.getByText('De wet vraagt dit.')).toBeVisible()
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()
    expect(screen.getAllByRole('radio')).toHaveLength(4)
    expect(
      screen.getByText(/^De school kan dit zien tot en met zaterdag 31 juli 2027\. U kunt op elk moment/),
    ).toBeVisible()
    // the code is not in the address, and nobody is in the title
    expect(address()).toBe(paths.toestemmingsvraag())
    expect(document.title).not.toContain('Youssef')
    expect(await axeFindings()).toEqual([])
  })

  test('says which field has no answer, with the focus, and keeps the answers that were given', async () => {
    const { user } = open()
    await user.click(await kies('Naam', 'Wel laten zien'))
    await user.click(screen.getByRole('button', { name: 'Verder' }))
    const kop = await screen.findByRole('heading', { level: 2, name: 'Er is een probleem' })
    await focusOn(kop.closest('[tabindex="-1"]') ?? kop)
    expect(document.title).toMatch(/^Fout: /)
    await user.click(
      screen.getByRole('link', { name: 'Kies of de school dit mag zien: Burgerservicenummer (BSN)' }),
    )
    await focusOn(await kies('Burgerservicenummer (BSN)', 'Wel laten zien'))
    expect(await kies('Naam', 'Wel laten zien')).toBeChecked()
  })

  test('is checked before it is sent, can go back, and says that it was given', async () => {
    const { user } = open()
    const gestuurd: unknown[] = []
    server.use(
      http.post('*/v1/toestemming', async ({ request }) => {
        gestuurd.push(await request.json())
        return HttpResponse.json(GEGEVEN, { status: 201 })
      }),
    )
    await user.click(await kies('Naam', 'Wel laten zien'))
    await user.click(await kies('Burgerservicenummer (BSN)', 'Wel laten zien'))
    await user.click(screen.getByRole('button', { name: 'Verder' }))
    await focusOn(await screen.findByRole('heading', { level: 1, name: 'Controleer uw antwoord' }))
    await user.click(screen.getByRole('button', { name: 'Terug' }))
    await user.click(await kies('Burgerservicenummer (BSN)', 'Niet laten zien'))
    expect(await kies('Naam', 'Wel laten zien')).toBeChecked()
    await user.click(screen.getByRole('button', { name: 'Verder' }))
    expect((await region('De school ziet wel')).getByRole('listitem')).toHaveTextContent('Naam')
    expect((await region('De school ziet niet')).getByRole('listitem')).toHaveTextContent('(BSN)')
    expect(await axeFindings()).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Bevestigen' }))
    await focusOn(await screen.findByRole('heading', { level: 1, name: 'U heeft toestemming gegeven' }))
    expect(screen.getByText('U heeft toestemming gegeven op woensdag 14 oktober 2026.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Bewijs downloaden' })).toHaveAttribute(
      'href',
      `/v1/toestemmingen/${ID}/bewijs`,
    )
    expect(gestuurd).toEqual([{ code: 'AAAA-BBBB', kandidaat: 0, velden: ['naam'] }])
  })

  test('only "niet" is a refusal; what did not arrive is said and sent again as the same answer', async () => {
    const { user } = open()
    const sleutels: (string | null)[] = []
    server.use(
      http.post('*/v1/toestemming', ({ request }) => {
        sleutels.push(request.headers.get('idempotency-key'))
        return sleutels.length === 1 ? HttpResponse.error() : HttpResponse.json(GEWEIGERD, { status: 201 })
      }),
    )
    await user.click(await kies('Naam', 'Niet laten zien'))
    await user.click(await kies('Burgerservicenummer (BSN)', 'Niet laten zien'))
    await user.click(screen.getByRole('button', { name: 'Verder' }))
    const zin = 'U geeft geen toestemming. De school krijgt geen gegevens te zien.'
    expect(await screen.findByText(zin)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Bevestigen' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Wij hebben uw antwoord niet.')
    await user.click(screen.getByRole('button', { name: 'Bevestigen' }))
    expect(
      await screen.findByText('U heeft geen toestemming gegeven. De school krijgt geen gegevens te zien.'),
    ).toBeVisible()
    expect(sleutels).toHaveLength(2)
    expect(new Set(sleutels).size).toBe(1)
  })

  test('of two children one is chosen first, and nobody is chosen beforehand', async () => {
    const { user } = open({
      ...VRAAG,
      kandidaten: [YOUSSEF, { ...YOUSSEF, nummer: 1, naam: 'Yara el Amrani' }],
    })
    expect(await kies('Voor wie is het?', 'Yara el Amrani')).not.toBeChecked()
    await user.click(screen.getByRole('button', { name: 'Verder' }))
    expect(await screen.findByRole('link', { name: 'Kies voor wie het is.' })).toBeVisible()
    await user.click(await kies('Voor wie is het?', 'Yara el Amrani'))
    await user.click(await kies('Naam', 'Wel laten zien'))
    await user.click(await kies('Voor wie is het?', 'Youssef el Amrani'))
    // that answer was about somebody else
    expect(await kies('Naam', 'Wel laten zien')).not.toBeChecked()
  })

  test.each([
    ['geheim', 'Geef zelf een uittreksel aan de school, of bel 14 0570.'],
    ['gezag_onduidelijk', 'Geef zelf een uittreksel aan de school, of bel 14 0570.'],
    ['beslist_zelf', 'Geef de code aan Youssef el Amrani.'],
    ['ouder_beslist', 'Geef de code aan uw ouder.'],
  ] as const)(
    'what stands in the way (%s) is explained, and there is nothing to choose',
    async (blokkade, dan) => {
      open({ ...VRAAG, kandidaten: [{ ...YOUSSEF, blokkade, gegevens: [] }] })
      const uitleg = await region('U kunt hier niet beslissen over Youssef el Amrani')
      expect(uitleg.getByText(dan)).toBeVisible()
      expect(screen.queryByRole('radio')).not.toBeInTheDocument()
      expect(screen.queryByRole('button', { name: 'Verder' })).not.toBeInTheDocument()
    },
  )

  test('a code that was used or has expired says what to do', async () => {
    server.use(http.get('*/v1/toestemming', () => fout(404, 'niet_gevonden')))
    const { user } = renderRoute(LINK, { persona: 'fatima' })
    expect(
      await screen.findByText('Deze link is gebruikt of verlopen. Vraag de school om een nieuwe.'),
    ).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Vul een andere code in' }))
    expect(await screen.findByRole('textbox', { name: 'Code van de school' })).toBeVisible()
  })

  test('a register that does not answer is not a code that does not work, and can be asked again', async () => {
    server.use(http.get('*/v1/toestemming', () => fout(503, 'bron_onbereikbaar')))
    const { user } = renderRoute(LINK, { persona: 'fatima' })
    const opnieuw = await screen.findByRole('button', { name: 'Opnieuw proberen' })
    expect(screen.queryByText(/gebruikt of verlopen/)).not.toBeInTheDocument()
    server.use(http.get('*/v1/toestemming', () => HttpResponse.json(VRAAG)))
    await user.click(opnieuw)
    expect(await groep('Naam')).toBeTruthy()
  })

  test('who logged in without the ID check can do that now', async () => {
    server.use(http.get('*/v1/toestemming', () => fout(403, 'niveau_te_laag')))
    renderRoute(LINK, { persona: 'fatima' })
    expect(await screen.findByRole('heading', { level: 2, name: 'Log in met de ID-check' })).toBeVisible()
  })

  test.each(['oranje', 'kring'])('%s hears with what one decides', async (persona) => {
    server.use(http.get('*/v1/toestemming', () => fout(403, 'geen_toegang')))
    renderRoute(LINK, { persona })
    expect(await screen.findByText('Log in met uw eigen DigiD om te beslissen.')).toBeVisible()
  })
})

describe('the consents', () => {
  const lijst = (...toestemmingen: Toestemming[]) =>
    server.use(http.get('*/v1/toestemmingen', () => HttpResponse.json({ toestemmingen })))
  const NAAM = 'Basisschool De Kring · Youssef el Amrani'

  test('say which data, until when and how often the school looked; two presses from the start', async () => {
    lijst(GEGEVEN, { ...GEWEIGERD, id: ID.replace('5', '6'), over: { naam: 'F. el Amrani', uzelf: true } })
    const { user } = renderRoute(paths.gegevens(), { persona: 'fatima' })
    await user.click(await screen.findByRole('link', { name: 'Bekijk uw toestemmingen' }))
    const kind = within(await screen.findByRole('article', { name: NAAM }))
    expect(valueOf(kind, 'Welke gegevens')).toHaveTextContent(/^Naam$/)
    expect(valueOf(kind, 'De school kan kijken tot en met')).toHaveTextContent('zaterdag 31 juli 2027')
    expect(valueOf(kind, 'Bekeken')).toHaveTextContent('2 keer')
    expect(kind.getByRole('link', { name: 'dinsdag 13 oktober 2026 om 20:30 uur' })).toHaveAttribute(
      'href',
      paths.inzage(),
    )
    const mij = await region('Voor mij')
    expect(mij.getByRole('heading', { level: 3, name: 'Gestopt, geweigerd of voorbij' })).toBeVisible()
    expect(mij.getByText('Er is geen toestemming. De school krijgt geen gegevens te zien.')).toBeVisible()
    expect(mij.queryByRole('button', { name: 'Toestemming stoppen' })).not.toBeInTheDocument()
    expect(await axeFindings()).toEqual([])
  })

  test('none is said', async () => {
    lijst()
    renderRoute(paths.toestemmingen(), { persona: 'fatima' })
    expect(await screen.findByText('U heeft geen toestemmingen gegeven.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Ik heb een code van een school' })).toBeVisible()
  })

  test('what cannot be loaded is not said to be none, and can be asked again', async () => {
    server.use(http.get('*/v1/toestemmingen', () => fout(503, 'bron_onbereikbaar')))
    const { user } = renderRoute(paths.toestemmingen(), { persona: 'fatima' })
    const opnieuw = await screen.findByRole('button', { name: 'Opnieuw proberen' })
    expect(screen.queryByText('U heeft geen toestemmingen gegeven.')).not.toBeInTheDocument()
    lijst(GEGEVEN)
    await user.click(opnieuw)
    expect(await screen.findByRole('article', { name: NAAM })).toBeVisible()
  })

  test('stop: a failure is said and can be tried again, and then the page says that it has stopped', async () => {
    lijst(GEGEVEN)
    const sleutels: (string | null)[] = []
    const gestopt: Toestemming = { ...GEGEVEN, stand: 'ingetrokken', eindeOp: '2026-10-14' }
    server.use(
      http.post(`*/v1/toestemmingen/${ID}/intrekking`, ({ request }) => {
        sleutels.push(request.headers.get('idempotency-key'))
        if (sleutels.length === 1) return HttpResponse.error()
        lijst(gestopt)
        return HttpResponse.json(gestopt, { status: 201 })
      }),
    )
    const { user } = renderRoute(paths.toestemmingen(), { persona: 'fatima' })
    await user.click(await screen.findByRole('button', { name: 'Toestemming stoppen' }))
    const vraag = within(await screen.findByRole('alertdialog', { name: 'Stopt u de toestemming?' }))
    expect(vraag.getByText(/ziet dan vanaf nu niets meer van Youssef el Amrani\./)).toBeVisible()
    await user.click(vraag.getByRole('button', { name: 'Ja, stop de toestemming' }))
    expect(await vraag.findByText(/^Dat is niet gelukt\. Probeer het opnieuw/)).toBeVisible()
    await user.click(vraag.getByRole('button', { name: 'Ja, stop de toestemming' }))
    await focusOn(
      await screen.findByText(
        'U heeft de toestemming gestopt. Basisschool De Kring ziet niets meer van Youssef el Amrani.',
      ),
    )
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument()
    expect(
      screen.getByText(
        'Deze toestemming is gestopt op woensdag 14 oktober 2026. De reden: u of uw kind stopte de toestemming.',
      ),
    ).toBeVisible()
    expect(new Set(sleutels).size).toBe(1)
  })

  test('going back stops nothing, and the focus is where it was', async () => {
    lijst(GEGEVEN)
    const { user } = renderRoute(paths.toestemmingen(), { persona: 'fatima' })
    const knop = await screen.findByRole('button', { name: 'Toestemming stoppen' })
    await user.click(knop)
    await user.click(await screen.findByRole('button', { name: 'Nee, ga terug' }))
    await focusOn(knop)
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument()
  })

  test('an organisation reads that this is for residents', async () => {
    server.use(http.get('*/v1/toestemmingen', () => fout(403, 'geen_toegang')))
    renderRoute(paths.toestemmingen(), { persona: 'oranje' })
    expect(await screen.findByText(/^Deze pagina is voor inwoners\./)).toBeVisible()
  })

  test('in English', async () => {
    lijst(GEGEVEN)
    const { user } = renderRoute(paths.toestemmingen(), { persona: 'fatima' })
    await screen.findByRole('article', { name: NAAM })
    await user.click(screen.getByRole('button', { name: 'English' }))
    const kind = within(await screen.findByRole('article', { name: NAAM }))
    expect(await kind.findByRole('button', { name: 'Stop the permission' })).toBeVisible()
    expect(valueOf(kind, 'The school can look up to and including')).toHaveTextContent(
      'Saturday 31 July 2027',
    )
  })
})

test.each([
  [null, 'Wij vroegen de school om ze te verwijderen. Zij gaf nog geen antwoord.'],
  ['bewaard', 'De school zegt dat zij ze van de wet moet bewaren.'],
  ['verwijderd', 'De school verwijderde ze op donderdag 15 oktober 2026.'],
] as const)('after the end says what the school did with what it took over: %s', async (antwoord, zin) => {
  const gestopt: Toestemming = {
    ...GEGEVEN,
    stand: 'ingetrokken',
    eindeOp: '2026-10-14',
    kopie: { op: '2026-10-14', antwoord, antwoordOp: antwoord && '2026-10-15' },
  }
  server.use(http.get('*/v1/toestemmingen', () => HttpResponse.json({ toestemmingen: [gestopt] })))
  renderRoute(paths.toestemmingen(), { persona: 'fatima' })
  expect(await screen.findByText(zin)).toBeVisible()
  expect(screen.getByText('De school nam de gegevens over op woensdag 14 oktober 2026.')).toBeVisible()
})
