import { screen, within } from '@testing-library/react'
import { http } from 'msw'
import { describe, expect, test } from 'vitest'
import { region, valueOf } from '~/test/region'
import { renderRoute } from '~/test/render-route'
import { server } from '~/test/server'

describe('what the BRP knows, as odd as it may be', () => {
  test('Fatima has two nationalities, each since its day, and two children', async () => {
    renderRoute('/gegevens', { persona: 'fatima' })
    const nationaliteiten = (await region('Nationaliteit')).getAllByRole('definition')
    expect(nationaliteiten.map(({ textContent }) => textContent)).toEqual([
      'NederlandseSinds 21 juni 2004',
      'MarokkaanseSinds 4 maart 1986',
    ])
    const gezin = await region('Gezin')
    expect(gezin.getByText(/^Ilyas el Amrani/).closest('dd')).toHaveTextContent(
      'Ilyas el Amrani, geboren 1 september 2014',
    )
    expect(valueOf(gezin, 'Gezag')).toHaveTextContent('Fatima el Amrani (Eén ouder heeft gezag)')
  })

  test('of Aylin only the year of birth is known, and no day is made up', async () => {
    renderRoute('/gegevens', { persona: 'aylin' })
    expect(
      await screen.findByText('Van een datum kennen wij alleen een deel. Wij tonen wat wij weten.'),
    ).toBeVisible()
    expect(valueOf(await region('Persoon'), 'Geboortedatum').textContent).toBe('1979')
    expect(valueOf(await region('Nationaliteit'), 'Nationaliteit')).toHaveTextContent('Sinds juni 1999')
  })

  test('the address of Piet is under investigation', async () => {
    renderRoute('/gegevens', { persona: 'piet' })
    expect(
      await screen.findByText('Wij onderzoeken of een gegeven klopt. Bij dat gegeven staat "In onderzoek".'),
    ).toBeVisible()
    expect(valueOf(await region('Adres'), 'Adres')).toHaveTextContent('In onderzoek sinds 1 september 2026')
  })

  test('the data of Sanne are not given to others', async () => {
    renderRoute('/gegevens', { persona: 'sanne' })
    expect(await screen.findByText(/^U vroeg ons om uw gegevens geheim te houden\./)).toBeVisible()
    const geheim = await region('Geheimhouding en kiesrecht')
    expect(valueOf(geheim, 'Gegevens geheim houden')).toHaveTextContent('Ja')
    expect(valueOf(await region('Gezin'), 'Partner')).toHaveTextContent(
      'Robin Peters (geregistreerd partner)',
    )
  })

  test('Kees has a postal address and is told that he does not live there', async () => {
    renderRoute('/gegevens', { persona: 'kees' })
    expect(
      await screen.findByText('U heeft een briefadres. Daar komt uw post aan, maar u woont er niet.'),
    ).toBeVisible()
    expect(valueOf(await region('Adres'), 'Briefadres')).toHaveTextContent('Postpad 1')
  })

  test('Ruud lives abroad', async () => {
    renderRoute('/gegevens', { persona: 'ruud' })
    expect(
      await screen.findByText('U woont in het buitenland. Daarom houden wij minder gegevens van u bij.'),
    ).toBeVisible()
    expect(valueOf(await region('Adres'), 'Adres in het buitenland')).toHaveTextContent('Spanje')
  })

  test('where Bram lives is not known, and how to tell us is', async () => {
    renderRoute('/gegevens', { persona: 'bram' })
    expect(
      await screen.findByText('Wij weten niet waar u woont. Bel 14 0570 om uw adres door te geven.'),
    ).toBeVisible()
    expect(valueOf(await region('Adres'), 'Adres')).toHaveTextContent('Wij weten niet waar u woont')
  })

  test('Noor is 17 and sees her parents', async () => {
    renderRoute('/gegevens', { persona: 'noor' })
    const gezin = await region('Gezin')
    expect(gezin.getAllByText('Ouder')).toHaveLength(2)
    expect(valueOf(gezin, 'Gezag')).toHaveTextContent('Beide ouders hebben gezag')
  })

  test('says where the data come from, of which day they are and what to do when they are wrong', async () => {
    renderRoute('/gegevens', { persona: 'jan' })
    expect(await screen.findByText(/^Deze gegevens komen uit/)).toHaveTextContent(
      'Deze gegevens komen uit de Basisregistratie Personen (BRP). Dit is de stand van woensdag 14 oktober 2026.',
    )
    expect(
      (await region('Klopt dit niet?')).getByText(
        'Bel 14 0570. Wij zoeken het uit en verbeteren wat niet klopt.',
      ),
    ).toBeVisible()
  })
})

