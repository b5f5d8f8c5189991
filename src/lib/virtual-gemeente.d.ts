declare module 'virtual:gemeente' {
  import type { Gemeentegegevens } from '~/lib/gemeente'

  /** The municipality that the app was built for. */
  export const gemeente: Gemeentegegevens
}
