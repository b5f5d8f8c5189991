import type { Formulier, Stap, Veld, Voorwaarde } from '#domain/formulier'
import { HUISGENOTEN } from './huishouden.ts'

type Pad = readonly (string | number)[]

/** Where in a definition something is wrong, and what. `pad`: names and numbers from the outside in. */
export type Definitiefout = { pad: Pad; zin: string }

/** Pages of the app that stand where the steps of a form do. */
const BEZET: readonly string[] = ['begin', 'controleren']

/** Answers that a list of somebody's own always has. */
const VASTE_KEUZES = { huishouden: ['ik'], besluiten: [], zaken: [] } as const

/** What no field can see of itself: an id that is there twice, and what is said of a field that was not asked before. */
export function verbanden(formulier: Formulier): Definitiefout[] {
  const fouten: Definitiefout[] = []
  const gevraagd = new Map<string, Veld>()
  const stapnamen = new Set<string>()
  const meld = (pad: Pad, zin: string) => void fouten.push({ pad, zin })
  const controleer = (als: readonly Voorwaarde[] | undefined, pad: Pad) => {
    for (const [i, voorwaarde] of (als ?? []).entries())
      fouten.push(...foutenVanVoorwaarde(voorwaarde, gevraagd.get(voorwaarde.veld), [...pad, i]))
  }
  for (const [s, stap] of formulier.stappen.entries()) {
    const pad = ['stappen', s]
    if (stapnamen.has(stap.id)) meld([...pad, 'id'], `another step is called "${stap.id}"`)
    if (BEZET.includes(stap.id)) meld([...pad, 'id'], `"${stap.id}" is a page of every form`)
    stapnamen.add(stap.id)
    fouten.push(...foutenVanStap(stap, pad, s === formulier.stappen.length - 1))
    controleer(stap.als, [...pad, 'als'])
    for (const [m, { als }] of (stap.meenemen ?? []).entries())
      controleer(als, [...pad, 'meenemen', m, 'als'])
    for (const [f, veld] of stap.velden.entries()) {
      const veldpad = [...pad, 'velden', f]
      controleer(veld.als, [...veldpad, 'als'])
      if (gevraagd.has(veld.id)) meld([...veldpad, 'id'], `another field is called "${veld.id}"`)
      if ((veld.soort === 'keuze' || veld.soort === 'keuzes') && !veld.uit && (veld.opties?.length ?? 0) < 2)
        meld(veldpad, 'give two choices or more in "opties", or a list in "uit"')
      if (veld.soort === 'afspraak' && [...gevraagd.values()].some(({ soort }) => soort === 'afspraak'))
        meld([...veldpad, 'soort'], 'a form makes one appointment')
      if (veld.waarschuwing) {
        const { als, veld: datum } = veld.waarschuwing
        controleer(als, [...veldpad, 'waarschuwing', 'als'])
        if (gevraagd.get(datum)?.soort !== 'datum')
          meld([...veldpad, 'waarschuwing', 'veld'], `no date "${datum}" is asked before this`)
      }
      gevraagd.set(veld.id, veld)
    }
  }
  for (const [i, { als }] of (formulier.anderZaaktype ?? []).entries())
    controleer(als, ['anderZaaktype', i, 'als'])
  controleer(formulier.complex, ['complex'])
  for (const [i, { als }] of (formulier.betaling ?? []).entries()) controleer(als, ['betaling', i, 'als'])
  for (const [i, een] of (formulier.medeondertekening ?? []).entries()) {
    const pad = ['medeondertekening', i]
    controleer(een.als, [...pad, 'als'])
    const vraag = (naam: string, veld: string | undefined, soort: Veld['soort']) => {
      if (veld !== undefined && gevraagd.get(veld)?.soort !== soort)
        meld([...pad, naam], `no ${soort} "${veld}" is asked`)
    }
    vraag('email', een.email, 'email')
    if ('ouderVan' in een) {
      if (gevraagd.get(een.ouderVan)?.soort !== 'keuze' || gevraagd.get(een.ouderVan)?.uit !== 'huishouden')
        meld([...pad, 'ouderVan'], `no choice "${een.ouderVan}" out of "huishouden" is asked`)
    } else {
      const { naam, postcode, huisnummer, toevoeging } = een.hoofdbewoner
      vraag('hoofdbewoner.naam', naam, 'tekst')
      vraag('hoofdbewoner.postcode', postcode, 'postcode')
      vraag('hoofdbewoner.huisnummer', huisnummer, 'getal')
      vraag('hoofdbewoner.toevoeging', toevoeging, 'tekst')
    }
  }
  if (formulier.zonderInloggen) fouten.push(...foutenZonderInloggen(formulier))
  const { ingangsdatum, besluit } = formulier
  if (ingangsdatum !== undefined && gevraagd.get(ingangsdatum)?.soort !== 'datum')
    meld(['ingangsdatum'], `no date "${ingangsdatum}" is asked`)
  if (besluit !== undefined && gevraagd.get(besluit)?.uit !== 'besluiten')
    meld(['besluit'], `no choice "${besluit}" out of "besluiten" is asked`)
  return fouten
}

