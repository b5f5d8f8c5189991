/** SHA-256 of a text, in hexadecimal; the same in a browser and on Node. */
export async function sha256(tekst: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(tekst)))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
