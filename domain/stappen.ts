import type { Beoordeling } from './beloften.ts'
import type { Dag } from './datum.ts'
import { getekendOp, handtekeningVan } from './medeondertekening.ts'
import type { AanZet } from './toestand.ts'
import type { Tekst } from './tekst.ts'
import { beslissenVoorVan, verwachtOp } from './verwacht.ts'
import { eerste, laatste, type Stapdefinitie, type Zaak } from './zaak.ts'

/** One step of a case: done, now or later, by whom. `datum` is the day it was done, or the day by which it will be. */
export type Stap = {
  id: string
  titel: Tekst
  status: 'klaar' | 'nu' | 'later'
  wie: AanZet
  organisatie?: string
  datum: Dag | null
  kanTerugkomen: boolean
}

/**
 * The steps of a case in one list of done, now and later (evidence B1). Empty when the register has no steps,
 * or when the status may not be shown: nothing is invented.
 */
export function stappenVan(zaak: Zaak, b: Beoordeling): Stap[] {
  if (zaak.registerfeiten || !zaak.zichtbaar) return []
  const klaarOp = b.voortgang.klaarOp ?? b.voortgang.gestoptOp
  const definities = zaak.zaaktype.stappen.filter(
    ({ alleenNa }) => !alleenNa || laatste(b.gebeurtenissen, alleenNa) !== undefined,
  )
  const stappen: Stap[] = []
  let nuGehad = false
  for (const definitie of definities) {
    const gedaan = gedaanOp(definitie, b)
    if (gedaan === null && b.voortgang.gestoptOp !== null) continue
    // a step that was skipped because the case is done is not shown as still to come
    if (gedaan === null && klaarOp !== null) continue
    const status = gedaan !== null ? 'klaar' : nuGehad ? 'later' : 'nu'
    if (status === 'nu') nuGehad = true
    stappen.push({
      id: definitie.id,
      titel: definitie.titel,
      status,
      wie: definitie.wie,
      ...organisatieVan(definitie, b),
      datum: gedaan ?? uiterlijk(definitie, zaak, b),
      kanTerugkomen: definitie.kanTerugkomen ?? false,
    })
  }
  return stappen
}

/** The day on which a step was done; a request after it opens the step again. */
function gedaanOp(
  { klaarBij, alleenNa }: Stapdefinitie,
  { gebeurtenissen, voortgang }: Beoordeling,
): Dag | null {
  // also when the signature came on paper
  if (klaarBij === 'HANDTEKENING_GEZET') return getekendOp(gebeurtenissen) ?? null
  const klaar = laatste(gebeurtenissen, klaarBij)
  if (!klaar) return null
  const opnieuw = alleenNa && laatste(gebeurtenissen, alleenNa)
  if (opnieuw && gebeurtenissen.lastIndexOf(opnieuw) > gebeurtenissen.lastIndexOf(klaar)) return null
  if (klaarBij === 'STUKKEN_ONTVANGEN' && voortgang.wachtOpStukken) return null
  return klaar.dag
}

function organisatieVan(
  { wie, klaarBij }: Stapdefinitie,
  { gebeurtenissen }: Beoordeling,
): { organisatie?: string } {
  const ander =
    klaarBij === 'HANDTEKENING_GEZET'
      ? laatste(gebeurtenissen, 'HANDTEKENING_GEVRAAGD')?.naam
      : laatste(gebeurtenissen, 'ADVIES_GEVRAAGD')?.organisatie
  const organisatie = wie === 'ander' ? ander : undefined
  return organisatie === undefined ? {} : { organisatie }
}

/** By when a step that is not done will be: its own promise, or that of the headline. */
function uiterlijk({ klaarBij }: Stapdefinitie, { zaaktype }: Zaak, b: Beoordeling): Dag | null {
  const { klokken, hoofd, hoofdnorm, gebeurtenissen } = b
  // debt help: the law says by when there is a first talk, and nothing about what comes after it
  const wetVanGesprek = zaaktype.wet?.einde === 'gesprek'
  const beslissing = beslissenVoorVan(b) ?? verwachtOp(b)
  const klok = (norm: string) => klokken.findLast((k) => k.norm === norm)?.datum ?? null
  switch (klaarBij) {
    case 'BEVESTIGING_VERZONDEN':
      return klok('N1')
    case 'BIJ_BEHANDELAAR':
      return klok('N9')
    case 'COMPLEET_BRIEF':
      // once a list was sent, this step waits for the documents: it has no date before they come (N3)
      return laatste(gebeurtenissen, 'STUKKEN_GEVRAAGD') ? klok('N3') : klok('N2')
    case 'STUKKEN_ONTVANGEN':
      return laatste(gebeurtenissen, 'STUKKEN_GEVRAAGD')?.uiterlijk ?? null
    case 'DOORGEGEVEN':
      return klok('P5')
    case 'AFSPRAAK':
      return wetVanGesprek ? hoofd.wet : null
    case 'HANDTEKENING_GEZET':
      return handtekeningVan(gebeurtenissen, b.vandaag)?.uiterlijk ?? null
    case 'BETAALD':
      return eerste(gebeurtenissen, 'BETALING_GEVRAAGD')?.uiterlijk ?? null
    case 'AANGEVRAAGD':
      return laatste(gebeurtenissen, 'AFSPRAAK')?.op ?? null
    case 'BESLUIT':
      return beslissing ?? hoofd.nu ?? (wetVanGesprek ? null : hoofd.wet)
    default:
      return klaarBij === hoofdnorm?.eind || klaarBij === 'GEREED' ? (beslissing ?? hoofd.nu) : null
  }
}
