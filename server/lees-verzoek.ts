import { aaneen } from './bestanden/bytes.ts'

/**
 * The bytes of a request, read no further than it may be long. What a sender breaks off in the middle, or sends in another
 * way than they said, is undefined: that is a mistake of theirs, and no failure of ours.
 * @param grootste in bytes
 * @returns null when it is longer
 */
export async function leesBytes(
  request: Request,
  grootste: number,
): Promise<Uint8Array<ArrayBuffer> | null | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > grootste) return null
  try {
    const lezer = request.body?.getReader()
    if (!lezer) return new Uint8Array()
    const delen: Uint8Array[] = []
    for (let gelezen = 0; ;) {
      const { done, value } = await lezer.read()
      if (done) return aaneen(delen)
      gelezen += value.length
      if (gelezen > grootste) {
        await lezer.cancel()
        return null
      }
      delen.push(value)
    }
  } catch {
    return undefined
  }
}

/** The same as text. */
export async function leesTekst(request: Request, grootste: number): Promise<string | null | undefined> {
  const bytes = await leesBytes(request, grootste)
  return bytes && new TextDecoder().decode(bytes)
}
