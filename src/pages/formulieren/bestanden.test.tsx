import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http } from 'msw'
import { describe, expect, test } from 'vitest'
import { EICAR } from '#server/bestanden/demoscanner'
import { exifSegment, jpeg, pdf } from '#server/test/bestanden'
import { paths } from '~/paths'
import { axeFindings } from '~/test/axe'
import { renderRoute } from '~/test/render-route'
import { server } from '~/test/server'

const foto = (naam = 'boom.jpg', breed = 64) =>
  new File([jpeg({ breed, extra: [exifSegment(1)] })], naam, { type: 'image/jpeg' })

const kop = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })
const kiezer = () => screen.getByLabelText<HTMLInputElement>(/kiezen$/)

/** The question about proof, in a complaint that is filled in up to there. */
async function bijBewijs() {
  const scherm = renderRoute(paths.formulierstap('klacht', 'begin'), { persona: 'fatima' })
  const { user } = scherm
  await kop('Waarover gaat uw klacht?')
  await user.click(screen.getByRole('radio', { name: 'Wij waren te laat' }))
  await user.click(screen.getByRole('button', { name: 'Verder' }))
  await user.type(await screen.findByRole('textbox', { name: 'Wat is er gebeurd?' }), 'Niemand belt.')
  for (const vraag of [/Wanneer, waar/, /Wat moet er/, 'Wilt u bewijs meesturen?']) {
    await user.click(screen.getByRole('button', { name: 'Verder' }))
    await kop(vraag)
  }
  await screen.findByLabelText('Bewijs (niet verplicht) Bestand kiezen')
  return scherm
}

