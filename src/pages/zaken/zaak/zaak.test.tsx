import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw'
import { describe, expect, test } from 'vitest'
import { switchTaal } from '~/i18n/i18n'
import { paths } from '~/paths'
import { region, textsOf, valueOf } from '~/test/region'
import { renderRoute } from '~/test/render-route'
import { server } from '~/test/server'

const zaak = (nummer: number) => paths.zaak(`ZAAK-2026-${String(nummer).padStart(7, '0')}`)

describe('what a resident must do', () => {
  test('names each document, why, until when, what happens without, and where to bring it', async () => {
    renderRoute(zaak(28), { persona: 'fatima' })
    const taken = await region('Dit moet u doen')
    expect(
      taken.getByRole('heading', { level: 3, name: 'Stuur ons 1 stuk: Aanvraag subsidie speelplek' }),
    ).toBeVisible()
    expect(taken.getByText(/^Uiterlijk/)).toHaveTextContent('Uiterlijk woensdag 21 oktober 2026')
    expect(taken.getByText('begroting').closest('li')).toHaveTextContent(
      'begroting. Zo zien wij waar het geld naartoe gaat.',
    )
    expect(
      taken.getByText('Zonder dit stuk kunnen wij niet verder. Tot die dag staat de termijn stil.'),
    ).toBeVisible()
    expect(
      taken.getByText('U kunt het hier sturen. Met de post of aan de balie kan ook. Vragen? Bel 14 0570.'),
    ).toBeVisible()
  })

  test.each([
    ['above the dates while there is something to do', 28, ['Dit moet u doen', 'Wanneer is het klaar?']],
    ['below the dates when there is not', 1, ['Wanneer is het klaar?', 'Dit moet u doen']],
  ])('stands %s', async (_, nummer, volgorde) => {
    renderRoute(zaak(nummer), { persona: 'fatima' })
    await region('Dit moet u doen')
    const koppen = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    expect(koppen.filter((kop) => kop !== null && volgorde.includes(kop))).toEqual(volgorde)
  })

  test('after the date it can still be sent, and says that the date was', async () => {
    renderRoute(zaak(28), { persona: 'fatima', vandaag: '2026-10-22' })
    const taken = await region('Dit moet u doen')
    expect(taken.getByText(/^De datum was/)).toHaveTextContent('De datum was woensdag 21 oktober 2026')
    expect(taken.getByText('U kunt nog steeds sturen. Wij kunnen al beslist hebben.')).toBeVisible()
  })

  test('nothing to do is said, and not left open', async () => {
    renderRoute(zaak(1), { persona: 'fatima' })
    expect((await region('Dit moet u doen')).getByText('U hoeft nu niets te doen.')).toBeVisible()
  })
})

test('a case that was not sent here has no copy to keep', async () => {
  renderRoute(zaak(1), { persona: 'fatima' })
  expect(await (await region('Documenten')).findAllByRole('link')).not.toHaveLength(0)
  expect(screen.queryByRole('link', { name: /^Kopie van wat u verstuurde/ })).not.toBeInTheDocument()
})

