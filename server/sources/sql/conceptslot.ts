import type { Concept } from '#server/concepten'
import { type Eigendom, maakSlot } from './slot.ts'

/** What of a draft is encrypted. */
export type Conceptinhoud = Pick<Concept, 'stap' | 'antwoorden'>

export type Conceptslot = {
  sluit: (van: Eigendom, inhoud: Conceptinhoud) => Promise<Uint8Array<ArrayBuffer>>
  /** Throws an Error that says nothing of the content, when these bytes were changed or belong to another draft. */
  open: (van: Eigendom, bytes: Uint8Array<ArrayBuffer>) => Promise<Conceptinhoud>
}

/** Encrypts drafts. @param geheim see `maakSlot` */
export async function maakConceptslot(geheim: string): Promise<Conceptslot> {
  const slot = await maakSlot(geheim, 'concepten 1')
  return {
    sluit: (van, inhoud) => slot.sluit(van, new TextEncoder().encode(JSON.stringify(inhoud))),
    open: async (van, bytes) =>
      JSON.parse(new TextDecoder().decode(await slot.open(van, bytes))) as Conceptinhoud,
  }
}
