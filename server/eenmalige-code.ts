import { sha256 } from '#server/sha256'

/**
 * A secret that opens one thing for whoever has it (a request to sign, a report of nobody in particular), by the id of that
 * thing: 128 bits, as 26 letters and digits in groups of four (base 32 of Crockford, without I, L, O and U, that people
 * mistake). It is worked out anew each time it is needed, so that it is stored nowhere and can be given again.
 */
export type EenmaligeCode = (id: string) => Promise<string>

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const BYTES = 16

/**
 * @param geheim at least 32 characters by chance; the same for every process on one database
 * @param doel what the codes open, with the version of how they are made: of one id each has another code
 */
export async function maakEenmaligeCode(
  geheim: string,
  doel: 'ondertekenen 1' | 'melding 1' | 'toestemming 1',
): Promise<EenmaligeCode> {
  const bytesVan = (tekst: string) => new TextEncoder().encode(tekst)
  const stof = await crypto.subtle.importKey('raw', bytesVan(geheim), 'HKDF', false, ['deriveKey'])
  const sleutel = await crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: bytesVan(`mijn-deventer ${doel}`) },
    stof,
    { name: 'HMAC', hash: 'SHA-256', length: 256 },
    false,
    ['sign'],
  )
  return async (id) => {
    const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', sleutel, bytesVan(id))).slice(0, BYTES)
    return (base32(bytes).match(/.{1,4}/g) ?? []).join('-')
  }
}

function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? [])
    .map((vijf) => LETTERS[Number.parseInt(vijf.padEnd(5, '0'), 2)])
    .join('')
}

/**
 * What a code is found by. Only this is stored, and the look-up is by the whole hash: how long it takes tells nothing of the
 * code. Small letters, spaces, dashes and letters that look like digits do no harm.
 */
export const hashVanCode = (getypt: string): Promise<string> =>
  sha256(
    getypt
      .toUpperCase()
      .replace(/[^\dA-Z]/g, '')
      .replaceAll('O', '0')
      .replace(/[IL]/g, '1'),
  )
