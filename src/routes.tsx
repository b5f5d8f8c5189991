import { type ComponentType, lazy } from 'react'
import { matchPath, Route, Routes } from 'react-router'
import type { Deel } from './i18n/delen.ts'
import { loadDelen } from './i18n/i18n.ts'
import { NotFound } from './components/NotFound.tsx'
import { RouteFocus } from './components/RouteFocus.tsx'
import { Layout } from './pages/schil/Layout.tsx'
import { LoggedIn } from './pages/schil/LoggedIn.tsx'
import { patterns } from './paths.ts'

type Load = () => Promise<ComponentType>

type Row = { path: string; preload: () => Promise<void>; Page: ComponentType }

/**
 * A row of the route table. A page that is preloaded is drawn as it is: `lazy` would first show the skeleton, even
 * with the code at hand, and React keeps a skeleton on the screen for at least 300 ms.
 */
function page(path: string, load: Load, delen: readonly Deel[] = []): Row {
  // at once: neither waits for the other
  const loadAll = async () => (await Promise.all([load(), loadDelen(delen)]))[0]
  const row: Row = {
    path,
    preload: async () => {
      row.Page = await loadAll()
    },
    Page: lazy(async () => ({ default: await loadAll() })),
  }
  return row
}

/** For everybody. */
export const publicPages = [
  page(patterns.start, async () => (await import('./pages/start/StartPage.tsx')).StartPage, ['openbaar']),
  page(patterns.inloggen, async () => (await import('./pages/inloggen/InloggenPage.tsx')).InloggenPage, [
    'openbaar',
  ]),
  page(patterns.uitgelogd, async () => (await import('./pages/uitgelogd/UitgelogdPage.tsx')).UitgelogdPage, [
    'openbaar',
  ]),
  page(
    patterns.onzeBeloften,
    async () => (await import('./pages/beloften/OnzeBeloftenPage.tsx')).OnzeBeloftenPage,
    ['openbaar'],
  ),
  page(
    patterns.formulieren,
    async () => (await import('./pages/formulieren/FormulierenPage.tsx')).FormulierenPage,
    ['formulier'],
  ),
  page(patterns.formulier, async () => (await import('./pages/formulieren/StartPage.tsx')).StartPage, [
    'formulier',
  ]),
  page(
    patterns.zonderInloggen,
    async () => (await import('./pages/formulieren/ZonderInloggenPage.tsx')).ZonderInloggenPage,
    ['formulier', 'melding'],
  ),
  page(
    patterns.meldingVolgen,
    async () => (await import('./pages/melding/MeldingVolgenPage.tsx')).MeldingVolgenPage,
    ['formulier', 'melding', 'zaakpagina'],
  ),
  page(
    patterns.demobetalen,
    async () => (await import('./pages/demobetalen/DemobetalenPage.tsx')).DemobetalenPage,
  ),
  page(patterns.demomails, async () => (await import('./pages/demomails/DemomailsPage.tsx')).DemomailsPage),
  page(patterns.hulp, async () => (await import('./pages/hulp/HulpPage.tsx')).HulpPage, ['openbaar']),
  page(
    patterns.toegankelijkheid,
    async () => (await import('./pages/verklaringen/ToegankelijkheidPage.tsx')).ToegankelijkheidPage,
    ['openbaar'],
  ),
  page(patterns.privacy, async () => (await import('./pages/verklaringen/PrivacyPage.tsx')).PrivacyPage, [
    'openbaar',
  ]),
]

