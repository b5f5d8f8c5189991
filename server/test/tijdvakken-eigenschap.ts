import assert from 'node:assert/strict'
import fc from 'fast-check'
import { type Tijdvak, tijdvakcode } from '#domain/tijdvak'
import type { Schrijven } from '#server/schrijven'
import type { Tijdvakken } from '#server/tijdvakken'

const MINUUT = 60_000
const VAST = 10 * MINUUT
const DAG = 21_000
const WIE = ['inwoner:1', 'inwoner:2', 'inwoner:3']
const TIJDEN = ['09:00', '09:30', '10:00'].map((tijd): Tijdvak => ({ balie: 'proef', dag: DAG, tijd }))

const handeling = fc.oneof(
  fc.record({ soort: fc.constant('houd' as const), wie: fc.nat(2), tijd: fc.nat(2) }),
  fc.record({ soort: fc.constant('boek' as const), wie: fc.nat(2), tijd: fc.nat(2) }),
  fc.record({ soort: fc.constant('wacht' as const), minuten: fc.integer({ min: 1, max: 12 }) }),
)

/** What may be true of one time: who has it, until when, or for good. */
type Model = Map<string, { wie: string; tot: number }>

/**
 * A time has one owner, whatever people do in which order: held for ten minutes and not longer, one for each person, and
 * once it is booked for good. The clock is the one that is given, so that no test waits.
 * @param fris a place without a time that is taken
 */
export async function tijdvakEigenschap(
  fris: () => Promise<{ tijdvakken: Tijdvakken; schrijven: Schrijven }>,
  runs: number,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.array(handeling, { maxLength: 20 }), async (stappen) => {
      const { tijdvakken, schrijven } = await fris()
      const model: Model = new Map()
      let nu = Date.UTC(2026, 9, 14, 9)
      for (const stap of stappen) {
        if (stap.soort === 'wacht') nu += stap.minuten * MINUUT
        else {
          const wie = WIE[stap.wie] ?? ''
          const tijdvak = TIJDEN[stap.tijd] ?? { balie: '', dag: 0, tijd: '' }
          const code = tijdvakcode(tijdvak)
          const eigenaar = model.get(code)
          const mag = !eigenaar || eigenaar.tot <= nu || (eigenaar.wie === wie && eigenaar.tot < Infinity)
          const isGelukt =
            stap.soort === 'houd'
              ? await tijdvakken.houdVast(wie, tijdvak, new Date(nu), new Date(nu + VAST))
              : await boek(schrijven, wie, tijdvak, new Date(nu))
          assert.equal(isGelukt, mag, `${stap.soort} ${code} by ${wie}`)
          if (mag && stap.soort === 'houd')
            for (const [ander, { wie: van, tot }] of model)
              if (van === wie && tot < Infinity) model.delete(ander)
          if (mag) model.set(code, { wie, tot: stap.soort === 'houd' ? nu + VAST : Infinity })
        }
        for (const wie of WIE) {
          const bezet = await tijdvakken.bezet({ wie, balie: 'proef', van: DAG, tot: DAG, nu: new Date(nu) })
          const verwacht = [...model].filter(
            ([, een]) => een.tot === Infinity || (een.wie !== wie && een.tot > nu),
          )
          assert.deepEqual([...bezet].toSorted(), verwacht.map(([code]) => code).toSorted())
        }
      }
    }),
    { numRuns: runs, seed: 20_261_014 },
  )
}

async function boek(schrijven: Schrijven, wie: string, tijdvak: Tijdvak, nu: Date): Promise<boolean> {
  const sleutel = crypto.randomUUID()
  const gedaan = await schrijven.eenmaal({ wie: sleutel, sleutel, verzoek: '' }, async (schrijver) => ({
    status: 201,
    body: await schrijver.boek(wie, tijdvak, sleutel, nu),
  }))
  return typeof gedaan === 'object' && gedaan.body === true
}
