import type { Adapter, AdapterPayload } from 'oidc-provider'
import { tijdslimieten } from '#server/tijdslimieten'

type Kept = { payload: AdapterPayload; until: number }

/** More than this many sign-ins at once is not a demo. The oldest go first. */
const MOST = 5_000

const everything = new Map<string, Kept>()

/** What the identity provider of the demo remembers: in this process, for as long as it said. */
export class MemoryAdapter implements Adapter {
  readonly #model: string
  constructor(model: string) {
    this.#model = model
  }

  async upsert(
    id: string,
    payload: AdapterPayload,
    expiresIn = tijdslimieten.aanmelding / 1000,
  ): Promise<void> {
    everything.set(this.#key(id), { payload, until: Date.now() + expiresIn * 1000 })
    for (const key of everything.keys()) {
      if (everything.size <= MOST) break
      everything.delete(key)
    }
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const kept = everything.get(this.#key(id))
    return kept && kept.until > Date.now() ? kept.payload : undefined
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    const now = Date.now()
    for (const [key, { payload, until }] of everything)
      if (key.startsWith(`${this.#model}:`) && payload.uid === uid && until > now) return payload
    return undefined
  }

  /** A code for typing over on another device; this provider has none. */
  async findByUserCode(): Promise<undefined> {}

  async consume(id: string): Promise<void> {
    const kept = everything.get(this.#key(id))
    if (kept) kept.payload.consumed = Math.floor(Date.now() / 1000)
  }

  async destroy(id: string): Promise<void> {
    everything.delete(this.#key(id))
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, { payload }] of everything) if (payload.grantId === grantId) everything.delete(key)
  }

  #key(id: string): string {
    return `${this.#model}:${id}`
  }
}
