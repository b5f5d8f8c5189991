import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { loadLocale } from 'virtual:locales'
import { isTaal, type Taal } from '~/lib/taal'
import { gemeenteVariabelen } from './gemeente.ts'

const year = 365 * 24 * 60 * 60

/** The language of the last visit (cookie `taal`), else the one the host wrote in `<html lang>`, else Dutch. */
export function preferredTaal(): Taal {
  const chosen = /(?:^|; )taal=(\w+)/.exec(document.cookie)?.[1] ?? document.documentElement.lang
  return isTaal(chosen) ? chosen : 'nl'
}

/** Downloads one language and starts with it. Called once, before the first render. */
export async function startI18n(taal: Taal): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: taal,
    // no second language to fall back on: it would have to be downloaded, and a test keeps the keys the same
    fallbackLng: false,
    resources: { [taal]: { translation: await loadLocale(taal) } },
    interpolation: {
      prefix: '{',
      suffix: '}',
      escapeValue: false, // React escapes already
      defaultVariables: gemeenteVariabelen,
    },
    react: { useSuspense: false },
  })
  document.documentElement.lang = taal
}

/**
 * Changes the language without a reload, and remembers it. The cookie holds two letters and nothing personal;
 * the host reads it to send the right page the next time.
 * @throws when the language file cannot be loaded; the page then stays as it is
 */
export async function switchTaal(taal: Taal): Promise<void> {
  if (!i18next.hasResourceBundle(taal, 'translation')) {
    i18next.addResourceBundle(taal, 'translation', await loadLocale(taal))
  }
  await i18next.changeLanguage(taal)
  document.documentElement.lang = taal
  const secure = location.protocol === 'https:' ? '; Secure' : ''
  document.cookie = `taal=${taal}; Path=/; Max-Age=${year}; SameSite=Lax${secure}`
}
