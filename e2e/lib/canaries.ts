import type { BrowserContext, Page } from '@playwright/test'
import { demodata } from '#demo/data'
import type { Persoon } from '#server/brp/persoon'

/** What a resident types in a test of a form: it may stand on the page and in the data, and nowhere else. */
export const TYPED = {
  email: 'geel.vogeltje@kanarie.example',
  iban: 'NL91 ABNA 0417 1643 00',
  phone: '06 12 34 56 78',
} as const

function partsOf({
  naam,
  burgerservicenummer,
  verblijfplaats,
  partners,
  kinderen,
  ouders,
}: Persoon): string[] {
  const address = verblijfplaats?.type === 'Adres' ? verblijfplaats.verblijfadres : undefined
  const family = [partners, kinderen, ouders].flatMap((each) => each ?? []).map((each) => each.naam)
  return [
    burgerservicenummer,
    naam?.volledigeNaam,
    ...[naam, ...family].map((each) => each?.geslachtsnaam),
    address && `${address.korteStraatnaam} ${address.huisnummer}`,
    address?.postcode,
  ].filter((part) => part !== undefined)
}

/** Of each person in the demo: names, number, address; and what is typed. Spaces do not count, nor capitals. */
const CANARIES = new Set(
  [
    ...[...demodata.personen.values()].flatMap(partsOf),
    ...demodata.personas.filter(({ soort }) => soort === 'inwoner').map(({ naam }) => naam),
    ...Object.values(TYPED),
  ].map(squeezed),
)

function squeezed(text: string): string {
  return text.replace(/[\s+]/g, '').toLowerCase()
}

const decoded = (codes: string): string => {
  try {
    return decodeURIComponent(codes)
  } catch {
    return codes
  }
}

/** Which personal data stand in a text, also when it is written as an address. */
export function canariesIn(text: string): string[] {
  const plain = squeezed(text.replace(/(?:%[\da-f]{2})+/gi, decoded))
  return [...CANARIES].filter((canary) => plain.includes(canary))
}

/** Everything that a page keeps in the browser, as text. */
const keptBy = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const cached = await Promise.all(
      (await caches.keys()).map(async (name) => {
        const cache = await caches.open(name)
        return Promise.all(
          (await cache.keys()).map(async (key) => [key.url, await (await cache.match(key))?.text()]),
        )
      }),
    )
    const bases = (await indexedDB.databases()).map(({ name }) => name)
    return JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
      cached,
      bases,
      history.state,
      window.name,
    ])
  })

/**
 * Watches where personal data may not come: addresses, the referrer, the console, answers that are an error, and what the
 * browser keeps.
 * @returns asks, at the end, where they came all the same
 */
export function watchCanaries(context: BrowserContext): () => Promise<string[]> {
  const found: string[] = []
  const waiting: Promise<void>[] = []
  const look = (where: string, text: string) => {
    for (const canary of canariesIn(text)) found.push(`${where}: ${canary}`)
  }
  context.on('request', (request) => {
    look('address', request.url())
    look('referrer', request.headers().referer ?? '')
  })
  context.on('response', (response) => {
    if (response.status() < 400) return
    // a page that went on has thrown the answer away
    waiting.push(
      response.text().then(
        (text) => look(`error ${response.status()}`, text),
        () => undefined,
      ),
    )
  })
  context.on('console', (message) => look('console', message.text()))
  context.on('weberror', (error) => look('error', String(error.error().stack)))
  return async () => {
    await Promise.all(waiting)
    for (const page of context.pages())
      if (page.url().startsWith('http')) look('kept', await keptBy(page).catch(() => ''))
    return [...new Set(found)]
  }
}
