/**
 * The demo cases are kept in the shapes of the ZGW APIs (Zaken 1.7, Documenten 1.7, intersection with Open Zaak), so that
 * a real register fits behind the same port. What ZGW has no field for stands beside it in an event log.
 */

/** ZGW Rol, with its betrokkeneIdentificatie written out. */
export type ZgwRol = {
  betrokkeneType: 'natuurlijk_persoon' | 'niet_natuurlijk_persoon'
  omschrijvingGeneriek: 'initiator' | 'belanghebbende'
  indicatieMachtiging: '' | 'gemachtigde' | 'machtiginggever'
  betrokkeneIdentificatie: {
    inpBsn?: string
    kvkNummer?: string
    geslachtsnaam?: string
    statutaireNaam?: string
  }
}

/** ZGW Zaak, the fields that we read. Dates are `YYYY-MM-DD`. */
export type ZgwZaak = {
  identificatie: string
  omschrijving: string
  /** `identificatie` of the ZaakType; a real register gives a URL that expands to it. */
  zaaktype: string
  registratiedatum: string
  startdatum: string
  einddatumGepland: string | null
  uiterlijkeEinddatumAfdoening: string | null
  vertrouwelijkheidaanduiding: 'openbaar' | 'zaakvertrouwelijk' | 'vertrouwelijk'
  opschorting: { indicatie: boolean; reden: string } | null
  verlenging: { reden: string; duur: string } | null
  rollen: readonly ZgwRol[]
}
