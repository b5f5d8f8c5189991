/** What went wrong with a source, in words for the log. */
export type Foutsoort =
  | 'timeout'
  | 'connection reset'
  | 'connection refused'
  | 'no connection'
  | 'redirect'
  | 'too large'
  | 'not json'
  | 'other form'
  | 'too busy'
  | 'breaker open'
  | 'asked to wait'
  | 'not configured'
  | `status ${number}`
  | `failed (${string})`

/** A second try may find it well: it did not get our question, or was just being replaced. */
const TE_HERHALEN: readonly Foutsoort[] = [
  'connection reset',
  'connection refused',
  'status 502',
  'status 503',
  'status 504',
]

/** Our own doing, or about one question: such a failure says nothing of the source as a whole. */
const ZEGT_NIETS: readonly Foutsoort[] = ['too busy', 'breaker open', 'asked to wait', 'other form']

/** A source did not give an answer that we can use. Holds nothing of what was asked or answered. */
export class Bronfout extends Error {
  override name = 'Bronfout'
  readonly soort: Foutsoort
  /** How long the source asked to be left alone, in milliseconds. */
  readonly uitstel: number
  constructor(soort: Foutsoort, uitstel = 0) {
    super(soort)
    this.soort = soort
    this.uitstel = uitstel
  }

  get isTeHerhalen(): boolean {
    return TE_HERHALEN.includes(this.soort)
  }

  /** Whether it counts against the source. A refusal of this one question (4xx) does not; "too often" does. */
  get telt(): boolean {
    const status = Number(/^status (\d+)$/.exec(this.soort)?.[1] ?? 0)
    const isWeigering = status >= 400 && status < 500 && status !== 429
    return !isWeigering && !ZEGT_NIETS.includes(this.soort)
  }
}

const CODES: Readonly<Record<string, Foutsoort>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset',
  EPIPE: 'connection reset',
  // the other side closed, also in the middle of an answer
  UND_ERR_SOCKET: 'connection reset',
  UND_ERR_CONNECT_TIMEOUT: 'no connection',
  ETIMEDOUT: 'no connection',
}

/** What fetch threw, as a failure of the source. Of an unknown one only its code is kept, never its text. */
export function bronfoutUit(oorzaak: unknown): Bronfout {
  if (oorzaak instanceof Bronfout) return oorzaak
  if (!(oorzaak instanceof Error)) return new Bronfout('failed (unknown)')
  if (oorzaak.name === 'AbortError' || oorzaak.name === 'TimeoutError') return new Bronfout('timeout')
  if ('code' in oorzaak && typeof oorzaak.code === 'string')
    return new Bronfout(CODES[oorzaak.code] ?? `failed (${oorzaak.code})`)
  // fetch says "fetch failed" and keeps what happened underneath
  if (oorzaak.cause instanceof Error) return bronfoutUit(oorzaak.cause)
  return new Bronfout(`failed (${oorzaak.name})`)
}