describe('the dates', () => {
  test('while the term stands still the page says what holds if nothing more comes', async () => {
    renderRoute(zaak(3), { persona: 'bram' })
    const datums = await region('Wanneer is het klaar?')
    expect(datums.getByText(/^Komt er niets tot en met/)).toHaveTextContent(
      'Komt er niets tot en met vrijdag 23 oktober 2026? Dan is onze belofte maandag 30 november 2026. De laatste dag volgens de wet is dan maandag 7 december 2026.',
    )
  })

  test('a new date stands beside the first one', async () => {
    renderRoute(zaak(4), { persona: 'jan' })
    const datums = await region('Wanneer is het klaar?')
    expect(datums.getByText(/^Eerst beloofden wij/)).toHaveTextContent(
      'Eerst beloofden wij maandag 12 oktober 2026',
    )
  })

  test('after two dates that were missed, the page names both and says what is expected now', async () => {
    renderRoute(zaak(5), { persona: 'aylin' })
    const datums = await region('Wanneer is het klaar?')
    expect(valueOf(datums, 'Onze belofte was')).toHaveTextContent('dinsdag 13 oktober 2026')
    expect(datums.getByText(/^Eerst beloofden wij/)).toHaveTextContent('donderdag 8 oktober 2026')
    expect(valueOf(datums, 'Wij verwachten nu')).toHaveTextContent('donderdag 15 oktober 2026')
    expect((await region('Stappen')).getByText(/^Nu bezig/)).toHaveTextContent(
      'Nu bezig. Wij zijn aan zet. Uiterlijk donderdag 15 oktober 2026.',
    )
  })

  test.each([
    ['2026-10-20', 'Wij moeten nu beslissen uiterlijk', 'Uiterlijk dinsdag 20 oktober 2026.'],
    ['2026-10-21', 'Wij hadden moeten beslissen op', 'De datum was dinsdag 20 oktober 2026.'],
  ])('after a notice of default the page names the last day to decide, on %s', async (vandaag, rij, stap) => {
    renderRoute(zaak(7), { persona: 'sanne', vandaag })
    const datums = await region('Wanneer is het klaar?')
    expect(valueOf(datums, rij)).toHaveTextContent('dinsdag 20 oktober 2026')
    expect((await region('Stappen')).getByText(/^Nu bezig/)).toHaveTextContent(stap)
  })

  test('the dates of a talk by law stand at the talk, and not at the plan after it', async () => {
    renderRoute(zaak(13), { persona: 'kees' })
    const stap = async (naam: string) => (await region('Stappen')).getByText(naam).closest('li')
    expect(await stap('Wij maken met u een afspraak voor een gesprek')).toHaveTextContent(
      'Uiterlijk maandag 9 november 2026.',
    )
    expect(await stap('Wij maken samen met u een plan')).not.toHaveTextContent('2026')
  })

  test.each([
    ['there is no date to come', 6, 'piet', false],
    ['there is a day by which we must decide', 7, 'sanne', true],
  ])('lead to a calendar file or not: %s', async (_, nummer, persona, heeft) => {
    renderRoute(zaak(nummer), { persona })
    const datums = await region('Wanneer is het klaar?')
    expect(datums.queryAllByRole('link', { name: 'Zet in mijn agenda' })).toHaveLength(heeft ? 1 : 0)
  })

  test('the law may give more weeks, but not any more when its date has passed', async () => {
    renderRoute(zaak(9), { persona: 'jan' })
    expect((await region('Wanneer is het klaar?')).getByText(/2 weken extra/)).toHaveTextContent(
      'De wet geeft ons soms 2 weken extra. Dan is de laatste dag maandag 2 november 2026. Daarover schrijven wij u dan eerst.',
    )
  })

  test('a Woo request that is late by law does not promise more weeks', async () => {
    renderRoute(zaak(9), { persona: 'jan', vandaag: '2026-10-21' })
    expect((await region('Wanneer is het klaar?')).queryByText(/weken extra/)).not.toBeInTheDocument()
  })

  test('lead to how they were counted and to a calendar file', async () => {
    renderRoute(zaak(1), { persona: 'fatima' })
    const datums = await region('Wanneer is het klaar?')
    expect(datums.getByRole('link', { name: 'Waarom deze datum?' })).toHaveAttribute(
      'href',
      `${zaak(1)}/termijn`,
    )
    const bestand = datums.getByRole('link', { name: 'Zet in mijn agenda' })
    expect(bestand).toHaveAttribute('href', '/v1/zaken/ZAAK-2026-0000001/agenda?taal=nl')
    expect(bestand).toHaveAttribute('download')
  })

  test('what a plain register does not know is said, and not filled in', async () => {
    renderRoute(zaak(26), { persona: 'bram' })
    const datums = await region('Wanneer is het klaar?')
    expect(datums.getByText('Niet alles staat in ons register. Wij weten dit niet:')).toBeVisible()
    expect(datums.getByText('Wanneer wij uw zaak hebben ingeschreven.')).toBeVisible()
  })
})

