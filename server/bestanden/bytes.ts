/** Bytes one after the other. */
export function aaneen(delen: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const heel = new Uint8Array(delen.reduce((som, { length }) => som + length, 0))
  let plek = 0
  for (const deel of delen) {
    heel.set(deel, plek)
    plek += deel.length
  }
  return heel
}

/** The codes of plain letters. */
export const codes = (letters: string): number[] => Array.from(letters, (letter) => letter.charCodeAt(0))

/** Whether bytes stand at a place. */
export const staat = (bytes: Uint8Array, verwacht: readonly number[], plek = 0): boolean =>
  verwacht.every((byte, i) => bytes[plek + i] === byte)

/** Each byte as one character, so that a pattern can be looked for in what is no text. */
export const latijn = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

/** What came out of a stream before it ended, broke off or became too long. */
export type Uitgepakt = { bytes: Uint8Array; lengte: number; heel: boolean; teLang: boolean }

/**
 * Unpacks zlib data (RFC 1950), no further than it may be long: a few bytes can say gigabytes.
 * @param bewaar whether the bytes are wanted, or only how many they are
 */
export async function pakUit(bytes: Uint8Array, langst: number, bewaar: boolean): Promise<Uitgepakt> {
  const stroom = new DecompressionStream('deflate')
  const schrijver = stroom.writable.getWriter()
  // what goes wrong here is heard at the other end too
  const geschreven = schrijver
    .write(new Uint8Array(bytes))
    .then(() => schrijver.close())
    .catch(() => undefined)
  const delen: Uint8Array[] = []
  let lengte = 0
  const klaar = (heel: boolean, teLang: boolean): Uitgepakt => ({
    bytes: aaneen(delen),
    lengte,
    heel,
    teLang,
  })
  const lezer = stroom.readable.getReader()
  try {
    for (;;) {
      const { done, value } = await lezer.read()
      if (done) return klaar(true, false)
      lengte += value.length
      if (bewaar) delen.push(value)
      if (lengte > langst) {
        await lezer.cancel().catch(() => undefined)
        return klaar(false, true)
      }
    }
  } catch {
    return klaar(false, false)
  } finally {
    void geschreven
  }
}