describe('the citizen service number', () => {
  const nummer = async () => within(valueOf(await region('Persoon'), 'Burgerservicenummer (BSN)'))

  test('is masked, shown on request, and gone again', async () => {
    const { user, queryClient } = renderRoute('/gegevens', { persona: 'fatima' })
    expect((await nummer()).getByText('•••••0019')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Toon burgerservicenummer' }))
    expect(await (await nummer()).findByText('999990019')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Verberg burgerservicenummer' }))
    expect(await (await nummer()).findByText('•••••0019')).toBeVisible()
    const bewaard = JSON.stringify([
      queryClient
        .getQueryCache()
        .getAll()
        .map(({ state }) => state),
      queryClient
        .getMutationCache()
        .getAll()
        .map(({ state }) => state),
    ])
    expect(bewaard).not.toContain('999990019')
  })

  test('stays masked when it cannot be fetched, and says so', async () => {
    server.use(http.get('*/v1/persoonsgegevens/burgerservicenummer', () => Response.error()))
    const { user } = renderRoute('/gegevens', { persona: 'fatima' })
    await user.click(await screen.findByRole('button', { name: 'Toon burgerservicenummer' }))
    const rij = await nummer()
    expect(
      await rij.findByText('Wij kunnen dit nu niet laten zien. Probeer het opnieuw of bel 14 0570.'),
    ).toBeVisible()
    expect(rij.getByText('•••••0019')).toBeVisible()
  })
})

describe('when the BRP does not answer', () => {
  test.each(['stuk', 'leeg'] as const)(
    'as it should (%s) there is an error and no empty page',
    async (hoe) => {
      renderRoute('/gegevens', { persona: 'fatima', gedrag: { personen: hoe } })
      expect(await screen.findByRole('heading', { level: 2, name: 'Er is een probleem' })).toBeVisible()
      expect(screen.queryByRole('heading', { name: 'Persoon' })).not.toBeInTheDocument()
    },
  )

  test('in full, what came stands there with a warning', async () => {
    renderRoute('/gegevens', { persona: 'fatima', gedrag: { personen: 'deels' } })
    expect(
      await screen.findByRole('heading', { level: 2, name: 'Wij kregen niet al uw gegevens' }),
    ).toBeVisible()
    expect(screen.getByText('Een deel ontbreekt nu. Probeer het later opnieuw of bel 14 0570.')).toBeVisible()
    expect(screen.getByText('•••••0019')).toBeVisible()
  })

  test('in full, non-disclosure is not said to be off: that is not known then', async () => {
    renderRoute('/gegevens', { persona: 'sanne', gedrag: { personen: 'deels' } })
    await screen.findByRole('heading', { level: 2, name: 'Wij kregen niet al uw gegevens' })
    expect(screen.queryByText('Gegevens geheim houden')).not.toBeInTheDocument()
  })
})

describe('an organisation', () => {
  test('has no personal data in its menu', async () => {
    renderRoute('/overzicht', { persona: 'oranje' })
    await screen.findByText('Oranjevereniging De Waag')
    const menu = within(screen.getByRole('navigation', { name: 'Mijn Deventer' }))
    expect(menu.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Overzicht',
      'Zaken',
      'Berichten',
      'Afspraken',
    ])
  })

  test('that types the address reads why there is nothing, without a retry', async () => {
    renderRoute('/gegevens', { persona: 'oranje' })
    expect(
      await screen.findByText(
        'Deze pagina is voor inwoners. Over een organisatie staat er niets in de basisregistratie.',
      ),
    ).toBeVisible()
    expect(screen.getByRole('heading', { level: 1, name: 'Uw gegevens' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Opnieuw proberen' })).not.toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Naar het overzicht' })).toHaveAttribute('href', '/overzicht')
  })
})
