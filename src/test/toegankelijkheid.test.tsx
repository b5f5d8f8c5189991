import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { startI18n } from '~/i18n/i18n'
import { talen } from '~/lib/taal'
import type { MockStand } from '~/mocks/api'
import { axeFindings } from './axe.ts'
import { renderRoute } from './render-route.tsx'

type Geval = { page: string; hoe: string } & MockStand

const openbaar: Geval[] = [
  '/',
  '/inloggen',
  '/uitgelogd',
  '/onze-beloften',
  '/hulp',
  '/toegankelijkheid',
  '/privacy',
  '/melding-volgen',
  '/formulieren/melding',
  '/formulieren/melding/zonder-inloggen/gevaar',
  '/nergens',
].map((page) => ({ page, hoe: 'normal' }))

const KAP = '/zaken/ZAAK-2026-0000001'
const allesStuk = { zaaksysteem: 'stuk', sociaal: 'stuk' } as const

// every page behind the login, in every way that its source can answer
const ingelogd: Geval[] = [
  { page: '/overzicht', hoe: 'normal', persona: 'fatima' },
  { page: '/overzicht', hoe: 'empty', persona: 'ruud' },
  { page: '/overzicht', hoe: 'failing', persona: 'fatima', gedrag: allesStuk },
  { page: '/overzicht', hoe: 'partial', persona: 'kees', gedrag: { sociaal: 'deels' } },
  { page: '/zaken', hoe: 'normal', persona: 'bram' },
  { page: '/zaken', hoe: 'empty', persona: 'ruud' },
  { page: '/zaken', hoe: 'failing', persona: 'fatima', gedrag: allesStuk },
  { page: '/zaken', hoe: 'partial', persona: 'kees', gedrag: { sociaal: 'stuk' } },
  { page: '/zaken?status=klaar&soort=woo', hoe: 'without a result', persona: 'fatima' },
  { page: KAP, hoe: 'normal', persona: 'fatima' },
  { page: KAP, hoe: 'failing', persona: 'fatima', gedrag: { zaaksysteem: 'stuk' } },
  {
    page: KAP,
    hoe: 'with failing parts',
    persona: 'fatima',
    gedrag: { documenten: 'stuk', contactmomenten: 'stuk' },
  },
  {
    page: KAP,
    hoe: 'with partial parts',
    persona: 'fatima',
    gedrag: { documenten: 'deels', contactmomenten: 'deels' },
  },
  {
    page: KAP,
    hoe: 'with empty parts',
    persona: 'fatima',
    gedrag: { documenten: 'leeg', contactmomenten: 'leeg' },
  },
  { page: '/zaken/ZAAK-2026-0000003', hoe: 'with a task', persona: 'bram' },
  { page: '/zaken/ZAAK-2026-0000003/stukken', hoe: 'normal', persona: 'bram' },
  { page: '/zaken/ZAAK-2026-0000003/stukken', hoe: 'late', persona: 'bram', vandaag: '2026-10-30' },
  { page: '/zaken/ZAAK-2026-0000003/stukken', hoe: 'not yours', persona: 'fatima' },
  { page: `${KAP}/stukken`, hoe: 'empty', persona: 'fatima' },
  { page: `${KAP}/stukken`, hoe: 'failing', persona: 'fatima', gedrag: { normen: 'stuk' } },
  { page: '/zaken/ZAAK-2026-0000006', hoe: 'late', persona: 'piet' },
  { page: '/zaken/ZAAK-2026-0000020', hoe: 'decided', persona: 'aylin' },
  { page: '/zaken/ZAAK-2026-0000025', hoe: 'not shown', persona: 'kees' },
  { page: '/zaken/ZAAK-2026-0000006', hoe: 'not yours', persona: 'fatima' },
  { page: '/zaken/ZAAK-2026-0000003/termijn', hoe: 'normal', persona: 'bram' },
  { page: '/zaken/ZAAK-2026-0000025/termijn', hoe: 'empty', persona: 'kees' },
  { page: `${KAP}/termijn`, hoe: 'failing', persona: 'fatima', gedrag: { normen: 'stuk' } },
  { page: '/zaken/ZAAK-2026-0000007/te-laat', hoe: 'normal', persona: 'sanne', vandaag: '2026-10-22' },
  { page: `${KAP}/te-laat`, hoe: 'not late', persona: 'fatima' },
  { page: `${KAP}/te-laat`, hoe: 'failing', persona: 'fatima', gedrag: { zaaksysteem: 'stuk' } },
  { page: '/zaken/ZAAK-2026-0000001/vraag', hoe: 'normal', persona: 'fatima' },
  { page: '/zaken/ZAAK-2026-0000020/besluit', hoe: 'normal', persona: 'aylin' },
  { page: `${KAP}/besluit`, hoe: 'empty', persona: 'fatima' },
  { page: `${KAP}/besluit`, hoe: 'failing', persona: 'fatima', gedrag: { zaaksysteem: 'stuk' } },
  { page: '/berichten', hoe: 'normal', persona: 'fatima' },
  { page: '/berichten', hoe: 'empty', persona: 'ruud' },
  { page: '/berichten', hoe: 'failing', persona: 'fatima', gedrag: allesStuk },
  { page: '/berichten', hoe: 'partial', persona: 'kees', gedrag: { sociaal: 'deels' } },
  { page: '/gegevens', hoe: 'normal', persona: 'piet' },
  { page: '/gegevens', hoe: 'failing', persona: 'fatima', gedrag: { personen: 'stuk' } },
  { page: '/gegevens', hoe: 'partial', persona: 'fatima', gedrag: { personen: 'deels' } },
  { page: '/gegevens', hoe: 'of an organisation', persona: 'oranje' },
  { page: '/toestemmingen', hoe: 'normal', persona: 'fatima' },
  { page: '/toestemmingen', hoe: 'empty', persona: 'ruud' },
  { page: '/toestemmingen', hoe: 'of an organisation', persona: 'oranje' },
  { page: '/toestemmingen/verzoek', hoe: 'without a code', persona: 'fatima' },
  { page: '/toestemmingen/verzoek', hoe: 'of a school', persona: 'kring' },
  { page: '/school', hoe: 'normal', persona: 'kring' },
  { page: '/school', hoe: 'of a resident', persona: 'fatima' },
  { page: '/school/verzoek', hoe: 'normal', persona: 'kring' },
  { page: '/onze-beloften', hoe: 'failing', gedrag: { normen: 'stuk' } },
]

test.each([...openbaar, ...ingelogd].flatMap((geval) => talen.map((taal) => ({ ...geval, taal }))))(
  '$page $hoe in $taal has no finding of axe, one heading of level 1 and a title of its own',
  async ({ page, taal, hoe: _hoe, ...stand }) => {
    await startI18n(taal)
    renderRoute(page, stand)
    await screen.findByRole('heading', { level: 1 })
    await waitFor(() => expect(document.querySelector('[aria-busy=true]')).toBeNull())
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    await waitFor(() => expect(document.title).toMatch(/.+ - Mijn Deventer$/))
    expect(await axeFindings()).toEqual([])
  },
)
