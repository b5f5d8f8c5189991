declare module 'virtual:locales' {
  import type { ResourceLanguage } from 'i18next'
  import type { Taal } from '~/lib/taal'

  /** Downloads one language. @throws on a failed download */
  export function loadLocale(taal: Taal): Promise<ResourceLanguage[string]>
}
