import { expect, test } from 'vitest'
import { brpPersonen } from './personen.ts'

const encoder = new TextEncoder()
const antwoordOver = (bsn: string): ReadableStream<Uint8Array> =>
  new Response(
    encoder.encode(
      JSON.stringify({
        type: 'RaadpleegMetBurgerservicenummer',
        personen: [{ burgerservicenummer: bsn }],
      }),
    ),
  ).body ?? new ReadableStream()

/** A register that answers after a while, and counts who it was asked about. */
function register(wacht: number) {
  const gevraagd: string[] = []
  const gemeld: string[] = []
  const { raadpleeg } = brpPersonen(
    { adres: 'https://brp.invalid', sleutel: 's' },
    async (_, { body = '', signal }) => {
      const { burgerservicenummer } = JSON.parse(body) as { burgerservicenummer: [string] }
      gevraagd.push(burgerservicenummer[0])
      await new Promise<void>((klaar, stop) => {
        setTimeout(klaar, wacht)
        signal.addEventListener('abort', () => stop(signal.reason as Error))
      })
      return { status: 200, headers: new Headers(), body: antwoordOver(burgerservicenummer[0]) }
    },
    (soort) => gemeld.push(soort),
    { bron: 500, bronProef: 200 },
  )
  return { raadpleeg, gevraagd, gemeld }
}

test('one person who asks a hundred times at once is asked about once', async () => {
  const { raadpleeg, gevraagd } = register(20)
  const samen = await Promise.all(Array.from({ length: 100 }, () => raadpleeg('999990019')))
  expect(new Set(samen.map((persoon) => persoon?.burgerservicenummer))).toEqual(new Set(['999990019']))
  expect(gevraagd).toEqual(['999990019'])
  await raadpleeg('999990019')
  expect(gevraagd).toHaveLength(2)
})

test('who waited too long for a place says nothing of the source: it is asked again at once', async () => {
  const { raadpleeg, gemeld } = register(150)
  const velen = Array.from({ length: 40 }, (_, nummer) => raadpleeg(String(100_000_000 + nummer)))
  const uit = await Promise.allSettled(velen)
  expect(uit.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(5)
  expect(gemeld).not.toContain('breaker open')
  expect((await raadpleeg('999990019'))?.burgerservicenummer).toBe('999990019')
})
