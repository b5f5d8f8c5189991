import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { paths } from '~/paths'
import { region } from '~/test/region'
import { renderRoute } from '~/test/render-route'

const kop = (name: string) => screen.findByRole('heading', { level: 1, name })
const FORMULIER = 'gegevens-kloppen-niet'

test('from a datum to the form with that datum chosen, and back', async () => {
  const { user } = renderRoute('/gegevens', { persona: 'jan' })
  const link = (await region('Adres')).getByRole('link', { name: 'Klopt uw adres niet?' })
  // the name of the field, and nothing of what is in it
  expect(link).toHaveAttribute('href', `/formulieren/${FORMULIER}/stap/begin?veld=welk&keuze=adres`)
  await user.click(link)
  await kop('Wat klopt er niet?')
  expect(screen.getByRole('radio', { name: /^Mijn adres/ })).toBeChecked()
})

test('each group has its own question, and a person has two of them and the rest', async () => {
  renderRoute('/gegevens', { persona: 'jan' })
  const links = (await region('Persoon')).getAllByRole('link').map(({ textContent }) => textContent)
  expect(links).toEqual(['Klopt uw naam niet?', 'Klopt uw geboorte niet?', 'Klopt iets anders niet?'])
})

test('a choice that somebody made before stays, and they are asked it again', async () => {
  const { user } = renderRoute(paths.formulierMet(FORMULIER, 'welk', 'adres'), { persona: 'jan' })
  await kop('Wat klopt er niet?')
  await user.click(await screen.findByRole('radio', { name: 'Mijn naam' }))
  await user.click(screen.getByRole('button', { name: 'Verder' }))
  await kop('Wat moet er staan?')
  await user.click(screen.getByRole('link', { name: 'Gegevens' }))
  await user.click((await region('Adres')).getByRole('link', { name: 'Klopt uw adres niet?' }))
  await kop('Wat klopt er niet?')
  expect(screen.getByRole('radio', { name: 'Mijn naam' })).toBeChecked()
})

test('a choice that the form does not have begins the form as it is', async () => {
  renderRoute(paths.formulierMet(FORMULIER, 'goed', 'iets wat iemand typte'), { persona: 'jan' })
  expect(await kop('Dit weten wij van u')).toBeVisible()
})