describe('steps, promises and rights', () => {
  test('each step says whether it is done, now or later, who does it and when', async () => {
    renderRoute(zaak(22), { persona: 'sanne' })
    const stappen = (await region('Stappen')).getAllByRole('listitem')
    expect(
      stappen.map(({ textContent }) => textContent?.replace(/.*?(Klaar|Nu bezig|Later)\./, '$1.')),
    ).toEqual([
      'Klaar. Op maandag 14 september 2026. ',
      'Klaar. Op dinsdag 15 september 2026. ',
      'Klaar. Op donderdag 24 september 2026. Deze stap kan opnieuw voorkomen.',
      'Nu bezig. Monumentencommissie is aan zet. ',
      'Later. Wij zijn aan zet. Uiterlijk maandag 2 november 2026. ',
    ])
    expect(stappen.filter((stap) => stap.getAttribute('aria-current') === 'step')).toEqual([stappen[3]])
  })

  test.each([
    [
      'kept',
      1,
      'fatima',
      'Gehaald: Team Groen heeft uw aanvraag voor een kapvergunning sinds dinsdag 8 september 2026.',
    ],
    ['running', 1, 'fatima', 'Loopt: U krijgt uiterlijk maandag 26 oktober 2026 ons besluit.'],
    [
      'broken, and nothing was told',
      6,
      'piet',
      'Niet gehaald: Wij zijn te laat en schreven u niet vooraf. Zo braken wij twee beloften.',
    ],
    [
      'broken by a new date, though that was told in time',
      4,
      'jan',
      'Niet gehaald: Wij halen maandag 12 oktober 2026 niet. U krijgt uiterlijk vrijdag 16 oktober 2026 ons besluit. De reden: Commissie Omgevingskwaliteit heeft meer tijd nodig voor advies.',
    ],
    [
      'not begun, so without a date',
      12,
      'fatima',
      'Begint later: Veranderen uw gegevens? Binnen 2 werkdagen geven wij dat door aan Belastingdienst en SVB. Deze belofte loopt nog niet.',
    ],
    ['not needed', 8, 'fatima', 'Niet nodig: Wij hoefden u geen nieuwe datum te sturen.'],
    [
      'standing still',
      3,
      'bram',
      'Staat stil: De termijn staat stil tot u uw stukken stuurt, uiterlijk tot en met vrijdag 23 oktober 2026.',
    ],
    [
      'not known, in a register that only says that the term stands still',
      27,
      'bram',
      'Niet bekend: Halen wij een datum niet? Dan schrijven wij u dat vooraf, met de reden. Hoe het hiermee staat, zien wij hier niet. Bel 14 0570.',
    ],
    ['not made', 9, 'jan', 'Geen belofte: Voor dit soort zaken hebben wij nog geen eigen belofte.'],
  ])('a promise that is %s', async (_, nummer, persona, regel) => {
    renderRoute(zaak(nummer), { persona })
    const regels = (await region('Onze beloften bij deze zaak')).getAllByRole('listitem')
    expect(textsOf(regels)).toContain(regel)
  })

  test.each([
    [
      'late by law',
      6,
      'piet',
      [
        'U kunt ons vragen om binnen 2 weken te beslissen (ingebrekestelling).',
        'U kunt ons bellen: 14 0570.',
        'U kunt een klacht indienen.',
      ],
    ],
    ['decided', 20, 'aylin', ['U kunt bezwaar maken tot en met donderdag 12 november 2026.']],
    [
      'late after a notice of default',
      7,
      'sanne',
      [
        'Beslissen wij niet uiterlijk dinsdag 20 oktober 2026? Dan krijgt u meestal geld van ons.',
        'Beslissen wij niet op tijd? Dan kunt u naar de rechter.',
        'U kunt ons bellen: 14 0570.',
        'U kunt een klacht indienen.',
      ],
    ],
    ['late before the law', 19, 'piet', ['U kunt ons bellen: 14 0570.', 'U kunt een klacht indienen.']],
  ])('the rights in a case that is %s', async (_, nummer, persona, rechten) => {
    renderRoute(zaak(nummer), { persona })
    const lijst = (await region('Uw rechten')).getAllByRole('listitem')
    expect(textsOf(lijst)).toEqual(rechten)
  })
})

