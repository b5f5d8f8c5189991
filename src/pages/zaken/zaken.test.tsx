import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { demodata } from '#demo/data'
import { demozaken } from '#demo/demozaken'
import { dagVan } from '#domain/datum'
import { inElkeTaal } from '#domain/tekst'
import { focusOn } from '~/test/focus'
import { renderRoute } from '~/test/render-route'

/** The names of the cases on the page, in order. */
const namen = () =>
  screen
    .queryAllByRole('heading', { level: 2 })
    .flatMap(({ textContent, parentElement }) => (parentElement?.tagName === 'ARTICLE' ? [textContent] : []))

const aantal = (zin: string) => screen.findByText(zin, { selector: 'output' })

/** By date; what Fatima herself must send counts with the day by which she must send it, 21 October. */
const VAN_FATIMA = [
  'Verhuizing doorgeven',
  'Aanvraag subsidie speelplek',
  'Aanvraag kapvergunning',
  'Aanvraag uittreksel',
  'Aanvraag standplaats',
]

describe('the list', () => {
  test('shows each case with its state, its sentence, whose turn it is and by when', async () => {
    renderRoute('/zaken', { persona: 'fatima' })
    await aantal('5 zaken')
    expect(namen()).toEqual(VAN_FATIMA)
    const kap = screen.getByRole('heading', { name: 'Aanvraag kapvergunning' }).closest('article')
    expect(kap).toHaveTextContent('Op schema')
    expect(kap).toHaveTextContent('Wie is aan zet:Wij zijn aan zet')
    expect(kap).toHaveTextContent('Onze belofte:maandag 26 oktober 2026')
    const speelplek = screen.getByRole('heading', { name: 'Aanvraag subsidie speelplek' }).closest('article')
    expect(speelplek).toHaveTextContent('Dit moet u doen:1 taak')
    const gestopt = screen.getByRole('heading', { name: 'Aanvraag standplaats' }).closest('article')
    expect(gestopt).not.toHaveTextContent('Onze belofte')
  })

  test('one card is one link to its case', async () => {
    renderRoute('/zaken', { persona: 'fatima' })
    expect(await screen.findByRole('link', { name: 'Aanvraag kapvergunning' })).toHaveAttribute(
      'href',
      '/zaken/ZAAK-2026-0000001',
    )
  })

  test('who has no cases reads that, and why that can be', async () => {
    renderRoute('/zaken', { persona: 'ruud' })
    expect(
      await screen.findByText(
        'Wij vinden geen zaken van u. Vroeg u iets aan op papier? Dan kan het een paar dagen duren.',
      ),
    ).toBeVisible()
  })

  test('a register that fails is named, and no cases is not claimed', async () => {
    renderRoute('/zaken', { persona: 'kees', gedrag: { sociaal: 'stuk' } })
    expect(
      await screen.findByText(
        'Zaken uit het sociaal domein ontbreken nu. Probeer het later opnieuw of bel 14 0570.',
      ),
    ).toBeVisible()
    await aantal('Wij zien nu 0 zaken. U kunt er meer hebben.')
    expect(screen.queryByText(/Wij vinden geen zaken van u/)).not.toBeInTheDocument()
  })

  test('a register that gives a part says so, above what it gave', async () => {
    renderRoute('/zaken', { persona: 'fatima', gedrag: { zaaksysteem: 'deels' } })
    expect(
      await screen.findByText('Uit ons zaaksysteem kregen wij maar een deel. Bel 14 0570 als u iets mist.'),
    ).toBeVisible()
    expect(namen().length).toBeGreaterThan(0)
  })

  test('when nothing can be fetched there is an error with a retry', async () => {
    const { user } = renderRoute('/zaken', {
      persona: 'fatima',
      gedrag: { zaaksysteem: 'stuk', sociaal: 'stuk' },
    })
    expect(await screen.findByRole('heading', { name: 'Er is een probleem' })).toBeVisible()
    expect(screen.queryByText(/geen zaken|0 zaken/)).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }))
    expect(await screen.findByRole('button', { name: 'Opnieuw proberen' })).toBeVisible()
  })
})

