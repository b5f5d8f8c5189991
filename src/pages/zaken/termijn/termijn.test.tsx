import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { dagVan, datumVan } from '#domain/datum'
import { paths } from '~/paths'
import { region } from '~/test/region'
import { renderRoute } from '~/test/render-route'

const termijn = (nummer: number) => paths.termijn(`ZAAK-2026-${String(nummer).padStart(7, '0')}`)

/** Each day of a calendar: its date, and what a screen reader says of it. */
async function dagen(kop = 'Wanneer wij klaar zijn') {
  const kalender = (await region(kop)).getByRole('figure', { name: `Kalender: ${kop}` })
  return within(kalender)
    .getAllByRole('cell')
    .flatMap((cel) => {
      const dag = cel.querySelector('time')?.dateTime
      return dag === undefined ? [] : [{ dag, tekst: cel.textContent }]
    })
}

const van = (eerste: string, laatste: string) =>
  Array.from({ length: dagVan(laatste) - dagVan(eerste) + 1 }, (_, i) => datumVan(dagVan(eerste) + i))

test('D1: the count in sentences, from the first day to both dates', async () => {
  renderRoute(termijn(1), { persona: 'fatima' })
  const telling = await region('Wanneer wij klaar zijn')
  const [stappen] = telling.getAllByRole('list')
  expect(
    stappen &&
      within(stappen)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
  ).toEqual([
    'Uw zaak kwam op maandag 7 september 2026 bij ons binnen. Die dag telt niet mee.',
    'De wet geeft ons 8 weken.',
    'Wij beloven: 1 week eerder dan de wet. Dat is na 7 weken.',
    'Daarom is onze belofte: uiterlijk maandag 26 oktober 2026.',
    'Volgens de wet is de laatste dag: maandag 2 november 2026.',
  ])
})

test('D1: every day from the start to the last date is a cell that says what it is', async () => {
  renderRoute(termijn(1), { persona: 'fatima' })
  const cellen = await dagen()
  expect(cellen.map(({ dag }) => dag)).toEqual(van('2026-09-07', '2026-11-02'))
  expect(cellen[0]?.tekst).toBe('7: eerste dag, telt niet mee')
  expect(cellen.find(({ dag }) => dag === '2026-09-08')?.tekst).toBe('8: telt mee')
  expect(cellen.find(({ dag }) => dag === '2026-10-26')?.tekst).toBe('26: onze belofte')
  expect(cellen.find(({ dag }) => dag === '2026-10-27')?.tekst).toBe('27: na onze belofte, voor de wet')
  // a Saturday in between: the weekend is not why it says so
  expect(cellen.find(({ dag }) => dag === '2026-10-31')?.tekst).toBe('31: na onze belofte, voor de wet')
  expect(cellen.at(-1)?.tekst).toBe('2: laatste dag volgens de wet')
  expect(screen.queryByText(/telt niet mee in deze telling/)).not.toBeInTheDocument()
})

test('a month is a table with its name and the days of the week, Monday first', async () => {
  renderRoute(termijn(1), { persona: 'fatima' })
  const telling = await region('Wanneer wij klaar zijn')
  const maand = telling.getByRole('table', { name: 'oktober 2026' })
  expect(
    within(maand)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['mamaandag', 'didinsdag', 'wowoensdag', 'dodonderdag', 'vrvrijdag', 'zazaterdag', 'zozondag'])
  // Thursday 1 October stands in the fourth column of the first week
  const [, week] = within(maand).getAllByRole('row')
  expect(
    week &&
      within(week)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent?.split(':')[0]),
  ).toEqual(['', '', '', '1', '2', '3', '4'])
})

test('D3: the days that the term stands still are cells with the reason, and the dates are told as conditional', async () => {
  renderRoute(termijn(3), { persona: 'bram' })
  const telling = await region('Wanneer wij klaar zijn')
  expect(
    telling.getByText(
      'Sinds zaterdag 3 oktober 2026 staat de termijn stil, tot uiterlijk vrijdag 23 oktober 2026. De reden: Wij wachten op uw stukken.',
    ),
  ).toBeVisible()
  expect(telling.getByText('De kalender laat de datums zien als er niets meer komt.')).toBeVisible()
  const stil = (await dagen()).filter(({ tekst }) => tekst?.includes('staat stil'))
  expect(stil.map(({ dag }) => dag)).toEqual(van('2026-10-03', '2026-10-23'))
  expect(stil[0]?.tekst).toBe('3: termijn staat stil, Wij wachten op uw stukken.')
})

