import { createHash, randomUUID } from 'node:crypto'
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GROOTSTE_DEEL } from '#domain/bestand'
import type { components } from '#openapi/pip.gen'
import { pdf } from '#server/test/bestanden'
import { type Keuze, leegConcept, rondAf, stuurDeel } from '#server/test/bestand-suite'
import { type TestApi, testApi } from '#server/test/client'
import { WRITE_HEADER } from './same-site.ts'
import { startRealHost } from './test/real-host.ts'
import { makeVisitor } from './test/visitor.ts'

type Bestand = components['schemas']['Bestand']

const noise = Buffer.from(Array.from({ length: 2_000_000 }, (_, i) => 33 + ((i * 7919) % 90)))
const PLAN: Keuze = {
  naam: 'plan.pdf',
  type: 'application/pdf',
  inhoud: pdf([`<< >>\nstream\n${noise.toString('latin1').replaceAll('%', 'x')}\nendstream`]),
}
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

let host: Awaited<ReturnType<typeof startRealHost>>
beforeAll(async () => {
  host = await startRealHost()
})
afterAll(() => host.stop())

const signedIn = async () => {
  const visitor = makeVisitor(host.origin)
  await visitor.signIn('fatima')
  return { visitor, api: { ...testApi(visitor.api), inloggen: async () => undefined } }
}

/** Begins a part on a socket of its own, and hangs up in the middle of it. */
function cutOff(cookie: string, path: string, part: Uint8Array, after: number): Promise<void> {
  return new Promise((resolve) => {
    const sent = request(new URL(path, host.origin), {
      method: 'PUT',
      headers: {
        cookie,
        [WRITE_HEADER]: '1',
        'content-type': 'application/octet-stream',
        'content-length': part.length,
      },
    })
    sent.on('error', () => undefined).on('close', resolve)
    sent.write(part.subarray(0, after), () => setTimeout(() => sent.destroy(), 20))
  })
}

const begin = async (api: TestApi, concept: string): Promise<Bestand> => {
  const { naam, type, inhoud } = PLAN
  const body = { onderdeel: 'bewijs', naam, type, omvang: inhoud.length, hash: hash(inhoud) }
  const { body: answer } = await api.stuur('POST', `/concepten/${concept}/bestanden`, body, {
    'idempotency-key': randomUUID(),
  })
  return JSON.parse(answer) as Bestand
}

const part = (from: number) => PLAN.inhoud.slice(from, from + GROOTSTE_DEEL)

describe.each([10, 50, 99])('a file that is cut off at %i percent, over real sockets', (percent) => {
  test('goes on where it was after signing in again, and is the same file on the case', async () => {
    const first = await signedIn()
    const concept = await leegConcept(first.api)
    const { id } = await begin(first.api, concept.id)
    const cutAt = Math.floor((PLAN.inhoud.length * percent) / 100)
    let arrived = 0
    while (arrived + GROOTSTE_DEEL <= cutAt)
      arrived = (await stuurDeel(first.api, id, arrived, part(arrived))).ontvangen
    const cookie = [...first.visitor.jar].map((pair) => pair.join('=')).join('; ')
    await cutOff(cookie, `/v1/bestanden/${id}/inhoud?vanaf=${arrived}`, part(arrived), cutAt - arrived)

    const { api } = await signedIn()
    // the half of a part that came counts for nothing, and all before it does
    let now = await begin(api, concept.id)
    expect([now.id, now.ontvangen]).toEqual([id, arrived])
    while (now.ontvangen < now.omvang) now = await stuurDeel(api, id, now.ontvangen, part(now.ontvangen))
    expect((await rondAf(api, id)).fase).toBe('klaar')

    const answers = { waarover: 'te_laat', gebeurd: 'Niemand belt.' }
    const saved = await api.stuur('PUT', `/concepten/${concept.id}`, {
      stand: concept.stand,
      stap: concept.stap,
      antwoorden: answers,
    })
    const { stand } = JSON.parse(saved.body) as { stand: number }
    const sent = await api.stuur(
      'POST',
      `/concepten/${concept.id}/verzending`,
      { stand, taal: 'nl' },
      { 'idempotency-key': concept.id },
    )
    const { kenmerk } = JSON.parse(sent.body) as { kenmerk: string }
    const { documenten } = (await api.json(
      `/zaken/${kenmerk}/documenten`,
    )) as components['schemas']['Documenten']
    const { visitor } = await signedIn()
    const file = await visitor.send(`/v1/zaken/${kenmerk}/documenten/${documenten[0]?.id ?? ''}`)
    expect(hash(new Uint8Array(await file.arrayBuffer()))).toBe(hash(PLAN.inhoud))
    expect(host.logged.join()).not.toMatch(/plan\.pdf/)
  })
})
