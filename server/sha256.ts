/** SHA-256 of a text or of bytes, in hexadecimal; the same in a browser and on Node. */
export async function sha256(wat: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const invoer = typeof wat === 'string' ? new TextEncoder().encode(wat) : wat
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', invoer))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