describe('searching and narrowing', () => {
  test('finds on words in any form and on the case number, and keeps them out of the address', async () => {
    const { user, address } = renderRoute('/zaken', { persona: 'fatima' })
    const zoek = await screen.findByLabelText('Zoek op woord of zaaknummer')
    await user.type(zoek, 'KAP vergunning')
    await aantal('1 zaak')
    expect(namen()).toEqual(['Aanvraag kapvergunning'])
    expect(address()).toBe('/zaken')
    await user.clear(zoek)
    await user.type(zoek, '0000024')
    await waitFor(() => expect(namen()).toEqual(['Aanvraag standplaats']))
    expect(address()).toBe('/zaken')
  })

  test('what finds nothing says so, and one button brings everything back and the focus to the start', async () => {
    const { user, address } = renderRoute('/zaken?status=klaar', { persona: 'fatima' })
    const zoek = await screen.findByLabelText('Zoek op woord of zaaknummer')
    await user.type(zoek, 'zwembad')
    expect(
      await screen.findByText('Geen zaak past bij wat u koos. Kies iets anders of wis alles.'),
    ).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Wis zoekwoorden en keuzes' }))
    await aantal('5 zaken')
    expect(zoek).toHaveValue('')
    await focusOn(zoek)
    expect(screen.getByLabelText('Lopend of klaar')).toHaveValue('')
    expect(address()).toBe('/zaken')
  })

  test('typing after the page was left changes no other page', async () => {
    const { user, address } = renderRoute('/zaken?pagina=1', { persona: 'fatima' })
    await user.type(await screen.findByLabelText('Zoek op woord of zaaknummer'), 'kap')
    await user.click(screen.getByRole('link', { name: 'Berichten' }))
    await screen.findByRole('heading', { level: 1, name: 'Berichten' })
    await new Promise((klaar) => setTimeout(klaar, 300))
    expect(address()).toBe('/berichten')
  })

  test.each([
    [
      'Lopend of klaar',
      'Klaar (2)',
      '2 zaken',
      ['Aanvraag uittreksel', 'Aanvraag standplaats'],
      'status=klaar',
    ],
    ['Soort zaak', 'Aanvraag subsidie', '1 zaak', ['Aanvraag subsidie speelplek'], 'soort=subsidie'],
    ['Voor wie', 'Ook voor mijn kind', '1 zaak', ['Verhuizing doorgeven'], 'persoon=kind'],
    [
      'Volgorde',
      'Op naam',
      '5 zaken',
      [
        'Aanvraag kapvergunning',
        'Aanvraag standplaats',
        'Aanvraag subsidie speelplek',
        'Aanvraag uittreksel',
        'Verhuizing doorgeven',
      ],
      'sorteer=titel',
    ],
  ])('%s: "%s" is in the address', async (keuze, optie, hoeveel, welke, inAdres) => {
    const { user, address } = renderRoute('/zaken', { persona: 'fatima' })
    await user.selectOptions(await screen.findByLabelText(keuze), optie)
    await aantal(hoeveel)
    await waitFor(() => expect(namen()).toEqual(welke))
    expect(address()).toBe(`/zaken?${inAdres}`)
  })

  test('who acts for others sees only those cases, with the name', async () => {
    const { user } = renderRoute('/zaken', { persona: 'bram' })
    await user.selectOptions(await screen.findByLabelText('Voor wie'), 'Namens iemand anders')
    await aantal('2 zaken')
    expect(screen.getByText('U regelt dit namens Oranjevereniging De Waag.')).toBeVisible()
    expect(screen.getByText('U regelt dit namens Wijkraad Rivierenwijk.')).toBeVisible()
  })

  test.each(['status=half&persoon=iedereen&jaar=abc&sorteer=willekeurig&pagina=-1', 'onbekend=1'])(
    'an address with %s shows the whole list',
    async (query) => {
      renderRoute(`/zaken?${query}`, { persona: 'fatima' })
      await aantal('5 zaken')
      expect(namen()).toEqual(VAN_FATIMA)
    },
  )

  test('an address with a choice shows that choice in the form', async () => {
    renderRoute('/zaken?status=klaar&sorteer=oudste', { persona: 'fatima' })
    await aantal('2 zaken')
    expect(screen.getByLabelText('Lopend of klaar')).toHaveValue('klaar')
    expect(screen.getByLabelText('Volgorde')).toHaveValue('oudste')
  })
})