describe('documents and contact', () => {
  test('documents stand by sender, each with its date and its file', async () => {
    renderRoute(zaak(7), { persona: 'sanne' })
    const documenten = await region('Documenten')
    await documenten.findByRole('heading', { level: 3, name: 'Van u' })
    expect(documenten.getByRole('heading', { level: 3, name: 'Van de gemeente' })).toBeVisible()
    expect(documenten.queryByRole('heading', { name: 'Van anderen' })).not.toBeInTheDocument()
    const vraag = documenten.getByRole('link', {
      name: /^Uw vraag om snel te beslissen \(pdf, 1.kB\) dinsdag 6 oktober 2026$/,
    })
    expect(vraag.getAttribute('href')).toMatch(/^\/v1\/zaken\/ZAAK-2026-0000007\/documenten\/[\w-]+$/)
    expect(vraag).toHaveAttribute('download')
    expect(vraag.closest('li')).toHaveTextContent('dinsdag 6 oktober 2026')
  })

  test('contact says what about, how and when', async () => {
    renderRoute(zaak(6), { persona: 'piet' })
    const contact = await region('Uw contact met ons over deze zaak')
    expect(await contact.findByRole('listitem')).toHaveTextContent(
      'U vroeg hoe het met uw kaart staatTelefoon, maandag 5 oktober 2026.',
    )
  })

  test.each([
    ['documenten', 'Documenten', 'Wij kregen niet alle documenten. Mist u iets? Bel 14 0570.'],
    [
      'contactmomenten',
      'Uw contact met ons over deze zaak',
      'Wij kregen niet alle contacten. Mist u iets? Bel 14 0570.',
    ],
  ])('when %s come in part, the page shows that part and says so', async (bron, kop, zin) => {
    renderRoute(zaak(1), { persona: 'fatima', gedrag: { [bron]: 'deels' } })
    expect(await (await region(kop)).findByText(zin)).toBeVisible()
  })

  test.each([
    ['documenten', 'Documenten', 'Bij deze zaak staan nog geen documenten.'],
    [
      'contactmomenten',
      'Uw contact met ons over deze zaak',
      'U had over deze zaak nog geen contact met ons.',
    ],
  ])('when %s fail only that part says so, and it does not look empty', async (bron, kop, leeg) => {
    const { user } = renderRoute(zaak(1), { persona: 'fatima', gedrag: { [bron]: 'stuk' } })
    const deel = await region(kop)
    expect(
      await deel.findByRole('heading', { level: 3, name: `Er is een probleem met: ${kop}` }),
    ).toBeVisible()
    expect(
      deel.getByText('Wij kunnen dit nu niet laten zien. Probeer het opnieuw of bel 14 0570.'),
    ).toBeVisible()
    expect(deel.queryByText(leeg)).not.toBeInTheDocument()
    expect(screen.getByText('Op schema')).toBeVisible()
    expect(screen.getAllByText(/^Er is een probleem/)).toHaveLength(1)
    await user.click(deel.getByRole('button', { name: 'Opnieuw proberen' }))
    expect(await deel.findByRole('button', { name: 'Opnieuw proberen' })).toBeVisible()
  })

  test.each([
    ['documenten', 'Documenten', 'Bij deze zaak staan nog geen documenten.'],
    [
      'contactmomenten',
      'Uw contact met ons over deze zaak',
      'U had over deze zaak nog geen contact met ons.',
    ],
  ])('no %s is said in words', async (bron, kop, leeg) => {
    renderRoute(zaak(1), { persona: 'fatima', gedrag: { [bron]: 'leeg' } })
    expect(await (await region(kop)).findByText(leeg)).toBeVisible()
  })

  test('slow documents say that they are coming, while the case is there', async () => {
    renderRoute(zaak(1), { persona: 'fatima', gedrag: { documenten: 'traag' } })
    const documenten = await region('Documenten')
    expect(screen.getByText('Op schema')).toBeVisible()
    expect(await documenten.findByText('Wij halen uw gegevens op…')).toBeInTheDocument()
    expect(
      await documenten.findByRole('heading', { level: 3, name: 'Van u' }, { timeout: 4000 }),
    ).toBeVisible()
  })

  test('after a retry that works, the focus lands on the heading of the part that came', async () => {
    server.use(http.get('*/v1/zaken/*/documenten', () => new Response('<h1>502</h1>', { status: 502 })))
    const { user } = renderRoute(zaak(1), { persona: 'fatima' })
    const knop = await (await region('Documenten')).findByRole('button', { name: 'Opnieuw proberen' })
    server.resetHandlers()
    await user.click(knop)
    await (await region('Documenten')).findByRole('heading', { level: 3, name: 'Van u' })
    await waitFor(() => expect(screen.getByRole('heading', { level: 2, name: 'Documenten' })).toHaveFocus())
  })
})

