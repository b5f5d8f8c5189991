import { expect, test } from 'vitest'
import { uitstelUit } from './antwoord.ts'
import { type Bronfout, bronfoutUit } from './bronfout.ts'
import { type Haal, maakHttpbron } from './httpbron.ts'

const antwoord = (status: number, headers: Record<string, string> = {}) =>
  new Response('{}', { status, headers })

/** A source that answers as it is told, one after the other, and what it said to the log. */
function bronMet(antwoorden: (() => Response)[], limieten = {}) {
  const gemeld: string[] = []
  let gevraagd = 0
  const haal: Haal = async () => {
    const volgende = antwoorden[Math.min(gevraagd, antwoorden.length - 1)]
    gevraagd += 1
    return volgende?.() ?? antwoord(500)
  }
  const { lees } = maakHttpbron({
    adres: 'https://bron.example',
    headers: {},
    haal,
    meld: (soort) => void gemeld.push(soort),
    limieten,
  })
  const vraag = () => lees({ pad: '/', method: 'GET' }, () => 'gelezen').catch((fout: Bronfout) => fout.soort)
  return { vraag, gemeld, gevraagd: () => gevraagd }
}

test.each([
  [null, 0],
  ['3', 3_000],
  ['Wed, 14 Oct 2026 09:00:05 GMT', 5_000],
  ['Wed, 14 Oct 2026 08:00:00 GMT', 0],
  ['soon', 0],
])('Retry-After %s is %i milliseconds', (kop, ms) => {
  expect(uitstelUit(kop, Date.parse('2026-10-14T09:00:00Z'))).toBe(ms)
})

test('502, 503 and 504 are asked once more; what will not change is not', async () => {
  for (const status of [502, 503, 504]) {
    const bron = bronMet([() => antwoord(status), () => antwoord(200)])
    expect([await bron.vraag(), bron.gevraagd()]).toEqual(['gelezen', 2])
  }
  for (const status of [400, 401, 403, 404, 429, 500]) {
    const bron = bronMet([() => antwoord(status)])
    expect([await bron.vraag(), bron.gevraagd()]).toEqual([`status ${status}`, 1])
  }
})

test('a 503 that says when is not asked sooner, and not at all when nobody waits that long', async () => {
  const soon = bronMet([() => antwoord(503, { 'retry-after': '1' }), () => antwoord(200)])
  const begin = performance.now()
  expect(await soon.vraag()).toBe('gelezen')
  expect(performance.now() - begin).toBeGreaterThan(1_000)
  const later = bronMet([() => antwoord(503, { 'retry-after': '60' })])
  expect([await later.vraag(), later.gevraagd()]).toEqual(['status 503', 1])
  expect([await later.vraag(), later.gevraagd()]).toEqual(['asked to wait', 1])
})

test('five failures within the time are too many, also with answers in between; older ones are forgotten', async () => {
  const fout = () => antwoord(500)
  const goed = () => antwoord(200)
  const snel = bronMet([fout, fout, goed, fout, fout, goed, fout, goed])
  const gehoord = []
  for (let keer = 0; keer < 8; keer += 1) gehoord.push(await snel.vraag())
  expect(gehoord.slice(-2)).toEqual(['status 500', 'breaker open'])
  const langzaam = bronMet([fout], { bronFouten: 0 })
  for (let keer = 0; keer < 8; keer += 1) expect(await langzaam.vraag()).toBe('status 500')
})

test('refusals of one question close no door for the others', async () => {
  const bron = bronMet([() => antwoord(403)])
  for (let keer = 0; keer < 8; keer += 1) expect(await bron.vraag()).toBe('status 403')
})

test('after its rest one question tries, the others do not wait for it, and when it succeeds all may', async () => {
  let antwoordNu = () => {}
  const proef = new Promise<void>((klaar) => (antwoordNu = klaar))
  let gevraagd = 0
  const haal: Haal = async () => {
    gevraagd += 1
    if (gevraagd <= 5) return antwoord(500)
    await proef
    return antwoord(200)
  }
  const { lees } = maakHttpbron({
    adres: '',
    headers: {},
    haal,
    meld: () => undefined,
    limieten: { bronRust: 50 },
  })
  const vraag = () => lees({ pad: '/', method: 'GET' }, () => 'gelezen').catch((fout: Bronfout) => fout.soort)
  for (let keer = 0; keer < 5; keer += 1) await vraag()
  expect([await vraag(), gevraagd]).toEqual(['breaker open', 5])
  await new Promise((verder) => setTimeout(verder, 60))
  const eerste = vraag()
  expect([await vraag(), gevraagd]).toEqual(['breaker open', 6])
  antwoordNu()
  expect(await eerste).toBe('gelezen')
  expect(await Promise.all([vraag(), vraag()])).toEqual(['gelezen', 'gelezen'])
})

test('more than wait for a place are refused at once', async () => {
  const nooit: Haal = (_adres, { signal }) =>
    new Promise((_, stop) => signal.addEventListener('abort', () => stop(signal.reason)))
  const gemeld: string[] = []
  const { lees } = maakHttpbron({
    adres: '',
    headers: {},
    haal: nooit,
    meld: (soort) => void gemeld.push(soort),
    limieten: { bron: 100 },
  })
  await Promise.allSettled(Array.from({ length: 80 }, () => lees({ pad: '/', method: 'GET' }, () => 1)))
  expect(gemeld.filter((soort) => soort === 'too busy')).toHaveLength(80 - 8 - 64)
})

test('of an error that nobody foresaw only the code or the name is kept', () => {
  const fout = Object.assign(new Error('999993653 secret'), { code: 'CERT_HAS_EXPIRED' })
  expect(bronfoutUit(new TypeError('fetch failed', { cause: fout })).message).toBe(
    'failed (CERT_HAS_EXPIRED)',
  )
  expect(bronfoutUit(new TypeError('999993653')).message).toBe('failed (TypeError)')
})
