import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import type { Demo, ApiOptions } from '#server/handler'
import { type Inzagelog, type Inzageregel, LIJST, zakenIn } from '#server/inzage'

type Test = { naam: string; test: (gemeente: Omit<ApiOptions, 'sessies'> & { demo: Demo }) => Promise<void> }

const BEGIN = Date.parse('2026-10-01T00:00:00Z')
const MINUTEN = 4
const EINDE = new Date(BEGIN + MINUTEN * 60_000)

/** Lines of a few people and cases, many at one moment, not in the order of their time. */
const regels = fc.array(
  fc.record({
    wie: fc.nat(2),
    soort: fc.constantFrom('persoon' as const, 'zaak' as const, 'lijst' as const),
    van: fc.nat(2),
    ookVan: fc.nat(2),
    minuut: fc.nat(MINUTEN + 2),
  }),
  { minLength: 6, maxLength: 25 },
)

/** Writes the lines down for people whom nobody else in this database knows. */
async function geschreven(log: Inzagelog, ruw: typeof regels extends fc.Arbitrary<infer T> ? T : never) {
  const id = randomUUID()
  const persoon = (nummer: number) => `inwoner:${id}-${nummer}`
  const zaak = (nummer: number) => `ZAAK-${id}-${nummer}`
  const lijst = ruw.map(({ wie, soort, van, ookVan, minuut }): Inzageregel => ({
    wie: persoon(wie),
    van: { persoon: persoon(van), zaak: zaak(van), lijst: LIJST }[soort],
    operatie: 'getZaak',
    doel: 'namens',
    velden: soort === 'lijst' ? [zaak(van), zaak(ookVan)] : ['zaak'],
    tijd: new Date(BEGIN + minuut * 60_000),
  }))
  for (const { tijd, ...inzage } of lijst) await log.schrijf(inzage, tijd)
  return { lijst, persoon, zaak }
}

/** Who looked at whose data, on every store. */
export const inzagelogSuite: readonly Test[] = [
  {
    naam: 'a person gets every line of the access log about them, once, newest first, and none of anybody else',
    test: ({ inzagelog }) =>
      fc.assert(
        fc.asyncProperty(regels, fc.boolean(), async (ruw, ookEigen) => {
          const { lijst, persoon, zaak } = await geschreven(inzagelog, ruw)
          for (const [wie, zaken] of [
            [persoon(0), [zaak(0), zaak(1)]],
            [persoon(1), []],
          ] as const) {
            const vraag = { wie, zaken, toestemmingen: [], ookEigen, tot: EINDE, vanaf: 0, aantal: 4 }
            const gekregen: Inzageregel[] = []
            let totaal = 1
            while (gekregen.length < totaal) {
              const blad = await inzagelog.over({ ...vraag, vanaf: gekregen.length })
              totaal = blad.totaal
              if (totaal > 0) assert.ok(blad.regels.length > 0)
              gekregen.push(...blad.regels)
            }
            for (const regel of gekregen) assert.notEqual(zakenIn(regel, vraag), null)
            // of lines of one moment the last one written comes first; what is later than asked is not there
            const verwacht = lijst
              .filter(
                (regel) =>
                  regel.van === wie ||
                  [regel.van, ...regel.velden].some((van) => (zaken as readonly string[]).includes(van)),
              )
              .filter((regel) => regel.tijd <= EINDE && (ookEigen || regel.wie !== wie))
              .toReversed()
              .toSorted((een, ander) => ander.tijd.getTime() - een.tijd.getTime())
            assert.deepEqual(gekregen, verwacht)
          }
        }),
        { numRuns: 6 },
      ),
  },
  {
    naam: 'the access log tells since when it keeps lines, also to who has none',
    async test({ inzagelog }) {
      const { sinds, totaal } = await inzagelog.over({
        wie: 'inwoner:nobody',
        zaken: ['ZAAK-0'],
        toestemmingen: [],
        ookEigen: true,
        tot: EINDE,
        vanaf: 0,
        aantal: 1,
      })
      assert.deepEqual([sinds?.toISOString(), totaal], ['2026-09-01T08:12:00.000Z', 0])
    },
  },
]