describe('whose case it is', () => {
  test.each([
    [
      'oranje',
      'Wij schreven u dat uw zaak bij ons binnen is.',
      'Wij schreven aan wie dit voor u regelt dat uw zaak binnen is.',
    ],
    [
      'bram',
      'Wij schreven Oranjevereniging De Waag dat de zaak bij ons binnen is.',
      'Wij schreven u dat uw zaak bij ons binnen is.',
    ],
  ])('%s reads which of the two confirmations went to whom', async (persona, eerste, tweede) => {
    renderRoute(zaak(2), { persona })
    const zinnen = textsOf((await region('Wat er is gebeurd')).getAllByRole('listitem'))
    const brieven = zinnen.flatMap((zin) => /Wij schreven.*binnen is\.$/.exec(zin) ?? [])
    expect(brieven).toEqual([tweede, eerste])
  })

  test('the names of the municipality are Dutch on an English page', async () => {
    await switchTaal('en')
    renderRoute(zaak(22), { persona: 'sanne' })
    const namen = (await screen.findAllByText('Monumentencommissie')).map(({ lang }) => lang)
    expect(new Set(namen)).toEqual(new Set(['nl']))
    const wie = await region('Who can see this case?')
    expect(valueOf(wie, 'Team of the municipality').firstElementChild).toHaveAttribute('lang', 'nl')
  })

  test('who acts for somebody else is reminded of it, with the name', async () => {
    renderRoute(zaak(2), { persona: 'bram' })
    expect(
      await screen.findByText(
        'U regelt dit namens Oranjevereniging De Waag. Oranjevereniging De Waag kan alles zien wat u doet.',
      ),
    ).toBeVisible()
    const wie = await region('Wie kan deze zaak zien?')
    expect(wie.getByText('Oranjevereniging De Waag')).toBeVisible()
    expect(wie.getByText('B. Janssen')).toBeVisible()
  })

  test.each([
    ['that does not exist', 'ZAAK-2026-9999999'],
    ['of somebody else', 'ZAAK-2026-0000006'],
  ])('a case %s is not found, on each of its pages', async (_, kenmerk) => {
    renderRoute(paths.termijn(kenmerk), { persona: 'fatima' })
    const hoofd = within(await screen.findByRole('main'))
    expect(await hoofd.findByRole('heading', { level: 1, name: 'Wij vinden deze pagina niet' })).toBeVisible()
    expect(hoofd.queryByText(new RegExp(kenmerk))).not.toBeInTheDocument()
  })

  test('the page of somebody else and of nobody are the same, letter for letter', async () => {
    const tekst = async (kenmerk: string) => {
      renderRoute(paths.zaak(kenmerk), { persona: 'fatima' })
      await screen.findByRole('heading', { level: 1, name: 'Wij vinden deze pagina niet' })
      const hoofd = screen.getByRole('main').innerHTML
      cleanup()
      return hoofd
    }
    const onbekend = await tekst('ZAAK-2026-9999999')
    expect(await tekst('ZAAK-2026-0000006')).toBe(onbekend)
  })

  test('a case whose register fails is an error with a retry, and not "not found"', async () => {
    renderRoute(zaak(13), { persona: 'kees', gedrag: { sociaal: 'stuk' } })
    expect(await screen.findByRole('heading', { level: 2, name: 'Er is een probleem' })).toBeVisible()
    expect(screen.getByRole('heading', { level: 1, name: 'Zaak ZAAK-2026-0000013' })).toBeVisible()
    expect(screen.queryByText('Wij vinden deze pagina niet')).not.toBeInTheDocument()
  })

  test('a case without status in the register claims nothing: no date, no step, not on time, nothing to do', async () => {
    renderRoute(zaak(25), { persona: 'kees' })
    expect(
      (await region('Dit moet u doen')).getByText(
        'Of u iets moet doen, staat hier niet. Bel 14 0570 voor uitleg.',
      ),
    ).toBeVisible()
    expect(
      (await region('Uw rechten')).getByText(
        'Of wij op tijd zijn, staat hier niet. Vraag of klacht? Bel 14 0570.',
      ),
    ).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Waarom deze datum?' })).not.toBeInTheDocument()
    expect((await region('Stappen')).queryByRole('listitem')).not.toBeInTheDocument()
    expect(screen.queryByText('Wij zijn niet te laat', { exact: false })).not.toBeInTheDocument()
  })
})
