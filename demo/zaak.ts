import { dagVan } from '#domain/datum'
import type { Gebeurtenis, Reden } from '#domain/gebeurtenis'
import type { Tekst } from '#domain/tekst'
import type { Betrokkene, Zaak, Zaaktype } from '#domain/zaak'
import type { Feit } from './feiten.ts'
import { personas, type PersonaId } from './personas.ts'
import type { ZgwRol, ZgwZaak } from './zgw.ts'

/** A demo case: the ZGW case, the event log beside it, and what happens to it later when the clock moves on. */
export type Demozaak = {
  /** The number in the list of demo cases, for tests by name. */
  d: string
  zgw: ZgwZaak
  gebeurtenissen: readonly Gebeurtenis[]
  zaak: Zaak
}

type Opzet = {
  d: string
  nummer: number
  zaaktype: Zaaktype
  titel?: Tekst
  van: PersonaId
  gemachtigde?: PersonaId
  kinderen?: Zaak['kinderen']
  register?: Zaak['register']
  team: string
  complex?: Reden
  zichtbaar?: boolean
  besluitVerzonden?: string
  /** Set for a case that the register knows without events: ZGW has no dates for a pause (standards, trap 3). */
  registerfeiten?: { gepland: string | null; wet: string | null; staatStil: string | null }
  feiten: readonly Feit[]
}

/** Writes a demo case down in ZGW and as the domain reads it. Facts may lie in the future: the clock reveals them. */
export function demozaak(opzet: Opzet): Demozaak {
  const ontvangen = opzet.feiten.find(({ soort }) => soort === 'ONTVANGEN')?.datum ?? ''
  const zgw: ZgwZaak = {
    identificatie: `ZAAK-2026-${String(opzet.nummer).padStart(7, '0')}`,
    omschrijving: opzet.titel?.nl ?? opzet.zaaktype.titel.nl,
    zaaktype: opzet.zaaktype.code,
    registratiedatum: ontvangen,
    startdatum: ontvangen,
    einddatumGepland: opzet.registerfeiten?.gepland ?? null,
    uiterlijkeEinddatumAfdoening: opzet.registerfeiten?.wet ?? null,
    vertrouwelijkheidaanduiding: opzet.zichtbaar === false ? 'vertrouwelijk' : 'zaakvertrouwelijk',
    opschorting: opzet.registerfeiten?.staatStil
      ? { indicatie: true, reden: opzet.registerfeiten.staatStil }
      : null,
    verlenging: null,
    rollen: [rolVan(opzet.van, ''), ...(opzet.gemachtigde ? [rolVan(opzet.gemachtigde, 'gemachtigde')] : [])],
  }
  const gebeurtenissen = opzet.feiten.map(({ datum, door = 'gemeente', ...feit }, i): Gebeurtenis => ({
    ...feit,
    id: String(i + 1).padStart(2, '0'),
    dag: dagVan(datum),
    door,
  }))
  return { d: opzet.d, zgw, gebeurtenissen, zaak: zaakUit(opzet, zgw, gebeurtenissen) }
}

function zaakUit(opzet: Opzet, zgw: ZgwZaak, gebeurtenissen: readonly Gebeurtenis[]): Zaak {
  const dagOfNull = (datum: string | null) => (datum === null ? null : dagVan(datum))
  return {
    kenmerk: zgw.identificatie,
    register: opzet.register ?? 'zaaksysteem',
    zaaktype: opzet.zaaktype,
    titel: opzet.titel ?? opzet.zaaktype.titel,
    aanvrager: betrokkeneUit(zgw.rollen, ''),
    gemachtigde: opzet.gemachtigde ? betrokkeneUit(zgw.rollen, 'gemachtigde') : null,
    kinderen: opzet.kinderen ?? [],
    team: opzet.team,
    complex: opzet.complex ?? null,
    // a register that keeps a case confidential shows no status to residents (ZGW confidentiality order)
    zichtbaar: zgw.vertrouwelijkheidaanduiding !== 'vertrouwelijk',
    besluitVerzonden: dagOfNull(opzet.besluitVerzonden ?? null),
    bewaardTot: null,
    registerfeiten: opzet.registerfeiten
      ? {
          gepland: dagOfNull(zgw.einddatumGepland),
          wet: dagOfNull(zgw.uiterlijkeEinddatumAfdoening),
          staatStil: zgw.opschorting?.indicatie ? zgw.opschorting.reden : null,
        }
      : null,
    gebeurtenissen,
  }
}

function rolVan(id: PersonaId, indicatieMachtiging: ZgwRol['indicatieMachtiging']): ZgwRol {
  const persona = personas[id]
  const basis = { omschrijvingGeneriek: 'initiator', indicatieMachtiging } as const
  return persona.soort === 'inwoner'
    ? {
        ...basis,
        betrokkeneType: 'natuurlijk_persoon',
        betrokkeneIdentificatie: { inpBsn: persona.bsn, geslachtsnaam: persona.naam },
      }
    : {
        ...basis,
        betrokkeneType: 'niet_natuurlijk_persoon',
        betrokkeneIdentificatie: { kvkNummer: persona.kvk, statutaireNaam: persona.naam },
      }
}

function betrokkeneUit(rollen: readonly ZgwRol[], machtiging: ZgwRol['indicatieMachtiging']): Betrokkene {
  const rol = rollen.find(({ indicatieMachtiging }) => indicatieMachtiging === machtiging)
  const { inpBsn, kvkNummer, geslachtsnaam = '', statutaireNaam = '' } = rol?.betrokkeneIdentificatie ?? {}
  return inpBsn === undefined
    ? { soort: 'organisatie', kvk: kvkNummer ?? '', naam: statutaireNaam }
    : { soort: 'persoon', bsn: inpBsn, naam: geslachtsnaam }
}
