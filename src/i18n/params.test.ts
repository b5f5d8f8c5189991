import i18next from 'i18next'
import { expect, test } from 'vitest'
import { inElkeTaal } from '#domain/tekst'
import { startI18n } from './i18n.ts'
import { paramsInWoorden } from './params.ts'

const zaaktype = inElkeTaal('kapvergunning')

test('every value of a sentence becomes words of the language', () => {
  const words = paramsInWoorden(
    {
      zaaktype,
      datum: '2026-10-26',
      wetDatum: '2026-11-02',
      bedrag: 2300,
      uitkomst: 'toegekend',
      stukken: [inElkeTaal('een tekening'), inElkeTaal('een foto')],
      reden: { code: 'ingewikkeld' },
      organisatie: 'de brandweer',
      aantal: 2,
    },
    i18next.t,
    'nl',
  )
  expect(words).toEqual({
    zaaktype: 'kapvergunning',
    datum: 'maandag 26 oktober 2026',
    wetDatum: 'maandag 2 november 2026',
    bedrag: '€\u00a023,00',
    uitkomst: 'goedgekeurd',
    stukken: 'een tekening en een foto',
    reden: 'Uw kapvergunning is groot of ingewikkeld.',
    organisatie: 'de brandweer',
    aantal: 2,
    count: 2,
  })
})

test('the words of the municipality go before ours, in the language of the page', async () => {
  await startI18n('en')
  const tekst = { ...inElkeTaal('De boom is van de buren.'), en: 'The tree belongs to the neighbours.' }
  expect(paramsInWoorden({ reden: { code: 'vrij', tekst } }, i18next.t, 'en')).toEqual({
    reden: 'The tree belongs to the neighbours.',
  })
})