/** For who is logged in; src/paths.ts names them too, as `behindLogin`. */
export const appPages = [
  page(patterns.overzicht, async () => (await import('./pages/overzicht/OverzichtPage.tsx')).OverzichtPage),
  page(patterns.zaken, async () => (await import('./pages/zaken/ZakenPage.tsx')).ZakenPage, ['formulier']),
  page(patterns.zaak, async () => (await import('./pages/zaken/zaak/ZaakPage.tsx')).ZaakPage, ['zaakpagina']),
  page(patterns.termijn, async () => (await import('./pages/zaken/termijn/TermijnPage.tsx')).TermijnPage, [
    'zaakpagina',
  ]),
  page(patterns.teLaat, async () => (await import('./pages/zaken/te-laat/TeLaatPage.tsx')).TeLaatPage, [
    'zaakpagina',
  ]),
  page(patterns.besluit, async () => (await import('./pages/zaken/besluit/BesluitPage.tsx')).BesluitPage, [
    'zaakpagina',
  ]),
  page(patterns.stukken, async () => (await import('./pages/zaken/stukken/StukkenPage.tsx')).StukkenPage, [
    'formulier',
    'zaakpagina',
  ]),
  page(patterns.vraag, async () => (await import('./pages/zaken/vraag/VraagPage.tsx')).VraagPage, [
    'formulier',
    'zaakpagina',
  ]),
  page(
    patterns.intrekken,
    async () => (await import('./pages/zaken/intrekken/IntrekkenPage.tsx')).IntrekkenPage,
    ['zaakpagina'],
  ),
  page(
    patterns.ingebrekestelling,
    async () =>
      (await import('./pages/zaken/ingebrekestelling/IngebrekestellingPage.tsx')).IngebrekestellingPage,
    ['zaakpagina'],
  ),
  page(patterns.betalen, async () => (await import('./pages/zaken/betalen/BetalenPage.tsx')).BetalenPage, [
    'zaakpagina',
  ]),
  page(
    patterns.formulierstap,
    async () => (await import('./pages/formulieren/InvullenPage.tsx')).InvullenPage,
    ['afspraak', 'formulier'],
  ),
  page(
    patterns.verstuurd,
    async () => (await import('./pages/formulieren/VerstuurdPage.tsx')).VerstuurdPage,
    ['formulier'],
  ),
  page(patterns.berichten, async () => (await import('./pages/berichten/BerichtenPage.tsx')).BerichtenPage),
  page(
    patterns.ondertekenen,
    async () => (await import('./pages/ondertekenen/OndertekenenPage.tsx')).OndertekenenPage,
    ['formulier', 'ondertekenen'],
  ),
  page(patterns.afspraken, async () => (await import('./pages/afspraken/AfsprakenPage.tsx')).AfsprakenPage, [
    'afspraak',
  ]),
  page(
    patterns.afspraakWijzigen,
    async () => (await import('./pages/afspraken/WijzigenPage.tsx')).WijzigenPage,
    ['afspraak', 'formulier'],
  ),
  page(
    patterns.afspraakAfzeggen,
    async () => (await import('./pages/afspraken/AfzeggenPage.tsx')).AfzeggenPage,
    ['afspraak'],
  ),
  page(
    patterns.doorgegeven,
    async () => (await import('./pages/gegevens/DoorgegevenPage.tsx')).DoorgegevenPage,
    ['gegevens'],
  ),
  page(patterns.inzage, async () => (await import('./pages/gegevens/InzagePage.tsx')).InzagePage, [
    'gegevens',
  ]),
  page(patterns.gegevens, async () => (await import('./pages/gegevens/GegevensPage.tsx')).GegevensPage, [
    'gegevens',
  ]),
  page(
    patterns.toestemmingen,
    async () => (await import('./pages/toestemmingen/ToestemmingenPage.tsx')).ToestemmingenPage,
    ['gegevens', 'toestemming'],
  ),
  page(
    patterns.toestemmingsvraag,
    async () => (await import('./pages/toestemmingen/VraagPage.tsx')).VraagPage,
    ['formulier', 'gegevens', 'toestemming'],
  ),
  page(patterns.school, async () => (await import('./pages/school/SchoolPage.tsx')).SchoolPage, [
    'school',
    'toestemming',
  ]),
  page(patterns.schoolverzoek, async () => (await import('./pages/school/VerzoekPage.tsx')).VerzoekPage, [
    'formulier',
    'school',
    'toestemming',
  ]),
  page(
    patterns.schoolverzoekEen,
    async () => (await import('./pages/school/VerzoekEenPage.tsx')).VerzoekEenPage,
    ['school', 'toestemming'],
  ),
  page(patterns.schoolinzage, async () => (await import('./pages/school/InzagePage.tsx')).InzagePage, [
    'gegevens',
    'school',
    'toestemming',
  ]),
]

/** Fetches the code of the first page, before anything is drawn. A failure shows when the page is drawn. */
export async function preloadPage(pathname: string): Promise<void> {
  const found = [...publicPages, ...appPages].find(({ path }) => matchPath(path, pathname) !== null)
  await found?.preload().catch(() => undefined)
}

/**
 * The whole route table. Declarative on purpose: every part of a page has a query of its own, and the data
 * router would add 16 KB for loaders that we do not use.
 */
export const AppRoutes = () => (
  <RouteFocus>
    <Routes>
      <Route element={<Layout />}>
        <Route element={<LoggedIn />}>
          {appPages.map(({ path, Page }) => (
            <Route key={path} path={path} element={<Page />} />
          ))}
        </Route>
        {publicPages.map(({ path, Page }) => (
          <Route key={path} path={path} element={<Page />} />
        ))}
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  </RouteFocus>
)
