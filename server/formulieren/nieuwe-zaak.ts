import { type Dag, dagVan } from '#domain/datum'
import { type Antwoorden, bedragVan, type Formulier, geldt, lees, woordenVan } from '#domain/formulier'
import type { Balieafspraak, Gebeurtenis } from '#domain/gebeurtenis'
import { TEKENDAGEN } from '#domain/medeondertekening'
import type { Tijdvak } from '#domain/tijdvak'
import { datumUit } from '#domain/veldwaarde'
import type { Tekst } from '#domain/tekst'
import type { Betrokkene, Zaak } from '#domain/zaak'
import { vraagBron } from '#server/bron'
import type { Identiteit } from '#server/identiteit'
import { Problem } from '#server/problem'
import type { Sources } from '#server/sources'

/** A case without its number. */
export type NieuweZaak = Omit<Zaak, 'kenmerk'>

/** What decides on a case besides who sends it. `besluitOp`: the day of the decision that it is about. */
type Inzending = {
  tellend: Antwoorden
  besluitOp: Dag | null
  afspraak: Afspraak | null
  ontbreekt: readonly Tekst[]
  handtekening: { naam: string } | null
}

/** When somebody comes to a desk, and what for. */
export type Afspraak = { tijdvak: Tijdvak; balie: Balieafspraak }

export const LEEG: Inzending = {
  tellend: {},
  besluitOp: null,
  afspraak: null,
  ontbreekt: [],
  handtekening: null,
}

/**
 * The case that a form becomes, as it is on the day that it is sent. The receipt is the page, and a message among the
 * messages: it is there at once, and so is the event that says so (N1).
 * @param wie null for who did not sign in
 * @throws {Problem} 503 when the kind of case cannot be read
 */
export async function nieuweZaak(
  { sources, vandaag }: { sources: Sources; vandaag: Dag },
  formulier: Formulier,
  wie: Identiteit | null,
  { tellend, besluitOp, afspraak, ontbreekt, handtekening }: Inzending = LEEG,
): Promise<NieuweZaak> {
  const bedrag = bedragVan(formulier, tellend)
  const ander = formulier.anderZaaktype?.find(({ als }) => geldt(als, tellend))
  const code = ander?.zaaktype ?? formulier.zaaktype
  const zaaktype = await vraagBron('zaaksysteem', () => sources.zaaktypen.vind(code))
  const aanvrager = betrokkeneVan(wie)
  if (!aanvrager) throw new Problem('geen_toegang')
  if (!zaaktype) throw new Error(`form ${formulier.id} becomes a kind of case that is not set up`)
  return {
    register: 'zaaksysteem',
    zaaktype,
    titel: zaaktype.titel,
    aanvrager,
    gemachtigde: null,
    kinderen: [],
    team: formulier.team,
    complex: formulier.complex && geldt(formulier.complex, tellend) ? { code: 'ingewikkeld' } : null,
    zichtbaar: true,
    besluitVerzonden: besluitOp,
    bewaardTot: null,
    registerfeiten: null,
    gebeurtenissen: [
      {
        id: crypto.randomUUID(),
        dag: vandaag,
        door: 'u',
        soort: 'ONTVANGEN',
        ...ingangsdatumVan(formulier, tellend),
        ...(ontbreekt.length > 0 && { ontbreekt }),
      },
      {
        id: crypto.randomUUID(),
        dag: vandaag,
        door: 'gemeente',
        soort: 'BEVESTIGING_VERZONDEN',
        aan: 'aanvrager',
      },
      ...(afspraak ? [afspraakgebeurtenis(afspraak, vandaag)] : []),
      ...(handtekening ? [handtekeningverzoek(handtekening.naam, afspraak, vandaag)] : []),
      ...(bedrag !== null && sources.betaaldienst ? [betaalverzoek(bedrag, vandaag)] : []),
    ],
  }
}

const afspraakgebeurtenis = ({ tijdvak, balie }: Afspraak, vandaag: Dag): Gebeurtenis => ({
  id: crypto.randomUUID(),
  dag: vandaag,
  door: 'u',
  soort: 'AFSPRAAK',
  op: tijdvak.dag,
  tijd: tijdvak.tijd,
  balie,
})

/** Days to pay in. After it a team decides; nothing stops by itself. */
const BETAALDAGEN = 14

const betaalverzoek = (bedrag: number, vandaag: Dag): Gebeurtenis => ({
  id: crypto.randomUUID(),
  dag: vandaag,
  door: 'gemeente',
  soort: 'BETALING_GEVRAAGD',
  bedrag,
  uiterlijk: vandaag + BETAALDAGEN,
})

/** Somebody who comes to a desk needs the signature by then. */
const handtekeningverzoek = (naam: string, afspraak: Afspraak | null, vandaag: Dag): Gebeurtenis => ({
  id: crypto.randomUUID(),
  dag: vandaag,
  door: 'gemeente',
  soort: 'HANDTEKENING_GEVRAAGD',
  naam,
  uiterlijk: Math.min(vandaag + TEKENDAGEN, afspraak?.tijdvak.dag ?? Infinity),
})

function betrokkeneVan(wie: Identiteit | null): Betrokkene | null {
  if (!wie) return { soort: 'onbekend', naam: 'onbekend' }
  if (wie.soort === 'inwoner') return { soort: 'persoon', bsn: wie.bsn, naam: wie.naam }
  return wie.soort === 'organisatie' ? { soort: 'organisatie', kvk: wie.kvk, naam: wie.naam } : null
}

function ingangsdatumVan({ ingangsdatum }: Formulier, tellend: Antwoorden): { ingangsdatum?: Dag } {
  const [woord] = ingangsdatum === undefined ? [] : woordenVan(lees(tellend, ingangsdatum))
  const datum = woord === undefined ? null : datumUit(woord)
  return datum === null ? {} : { ingangsdatum: dagVan(datum) }
}