test('D3 when the documents came: seventeen days, and no date is conditional any more', async () => {
  renderRoute(termijn(3), { persona: 'bram', vandaag: '2026-10-21' })
  expect(
    (await region('Wanneer wij klaar zijn')).getByText(
      'Van zaterdag 3 oktober 2026 tot en met maandag 19 oktober 2026 stond de termijn stil: 17 dagen. De reden: Wij wachten op uw stukken.',
    ),
  ).toBeVisible()
  expect(screen.queryByText(/als er niets meer komt/)).not.toBeInTheDocument()
  expect((await dagen()).at(-1)).toEqual({ dag: '2026-12-03', tekst: '3: laatste dag volgens de wet' })
})

test('D4: a new date is a step of the count, with its reason', async () => {
  renderRoute(termijn(4), { persona: 'jan' })
  expect(
    (await region('Wanneer wij klaar zijn')).getByText(
      'Op woensdag 7 oktober 2026 kreeg u een nieuwe datum: vrijdag 16 oktober 2026. De reden: Commissie Omgevingskwaliteit heeft meer tijd nodig voor advies.',
    ),
  ).toBeVisible()
})

test('D10: the law counts from the end of the term to object, and says so', async () => {
  renderRoute(termijn(10), { persona: 'sanne' })
  const telling = await region('Wanneer wij klaar zijn')
  expect(
    telling.getByText(
      'Voor de wet tellen wij vanaf dinsdag 13 oktober 2026. Dat was de laatste dag voor bezwaar.',
    ),
  ).toBeVisible()
  expect(telling.getByText('Volgens de wet is de laatste dag: dinsdag 24 november 2026.')).toBeVisible()
  expect((await dagen()).at(-1)).toEqual({ dag: '2026-11-24', tekst: '24: laatste dag volgens de wet' })
})

test('a promise in working days skips the weekend, and shows that', async () => {
  renderRoute(termijn(10), { persona: 'sanne' })
  const kop = 'Binnen 3 werkdagen krijgt u bericht dat wij uw aanvraag hebben.'
  expect((await region(kop)).getByText('2 dagen in het weekend tellen niet mee.')).toBeVisible()
  const cellen = await dagen(kop)
  expect(cellen.filter(({ tekst }) => tekst?.includes('telt niet mee')).map(({ dag }) => dag)).toEqual([
    '2026-09-30',
    '2026-10-03',
    '2026-10-04',
  ])
})

test('the law behind the count is named, and what a lawyer must still confirm is marked', async () => {
  renderRoute(termijn(3), { persona: 'bram' })
  const bronnen = (await region('Waar staat dit?')).getAllByRole('listitem')
  expect(bronnen.map(({ textContent }) => textContent)).toEqual([
    'Algemene wet bestuursrecht art. 4:13 (onze jurist controleert dit nog)',
    'Algemene wet bestuursrecht art. 4:15; ECLI:NL:RVS:2016:2527',
  ])
})

test('a promise of our own has no law behind it, and the page says that', async () => {
  renderRoute(termijn(8), { persona: 'fatima' })
  expect(
    (await region('Waar staat dit?')).getByText(
      'Deze datums komen uit onze eigen beloften, niet uit een wet.',
    ),
  ).toBeVisible()
})

test('D25: where nothing is known nothing is counted, and no source is claimed', async () => {
  renderRoute(termijn(25), { persona: 'kees' })
  expect(await screen.findByText('Van deze zaak staan hier geen datums. Bel 14 0570.')).toBeVisible()
  expect(screen.queryByRole('table')).not.toBeInTheDocument()
  expect(screen.queryByText(/Deze datums komen uit/)).not.toBeInTheDocument()
})

test('D27: a pause without dates gives no date', async () => {
  renderRoute(termijn(27), { persona: 'bram' })
  const telling = await region('Wanneer wij klaar zijn')
  expect(
    telling.getByText('Wij kennen niet alle datums. Daarom tellen wij niets en noemen wij geen datum.'),
  ).toBeVisible()
  expect(telling.queryByRole('table')).not.toBeInTheDocument()
})
