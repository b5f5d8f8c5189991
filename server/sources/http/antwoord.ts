import { Bronfout } from './bronfout.ts'

/** Of an answer of fetch what we use. */
export type Bronantwoord = {
  status: number
  headers: { get: (naam: string) => string | null }
  body: {
    cancel: () => Promise<void>
    getReader: () => {
      read: () => Promise<{ done: boolean; value?: Uint8Array }>
      cancel: () => Promise<void>
    }
  } | null
}

/** No answer of a register about one person or case comes near; what is larger is not read. In bytes. */
const GROOTSTE_ANTWOORD = 2 * 1024 * 1024

/**
 * The JSON of an answer 200. Reads no further than it must, and closes the connection of an answer that it does not want.
 * @throws {Bronfout}
 */
export async function jsonUit(antwoord: Bronantwoord): Promise<unknown> {
  if (antwoord.status !== 200) {
    await antwoord.body?.cancel()
    if (antwoord.status >= 300 && antwoord.status < 400) throw new Bronfout('redirect')
    throw new Bronfout(`status ${antwoord.status}`, uitstelUit(antwoord.headers.get('retry-after')))
  }
  const tekst = await tekstUit(antwoord)
  try {
    return JSON.parse(tekst)
  } catch {
    // the text of this error repeats the body
    throw new Bronfout('not json')
  }
}

async function tekstUit({ headers, body }: Bronantwoord): Promise<string> {
  const lezer = body?.getReader()
  if (!lezer) return ''
  const decoder = new TextDecoder()
  let tekst = ''
  let gelezen = Number(headers.get('content-length') ?? 0) > GROOTSTE_ANTWOORD ? Infinity : 0
  while (gelezen <= GROOTSTE_ANTWOORD) {
    const { done, value } = await lezer.read()
    if (done || !value) return tekst + decoder.decode()
    gelezen += value.length
    tekst += decoder.decode(value, { stream: true })
  }
  await lezer.cancel()
  throw new Bronfout('too large')
}

/** Retry-After (RFC 9110, 10.2.3), a number of seconds or a date, in milliseconds from now; 0 when there is none. */
export function uitstelUit(kop: string | null, nu: number = Date.now()): number {
  if (kop === null) return 0
  if (/^\d+$/.test(kop)) return Number(kop) * 1000
  const dan = Date.parse(kop)
  return Number.isNaN(dan) ? 0 : Math.max(0, dan - nu)
}