describe('a file with a form', () => {
  test('from choosing to the document on the case', async () => {
    const { user } = await bijBewijs()
    expect(kiezer()).toHaveAccessibleDescription(/10 bestanden sturen: pdf, jpg of png.*ten hoogste 10 MB/)
    await user.upload(kiezer(), [foto(), foto('straat.jpg', 65)])
    await screen.findByText('2 bestanden zijn bij ons.')
    expect(screen.getAllByText(/^jpg, /)).toHaveLength(2)
    expect(await axeFindings()).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Verder' }))
    await kop(/Wilt u dat wij u bellen/)
    await user.click(screen.getByRole('button', { name: 'Verder' }))
    await kop('Controleer uw antwoorden')
    expect(await screen.findByText('straat.jpg')).toBeVisible()
    expect(await axeFindings()).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Verstuur uw klacht' }))
    await kop('Wij hebben uw klacht')
    await user.click(screen.getByRole('link', { name: 'Ga naar uw zaak' }))
    const documenten = await screen.findByRole('region', { name: /Documenten/ })
    expect(
      await within(documenten).findByRole('link', { name: /Bewijs: boom\.jpg \(jpg, 1\skB\)/ }),
    ).toBeVisible()
  })

  test('what is wrong names the file and what to do, before anything is sent and after', async () => {
    await bijBewijs()
    const user = userEvent.setup({ applyAccept: false })
    // the dialog of a browser lets somebody choose what was not asked for
    const programma = new File(['MZ'], 'factuur.pdf.exe', { type: 'application/x-msdownload' })
    await user.upload(kiezer(), programma)
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'factuur.pdf.exe heeft de verkeerde soort. Kies een pdf, jpg of png.',
    )
    await user.upload(kiezer(), new File([], 'leeg.pdf', { type: 'application/pdf' }))
    await waitFor(() =>
      expect(screen.getByRole('alert')).toHaveTextContent('leeg.pdf is leeg. Kies een ander bestand.'),
    )
    await user.upload(kiezer(), [
      new File([pdf([], { trailer: '/Encrypt 9 0 R' })], 'slot.pdf', { type: 'application/pdf' }),
      new File([pdf([`(${EICAR})`])], 'ziek.pdf', { type: 'application/pdf' }),
    ])
    expect(
      await screen.findByText(/slot\.pdf heeft een wachtwoord of beveiliging\. Haal die eraf/),
    ).toBeVisible()
    expect(await screen.findByText(/In ziek\.pdf zit een virus\. Wij hebben het weggegooid/)).toBeVisible()
    expect(await axeFindings()).toEqual([])
  })

  test('removing moves the focus to what is next, and at the end to choosing', async () => {
    const { user } = await bijBewijs()
    await user.upload(kiezer(), [foto('een.jpg', 1), foto('twee.jpg', 2)])
    await screen.findByText('2 bestanden zijn bij ons.')
    await user.click(screen.getByRole('button', { name: 'Verwijder een.jpg' }))
    await waitFor(() => expect(screen.getByRole('button', { name: 'Verwijder twee.jpg' })).toHaveFocus())
    expect(screen.getByText(/U hebt een\.jpg verwijderd\./)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Verwijder twee.jpg' }))
    await waitFor(() => expect(kiezer()).toHaveFocus())
    expect(screen.queryByText('twee.jpg')).not.toBeInTheDocument()
  })

  test('it shows how far it is, can be stopped, and after a cut it goes on', async () => {
    const { user } = await bijBewijs()
    const groot = new File([jpeg({ achter: new Uint8Array(600_000) })], 'groot.jpg', { type: 'image/jpeg' })
    let keer = 0
    let isWeg = true
    const vanaf: string[] = []
    server.use(
      http.put('*/v1/bestanden/:id/inhoud', ({ request }) => {
        vanaf.push(new URL(request.url).searchParams.get('vanaf') ?? '')
        keer += 1
        return isWeg && keer > 1 ? Response.error() : undefined
      }),
    )
    await user.upload(kiezer(), groot)
    expect(await screen.findByRole('progressbar', { name: 'groot.jpg' })).toHaveAttribute('max', '1')
    await screen.findByText('43 procent verstuurd')
    isWeg = false
    await screen.findByText('1 bestand is bij ons.', undefined, { timeout: 8_000 })
    expect(vanaf.at(1)).toBe('262144')
    expect(vanaf.at(-1)).toBe('524288')
    isWeg = true
    await user.upload(
      kiezer(),
      new File([jpeg({ achter: new Uint8Array(700_000) })], 'stop.jpg', { type: 'image/jpeg' }),
    )
    await user.click(await screen.findByRole('button', { name: 'Stop stop.jpg' }))
    await waitFor(() => expect(screen.queryByText('stop.jpg')).not.toBeInTheDocument())
  })

  test('when the files cannot be asked for, nobody reads that there are none', async () => {
    server.use(http.get('*/v1/concepten/:id/bestanden', () => Response.error()))
    const scherm = renderRoute(paths.formulierstap('melding', 'begin'), { persona: 'fatima' })
    await kop('Is het nu gevaarlijk?')
    await scherm.user.click(screen.getByRole('radio', { name: /^Nee/ }))
    await scherm.user.click(screen.getByRole('button', { name: 'Verder' }))
    await kop('Wat is er aan de hand?')
    await scherm.user.click(screen.getAllByRole('radio')[0] ?? document.body)
    await scherm.user.type(screen.getByRole('textbox'), 'Een gat.')
    await scherm.user.click(screen.getByRole('button', { name: 'Verder' }))
    await kop('Waar is het?')
    await scherm.user.type(screen.getAllByRole('textbox')[0] ?? document.body, 'Brink')
    await scherm.user.click(screen.getByRole('button', { name: 'Verder' }))
    await kop('Hebt u er een foto van?')
    expect(await screen.findByText(/Foto/, { selector: 'h2 *, h2' })).toBeVisible()
    expect(screen.queryByLabelText(/kiezen$/)).not.toBeInTheDocument()
  })

  test('what is needed and not there is said, and sending goes on without it', async () => {
    const { user } = renderRoute(paths.formulierstap('gegevens-kloppen-niet', 'begin'), { persona: 'fatima' })
    await kop('Dit weten wij van u')
    await user.click(screen.getByRole('button', { name: 'Verder' }))
    await kop('Wat klopt er niet?')
    await user.click(screen.getAllByRole('radio')[0] ?? document.body)
    await user.click(screen.getByRole('button', { name: 'Verder' }))
    await kop('Wat moet er staan?')
    for (const veld of screen.getAllByRole('textbox').slice(0, 2)) await user.type(veld, 'Kerk')
    await user.click(screen.getByRole('button', { name: 'Verder' }))
    await kop(/Hebt u een papier/)
    await user.click(screen.getByRole('radio', { name: 'Ja, ik stuur het mee' }))
    await screen.findByLabelText('Papier waar het op staat Bestand kiezen')
    await user.click(screen.getByRole('button', { name: 'Verder' }))
    await kop('Controleer uw antwoorden')
    expect(await screen.findByRole('heading', { name: 'U mist nog iets' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Eerst aanvullen' })).toBeVisible()
    expect(await axeFindings()).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Toch versturen' }))
    await kop(/Wij hebben uw/)
    // the case says what is missing, and it can be sent there
    await user.click(screen.getByRole('link', { name: 'Ga naar uw zaak' }))
    expect(await screen.findByText('U stuurde dit nog niet mee: Papier waar het op staat.')).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'Stuur ons uw stukken' }))
    await user.upload(await screen.findByLabelText('Papier waar het op staat Bestand kiezen'), foto())
    await user.click(await screen.findByRole('button', { name: 'Verstuur uw stukken' }))
    await kop('Wij hebben uw stukken')
    await user.click(screen.getByRole('link', { name: 'Terug naar uw zaak' }))
    await screen.findByText('U hoeft nu niets te doen.')
    expect(screen.queryByText(/U stuurde dit nog niet mee/)).not.toBeInTheDocument()
  })
})
