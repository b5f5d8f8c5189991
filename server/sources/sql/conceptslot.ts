import type { Concept } from '#server/concepten'

/** What of a draft is encrypted. */
export type Conceptinhoud = Pick<Concept, 'stap' | 'antwoorden'>

/** Whose a draft is; part of what is checked, so that a row cannot be given to somebody else. */
type Eigendom = Pick<Concept, 'id' | 'wie'>

export type Conceptslot = {
  sluit: (van: Eigendom, inhoud: Conceptinhoud) => Promise<Uint8Array<ArrayBuffer>>
  /** Throws an Error that says nothing of the content, when these bytes were changed or belong to another draft. */
  open: (van: Eigendom, bytes: Uint8Array<ArrayBuffer>) => Promise<Conceptinhoud>
}

/** Of AES-GCM, in bytes; each save has a new one. */
const IV = 12

const bytesVan = (tekst: string) => new TextEncoder().encode(tekst)

/**
 * Encrypts drafts with AES-256-GCM, under a key that is derived from a secret (HKDF, RFC 5869).
 * @param geheim at least 32 characters by chance; the same for every process on one database
 */
export async function maakConceptslot(geheim: string): Promise<Conceptslot> {
  const stof = await crypto.subtle.importKey('raw', bytesVan(geheim), 'HKDF', false, ['deriveKey'])
  const sleutel = await crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: bytesVan('mijn-deventer concepten 1') },
    stof,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
  const aes = (iv: Uint8Array<ArrayBuffer>, { id, wie }: Eigendom) => ({
    name: 'AES-GCM',
    iv,
    additionalData: bytesVan(`${wie} ${id}`),
  })
  return {
    async sluit(van, inhoud) {
      const iv = crypto.getRandomValues(new Uint8Array(IV))
      const dicht = await crypto.subtle.encrypt(aes(iv, van), sleutel, bytesVan(JSON.stringify(inhoud)))
      return Uint8Array.from([...iv, ...new Uint8Array(dicht)])
    },
    async open(van, bytes) {
      const open = await crypto.subtle
        .decrypt(aes(bytes.slice(0, IV), van), sleutel, bytes.slice(IV))
        .catch(() => {
          throw new Error(
            'a draft cannot be read: it was changed, or DRAFT_KEY is another than when it was saved',
          )
        })
      return JSON.parse(new TextDecoder().decode(open)) as Conceptinhoud
    },
  }
}
