import type { Plugin } from 'vite'
import { gemeente as demo } from '#demo/gemeente'

/** What a build knows of its municipality before the API answers; the opening hours it does not (src/lib/gemeente.ts). */
export type Schilgegevens = Pick<typeof demo, 'naam' | 'telefoon' | 'telefoonlink' | 'site'>

const { naam, telefoon, telefoonlink, site } = demo

/** The municipality of this build. Everything that is built takes its name and telephone number from here. */
export const gemeente: Schilgegevens = { naam, telefoon, telefoonlink, site }

/** Gives the app `virtual:gemeente`, so that it does not import the municipality with all its cases. */
export function gemeenteModule(): Plugin {
  return {
    name: 'gemeente',
    resolveId: (id) => (id === 'virtual:gemeente' ? `\0${id}` : undefined),
    load: (id) =>
      id === '\0virtual:gemeente' ? `export const gemeente = ${JSON.stringify(gemeente)}` : undefined,
  }
}
