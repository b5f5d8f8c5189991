import type { Pages } from '#server/host/pages'

const ROUTES = ['/', '/inloggen', '/overzicht', '/zaken', '/zaken/:kenmerk', '/gegevens']

/** A built app of one page, so that no test of the host needs a build. */
export const PAGES: Pages = {
  html: new Map([['nl', '<!doctype html><html lang="nl"><head></head><body>Mijn Deventer</body></html>']]),
  routes: ROUTES.map((path) => ({ path, files: [] })),
}