describe('more cases than fit on a page', () => {
  const kap = demozaken.find(({ d }) => d === 'D1')
  const zaken = Array.from({ length: 45 }, (_, i) => {
    if (!kap) throw new Error('D1 is in the demo')
    const titel = `Aanvraag ${String(i + 1).padStart(2, '0')}`
    return {
      ...kap.zaak,
      kenmerk: `ZAAK-${i < 5 ? 2025 : 2026}-${String(i).padStart(7, '0')}`,
      titel: inElkeTaal(titel),
      gebeurtenissen: kap.zaak.gebeurtenissen
        .slice(0, 1)
        .map((ontvangen) => ({ ...ontvangen, dag: i < 5 ? dagVan('2025-12-01') : ontvangen.dag })),
    }
  })
  const veel = { ...demodata, zaken }
  const eersteEnLaatste = () => [namen().at(0), namen().at(-1)]

  test('pages show where one is, and lose or double no case', async () => {
    const { user, address } = renderRoute('/zaken?sorteer=titel', { persona: 'fatima' }, veel)
    await aantal('Bladzijde 1 van 3, 45 zaken')
    const bladeren = within(screen.getByRole('navigation', { name: 'Bladzijden' }))
    expect(bladeren.getByText('Bladzijde 1 van 3')).toBeVisible()
    expect(bladeren.queryByRole('button', { name: 'Vorige bladzijde' })).not.toBeInTheDocument()
    expect(eersteEnLaatste()).toEqual(['Aanvraag 01', 'Aanvraag 20'])
    await user.click(bladeren.getByRole('button', { name: 'Volgende bladzijde' }))
    await waitFor(() => expect(eersteEnLaatste()).toEqual(['Aanvraag 21', 'Aanvraag 40']))
    expect(address()).toBe('/zaken?sorteer=titel&pagina=2')
    await focusOn(await aantal('Bladzijde 2 van 3, 45 zaken'))
    await user.click(screen.getByRole('button', { name: 'Volgende bladzijde' }))
    await waitFor(() => expect(eersteEnLaatste()).toEqual(['Aanvraag 41', 'Aanvraag 45']))
    expect(screen.queryByRole('button', { name: 'Volgende bladzijde' })).not.toBeInTheDocument()
    await focusOn(await aantal('Bladzijde 3 van 3, 45 zaken'))
    await user.click(screen.getByRole('button', { name: 'Vorige bladzijde' }))
    await waitFor(() => expect(eersteEnLaatste()).toEqual(['Aanvraag 21', 'Aanvraag 40']))
  })

  test('narrowing and searching start at the first page again', async () => {
    const { user, address } = renderRoute('/zaken?sorteer=titel&pagina=3', { persona: 'fatima' }, veel)
    await aantal('Bladzijde 3 van 3, 45 zaken')
    await user.selectOptions(screen.getByLabelText('Jaar'), '2025')
    await aantal('5 zaken')
    expect(address()).toBe('/zaken?jaar=2025&sorteer=titel')
    expect(eersteEnLaatste()).toEqual(['Aanvraag 01', 'Aanvraag 05'])
  })

  test('a search on the third page shows its first page', async () => {
    const { user, address } = renderRoute('/zaken?sorteer=titel&pagina=3', { persona: 'fatima' }, veel)
    await user.type(await screen.findByLabelText('Zoek op woord of zaaknummer'), 'aanvraag 45')
    await waitFor(() => expect(namen()).toEqual(['Aanvraag 45']))
    await waitFor(() => expect(address()).toBe('/zaken?sorteer=titel'))
  })

  test('a page after the last is not an empty list without a way out', async () => {
    const { user } = renderRoute('/zaken?pagina=99', { persona: 'fatima' }, veel)
    await user.click(await screen.findByRole('button', { name: 'Wis zoekwoorden en keuzes' }))
    await waitFor(() => expect(namen()).toHaveLength(20))
  })
})
