/** Whose something is, and which; part of what is checked, so that a row cannot be given to somebody else. */
export type Eigendom = { id: string; wie: string }

export type Slot = {
  sluit: (van: Eigendom, bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>
  /** Throws an Error that says nothing of the content, when these bytes were changed or belong to something else. */
  open: (van: Eigendom, bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>
}

/** Of AES-GCM, in bytes; each save has a new one. */
const IV = 12

const bytesVan = (tekst: string) => new TextEncoder().encode(tekst)

/**
 * Encrypts with AES-256-GCM, under a key that is derived from a secret (HKDF, RFC 5869).
 * @param geheim at least 32 characters by chance; the same for every process on one database
 * @param waarvoor another one gives another key
 */
export async function maakSlot(geheim: string, waarvoor: 'concepten 1' | 'bestanden 1'): Promise<Slot> {
  const stof = await crypto.subtle.importKey('raw', bytesVan(geheim), 'HKDF', false, ['deriveKey'])
  const sleutel = await crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: bytesVan(`mijn-deventer ${waarvoor}`) },
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
    async sluit(van, bytes) {
      const iv = crypto.getRandomValues(new Uint8Array(IV))
      const dicht = new Uint8Array(IV + bytes.length + 16)
      dicht.set(iv)
      dicht.set(new Uint8Array(await crypto.subtle.encrypt(aes(iv, van), sleutel, bytes)), IV)
      return dicht
    },
    async open(van, bytes) {
      const open = await crypto.subtle
        .decrypt(aes(bytes.slice(0, IV), van), sleutel, bytes.slice(IV))
        .catch(() => {
          throw new Error(
            'a draft cannot be read: it was changed, or DRAFT_KEY is another than when it was saved',
          )
        })
      return new Uint8Array(open)
    },
  }
}
