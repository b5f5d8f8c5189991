import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { demodata } from '#demo/data'
import { teksten as inlogteksten } from '#server/host/idp/teksten'
import { afschriftteksten } from '#server/formulieren/afschriftteksten'
import { teksten } from '#server/teksten'
import { type Taal, talen, type Tekst } from '~/lib/taal'

type Boom = { [sleutel: string]: string | Boom }

const folder = `${import.meta.dirname}/`
const gebieden = readdirSync(`${folder}nl`)

function bladeren(boom: Boom, tot = ''): [string, string][] {
  return Object.entries(boom).flatMap(([sleutel, waarde]): [string, string][] =>
    typeof waarde === 'string' ? [[tot + sleutel, waarde]] : bladeren(waarde, `${tot}${sleutel}.`),
  )
}

const lees = (taal: Taal): [string, string][] =>
  gebieden.flatMap((bestand) =>
    bladeren(
      JSON.parse(readFileSync(`${folder}${taal}/${bestand}`, 'utf8')) as Boom,
      `${bestand.replace('.json', '')}.`,
    ),
  )

const nl = lees('nl')

/** Texts of the set-up of the demo municipality: they stand on the page beside ours. */
function inrichting(waarde: unknown): Tekst[] {
  if (waarde instanceof Map) return [...waarde.values()].flatMap(inrichting)
  if (Array.isArray(waarde)) return waarde.flatMap(inrichting)
  if (typeof waarde !== 'object' || waarde === null) return []
  return isTekst(waarde) ? [waarde] : Object.values(waarde).flatMap(inrichting)
}

const isTekst = (waarde: object): waarde is Tekst =>
  talen.every((taal) => taal in waarde && typeof Reflect.get(waarde, taal) === 'string')

const vanDemo = inrichting([
  demodata.zaken,
  demodata.documenten,
  demodata.contactmomenten,
  demodata.personas,
  demodata.gemeente,
  demodata.formulieren,
])
const alleZinnen: [string, string][] = talen.flatMap((taal): [string, string][] => [
  ...lees(taal).map(([sleutel, tekst]): [string, string] => [`${taal} ${sleutel}`, tekst]),
  ...vanDemo.map((tekst): [string, string] => [`demo ${taal}`, tekst[taal]]),
  ...Object.entries({ ...teksten[taal], ...afschriftteksten[taal], ...inlogteksten[taal] }).map(
    ([sleutel, tekst]): [string, string] => [`server ${taal} ${sleutel}`, tekst],
  ),
])

const plaatshouders = (tekst: string) => [...tekst.matchAll(/\{(\w+)\}/g)].map(([, naam = '']) => naam).sort()

describe('every language', () => {
  test.each(talen)('has the same keys (%s)', (taal) => {
    const sleutels = lees(taal).map(([sleutel]) => sleutel)
    expect(sleutels.sort()).toEqual(nl.map(([sleutel]) => sleutel).sort())
  })

  test.each(talen)('has the same values in each sentence (%s)', (taal) => {
    const andere = new Map(lees(taal))
    // plurals apart: "één dag" needs no number
    const anders = nl.filter(([sleutel, tekst]) => {
      const ander = andere.get(sleutel) ?? ''
      return plaatshouders(tekst).join() !== plaatshouders(ander).join()
    })
    expect(anders.map(([sleutel]) => sleutel)).toEqual([])
  })

  test.each(talen)('says on a printed copy what its receipt said (%s)', (taal) => {
    const { ontvangen, belofte, geenBelofte, wet } = afschriftteksten[taal]
    const bewijs = new Map(lees(taal))
    const gezegd = Object.entries({ ontvangen, belofte, geenBelofte, wet })
    expect(gezegd).toEqual(gezegd.map(([naam]) => [naam, bewijs.get(`formulier.klaar.${naam}`)]))
  })

  test('has no sentence that nobody says', () => {
    const code = bronbestanden(`${folder}..`)
      .map((pad) => readFileSync(pad, 'utf8'))
      .join('\n')
    // a part that is filled in while running fits any word
    const sleutelvorm = new RegExp(
      `\\b(?:${gebieden.map((een) => een.replace('.json', '')).join('|')})(?:\\.[\\w@-]+)+`,
      'g',
    )
    const genoemd = new Set(
      [...`${code}\n${code.replace(/\$\{[^}]*\}/g, '@')}`.matchAll(sleutelvorm)].map(([sleutel]) => sleutel),
    )
    const patronen = [...genoemd].map(
      (sleutel) => new RegExp(`^${sleutel.replaceAll('.', '\\.').replaceAll('@', '[\\w-]+')}(_one|_other)?$`),
    )
    const ongebruikt = nl.filter(
      ([sleutel]) => !isVanDeSchil(sleutel) && !patronen.some((patroon) => patroon.test(sleutel)),
    )
    expect(ongebruikt.map(([sleutel]) => sleutel)).toEqual([])
  })
})

