import { expect, test } from 'vitest'
import { demodata } from '#demo/data'
import { dagVan } from '#domain/datum'
import type { Gebeurtenis } from '#domain/gebeurtenis'
import { inElkeTaal } from '#domain/tekst'
import { paths } from '~/paths'
import { region, textsOf } from '~/test/region'
import { renderRoute } from '~/test/render-route'

const KAP = 'ZAAK-2026-0000001'
const onderwerp = inElkeTaal('Mag de boom eerder weg?')

const gesteld: Gebeurtenis = {
  id: '90',
  soort: 'VRAAG_GESTELD',
  vraag: 'v1',
  kanaal: 'telefoon',
  onderwerp,
  dag: dagVan('2026-10-13'),
  door: 'u',
}
const beantwoord: Gebeurtenis = {
  id: '91',
  soort: 'VRAAG_BEANTWOORD',
  vraag: 'v1',
  dag: dagVan('2026-10-14'),
  door: 'gemeente',
}

/** The demo, with a question by telephone about a case that is running. */
const met = (...erbij: Gebeurtenis[]) => ({
  ...demodata,
  zaken: demodata.zaken.map((zaak) =>
    zaak.kenmerk === KAP ? { ...zaak, gebeurtenissen: [...zaak.gebeurtenissen, ...erbij] } : zaak,
  ),
  contactmomenten: new Map([
    [KAP, [{ id: 'v1', datum: '2026-10-13', kanaal: 'telefoon' as const, onderwerp, vraag: 'v1' }]],
  ]),
})

test.each([
  ['open', '2026-10-14', [gesteld], 'U hoort van ons uiterlijk woensdag 14 oktober 2026.'],
  [
    'late the day after',
    '2026-10-15',
    [gesteld],
    'Wij zijn te laat met ons antwoord. De belofte was woensdag 14 oktober 2026.',
  ],
  ['answered', '2026-10-15', [gesteld, beantwoord], 'Wij antwoordden op woensdag 14 oktober 2026.'],
])('a question by telephone that is %s says by when we answer', async (_, vandaag, gebeurtenissen, zin) => {
  renderRoute(paths.zaak(KAP), { persona: 'fatima', vandaag }, met(...gebeurtenissen))
  const contact = await region('Uw contact met ons over deze zaak')
  expect(textsOf([await contact.findByRole('listitem')])).toEqual([
    `${onderwerp.nl}Telefoon, dinsdag 13 oktober 2026. ${zin}`,
  ])
})

test.each([
  [
    'called back',
    'piet',
    14,
    'Telefoon, dinsdag 13 oktober 2026. U hoort van ons uiterlijk woensdag 14 oktober 2026.',
  ],
  [
    'written to',
    'aylin',
    15,
    'Formulier, vrijdag 9 oktober 2026. U hoort van ons uiterlijk woensdag 14 oktober 2026.',
  ],
])('who asked to be %s, with the question as the case, reads by when', async (_, persona, nummer, zin) => {
  renderRoute(paths.zaak(`ZAAK-2026-${String(nummer).padStart(7, '0')}`), { persona })
  const contact = await region('Uw contact met ons over deze zaak')
  expect(textsOf([await contact.findByRole('listitem')])[0]).toContain(zin)
})
