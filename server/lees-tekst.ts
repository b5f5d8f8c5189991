/**
 * The text of a request, read no further than it may be long. What a sender breaks off in the middle, or sends in another
 * way than they said, is undefined: that is a mistake of theirs, and no failure of ours.
 * @param grootste in bytes
 * @returns null when it is longer
 */
export async function leesTekst(request: Request, grootste: number): Promise<string | null | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > grootste) return null
  try {
    const lezer = request.body?.getReader()
    if (!lezer) return ''
    const decoder = new TextDecoder()
    let tekst = ''
    for (let gelezen = 0; ;) {
      const { done, value } = await lezer.read()
      if (done) return tekst + decoder.decode()
      gelezen += value.length
      if (gelezen > grootste) {
        await lezer.cancel()
        return null
      }
      tekst += decoder.decode(value, { stream: true })
    }
  } catch {
    return undefined
  }
}
