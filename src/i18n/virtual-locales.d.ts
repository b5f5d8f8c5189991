declare module 'virtual:locales' {
  import type { ResourceKey } from 'i18next'
  import type { Deel } from '~/i18n/delen'
  import type { Taal } from '~/lib/taal'

  /** Downloads what the first screen needs of a language, or one more part of it. @throws on a failed download */
  export function loadLocale(taal: Taal, deel: Deel | 'basis'): Promise<Record<string, ResourceKey>>
}
