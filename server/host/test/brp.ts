import { demodata } from '#demo/data'
import type { Persoon } from '#server/brp/persoon'
import { startChaos } from './chaos.ts'

/** A BRP over HTTP with the people of the demo, which can be made to misbehave. */
export const startBrp = () =>
  startChaos((question) => {
    const { burgerservicenummer } = JSON.parse(question) as { burgerservicenummer: string[] }
    const people = new Map<string, Persoon>(demodata.personen)
    const personen = burgerservicenummer.map((bsn) => people.get(bsn)).filter(Boolean)
    return JSON.stringify({ type: 'RaadpleegMetBurgerservicenummer', personen })
  })
