import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { loadLocale } from 'virtual:locales'
import { isTaal, type Taal } from '~/lib/taal'
import type { Deel } from './delen.ts'
import { gemeenteVariabelen } from './gemeente.ts'
import { interpolation } from './interpolation.ts'

const year = 365 * 24 * 60 * 60

/** The language of the last visit (cookie `taal`), else the one the host wrote in `<html lang>`, else Dutch. */
export function preferredTaal(): Taal {
  const chosen = /(?:^|; )taal=(\w+)/.exec(document.cookie)?.[1] ?? document.documentElement.lang
  return isTaal(chosen) ? chosen : 'nl'
}

/** The parts that the pages so far asked for: another language needs them too. */
const gevraagd = new Set<Deel>()
/** What is there already, as language and part. */
const geladen = new Set<string>()
const started = Promise.withResolvers<void>()

/** Downloads one language and starts with it. Called once, before the first render. */
export async function startI18n(taal: Taal): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: taal,
    // no second language to fall back on: it would have to be downloaded, and a test keeps the keys the same
    fallbackLng: false,
    resources: { [taal]: { translation: await loadLocale(taal, 'basis') } },
    interpolation: {
      ...interpolation,
      defaultVariables: gemeenteVariabelen,
    },
    react: { useSuspense: false },
    // a page that does not name a part that it needs would show codes; the browser tests fail on this line
    saveMissing: true,
    missingKeyHandler:
      i18next.options?.missingKeyHandler ||
      ((_, _ns, sleutel) => reportError(new Error(`no sentence ${sleutel}`))),
  })
  document.documentElement.lang = taal
  geladen.add(`${taal} basis`)
  started.resolve()
}

/**
 * Downloads the parts of the language that a page needs besides what every page has. May be called before `startI18n` is
 * done, so that both are on their way at once.
 * @throws when one cannot be loaded
 */
export async function loadDelen(delen: readonly Deel[]): Promise<void> {
  for (const deel of delen) gevraagd.add(deel)
  await haal(i18next.isInitialized && isTaal(i18next.language) ? i18next.language : preferredTaal(), delen)
}

async function haal(taal: Taal, delen: readonly (Deel | 'basis')[]): Promise<void> {
  const nieuw = delen.filter((deel) => !geladen.has(`${taal} ${deel}`))
  const zinnen = await Promise.all(nieuw.map((deel) => loadLocale(taal, deel)))
  await started.promise
  for (const deel of zinnen) i18next.addResourceBundle(taal, 'translation', deel, true, true)
  for (const deel of nieuw) geladen.add(`${taal} ${deel}`)
}

/**
 * Changes the language without a reload, and remembers it. The cookie holds two letters and nothing personal;
 * the host reads it to send the right page the next time.
 * @throws when the language file cannot be loaded; the page then stays as it is
 */
export async function switchTaal(taal: Taal): Promise<void> {
  await haal(taal, ['basis', ...gevraagd])
  await i18next.changeLanguage(taal)
  document.documentElement.lang = taal
  const secure = location.protocol === 'https:' ? '; Secure' : ''
  document.cookie = `taal=${taal}; Path=/; Max-Age=${year}; SameSite=Lax${secure}`
}