/** The static page is put together at build time, from the file and not by key. */
const isVanDeSchil = (sleutel: string) => sleutel.startsWith('algemeen.schil.')

function bronbestanden(map: string): string[] {
  return readdirSync(map, { withFileTypes: true, recursive: true })
    .filter((een) => een.isFile() && /\.tsx?$/.test(een.name) && !/\.test\.tsx?$/.test(een.name))
    .map((een) => `${een.parentPath}/${een.name}`)
}

describe('plain language', () => {
  const zinnen = alleZinnen.flatMap(([waar, tekst]) =>
    tekst.split(/(?<=[.?!:])\s+/).map((zin): [string, string] => [waar, zin]),
  )

  test('no sentence is longer than 15 words', () => {
    const lang = zinnen.filter(
      ([, zin]) => zin.split(/\s+/).filter((woord) => /[\w{]/.test(woord)).length > 15,
    )
    expect(lang).toEqual([])
  })

  test('no banned words', () => {
    const verboden =
      /\b(ongeldig|verplicht veld|sorry|oeps|u bent vergeten|notificatie|procedure|dossier|opschorting|verdaging|hersteltermijn|afdoeningstermijn|beslistermijn|zo spoedig mogelijk|gba|afgehandeld|akkoord)\b/i
    // the English excuse of the microcopy is a full sentence ("We are sorry."), the Dutch word is not used
    const fout = alleZinnen.filter(([, tekst]) => verboden.test(tekst.replaceAll('We are sorry.', '')))
    expect(fout).toEqual([])
  })

  test('the word of civil servants stands only on the public page of promises', () => {
    expect(
      nl
        .filter(([, tekst]) => /servicenorm/i.test(tekst))
        .map(([sleutel]) => sleutel.split('.').slice(0, 2).join('.')),
    ).toEqual(['openbaar.beloften'])
  })

  test('says "u" and never "je"', () => {
    const nederlands = alleZinnen.filter(([waar]) => waar.includes('nl'))
    expect(nederlands.filter(([, tekst]) => /\b(je|jij|jou|jouw)\b/i.test(tekst))).toEqual([])
  })
})

/** Who acts in a headline: we or you. */
const WIJ_OF_U: Record<Taal, RegExp> = {
  nl: /\b(wij|u|uw|ons|onze|anderen)\b/i,
  en: /\b(we|you|your|our|us)\b/i,
}
const VANDAAG: Record<Taal, RegExp> = { nl: /vandaag/, en: /today/ }

describe('headlines', () => {
  const koppen = (zinnen: [string, string][]) =>
    zinnen.filter(
      ([sleutel]) =>
        sleutel.startsWith('kop.zin.') || /^norm\.(P2|P3|P4b|N7a|N7b)\.(?!belofte)/.test(sleutel),
    )

  test.each(talen)('every headline has an actor (%s)', (taal) => {
    expect(koppen(lees(taal)).filter(([, tekst]) => !WIJ_OF_U[taal].test(tekst))).toEqual([])
  })

  test.each(talen)('every headline has a date, but where there is none to give (%s)', (taal) => {
    const zonder = koppen(lees(taal)).filter(
      ([, tekst]) => !/\{\w*[dD]atum\}/.test(tekst) && !VANDAAG[taal].test(tekst),
    )
    expect(zonder.map(([sleutel]) => sleutel).sort()).toEqual(ZONDER_DATUM)
  })
})

/** Nothing is invented: a register gave no date, or the promise is broken and no new date was named. */
const ZONDER_DATUM = [
  'kop.zin.geen_datum',
  'kop.zin.niet_zichtbaar',
  'kop.zin.niet_zichtbaar_stil',
  'norm.N7a.te_laat_zonder_bericht',
  'norm.N7a.wacht_op_u',
  'norm.N7b.te_laat_zonder_bericht',
  'norm.N7b.wacht_op_u',
  'norm.P2.te_laat_zonder_bericht',
  'norm.P2.wacht_op_u',
  'norm.P3.te_laat_zonder_bericht',
  'norm.P4b.te_laat_zonder_bericht',
]