/** Who does not sign in is nobody: nothing is known or kept of them, and there is nobody to ask for money or a signature. */
function foutenZonderInloggen({ stappen, betaling, medeondertekening, wie }: Formulier): Definitiefout[] {
  const velden = stappen.flatMap((stap, s) =>
    stap.velden.flatMap(({ uit, gegeven, soort, optioneel }, f): Definitiefout[] => {
      const isVanIemand = uit !== undefined || gegeven !== undefined || soort === 'afspraak'
      if (!isVanIemand && !(soort === 'bestand' && !optioneel)) return []
      return [{ pad: ['stappen', s, 'velden', f], zin: 'this cannot be asked without signing in' }]
    }),
  )
  const rest = Object.entries({ betaling, medeondertekening, wie })
    .filter(([, deel]) => deel !== undefined)
    .map(([naam]) => ({ pad: [naam], zin: 'this cannot be done without signing in' }))
  return [...velden, ...rest]
}

function foutenVanVoorwaarde(
  { veld, is, niet, vanaf, begint }: Voorwaarde,
  gevraagd: Veld | undefined,
  pad: Pad,
): Definitiefout[] {
  if (vanaf !== undefined)
    return gevraagd?.soort === 'getal'
      ? []
      : [{ pad: [...pad, 'veld'], zin: `no number "${veld}" is asked before this` }]
  if (begint !== undefined)
    return gevraagd?.uit === 'huishouden'
      ? begint.flatMap((soort, i) =>
          HUISGENOTEN.some((een) => een === soort)
            ? []
            : [{ pad: [...pad, 'begint', i], zin: `choose from ${HUISGENOTEN.join(', ')}` }],
        )
      : [{ pad: [...pad, 'veld'], zin: `no choice "${veld}" out of "huishouden" is asked before this` }]
  if (!gevraagd?.opties && !gevraagd?.uit)
    return [{ pad: [...pad, 'veld'], zin: `no choice "${veld}" is asked before this` }]
  const vast: readonly string[] = gevraagd.uit ? VASTE_KEUZES[gevraagd.uit] : []
  const kent = [...vast, ...(gevraagd.opties ?? []).map(({ waarde }) => waarde)]
  return (is ?? niet ?? []).flatMap((waarde, i) =>
    kent.includes(waarde)
      ? []
      : [{ pad: [...pad, is ? 'is' : 'niet', i], zin: `"${veld}" has no choice "${waarde}"` }],
  )
}

/** A form may end in an `einde` for everybody: then it is a check, that leads to another place. */
function foutenVanStap(
  { velden, uitleg, meenemen, einde, als }: Stap,
  pad: Pad,
  isLaatste: boolean,
): Definitiefout[] {
  if (einde && velden.length > 0)
    return [{ pad: [...pad, 'velden'], zin: 'a step that is an "einde" asks nothing' }]
  if (einde && !als && !isLaatste)
    return [{ pad: [...pad, 'einde'], zin: 'nobody comes past this step: give it an "als"' }]
  return velden.length > 0 || uitleg || meenemen
    ? []
    : [{ pad: [...pad, 'velden'], zin: 'ask something, or give an "uitleg"' }]
}
