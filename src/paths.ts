// Every address inside the app, and of the files that the API gives. Dutch, because residents read them.
const api = '/v1'
const part = encodeURIComponent

/** The pages as the router matches them. */
export const patterns = {
  start: '/',
  inloggen: '/inloggen',
  uitgelogd: '/uitgelogd',
  overzicht: '/overzicht',
  zaken: '/zaken',
  zaak: '/zaken/:kenmerk',
  termijn: '/zaken/:kenmerk/termijn',
  teLaat: '/zaken/:kenmerk/te-laat',
  besluit: '/zaken/:kenmerk/besluit',
  vraag: '/zaken/:kenmerk/vraag',
  intrekken: '/zaken/:kenmerk/intrekken',
  ingebrekestelling: '/zaken/:kenmerk/ingebrekestelling',
  betalen: '/zaken/:kenmerk/betalen',
  demobetalen: '/demo/betalen/:betaling',
  demomails: '/demo/mails',
  stukken: '/zaken/:kenmerk/stukken',
  berichten: '/berichten',
  ondertekenen: '/ondertekenen',
  afspraken: '/afspraken',
  afspraakWijzigen: '/afspraken/:kenmerk/wijzigen',
  afspraakAfzeggen: '/afspraken/:kenmerk/afzeggen',
  gegevens: '/gegevens',
  doorgegeven: '/gegevens/doorgegeven',
  inzage: '/gegevens/inzage',
  toestemmingen: '/toestemmingen',
  toestemmingsvraag: '/toestemmingen/verzoek',
  school: '/school',
  schoolverzoek: '/school/verzoek',
  schoolverzoekEen: '/school/verzoek/:id',
  schoolinzage: '/school/inzage/:id',
  formulieren: '/formulieren',
  formulier: '/formulieren/:formulier',
  formulierstap: '/formulieren/:formulier/stap/:stap',
  zonderInloggen: '/formulieren/:formulier/zonder-inloggen/:stap',
  verstuurd: '/formulieren/:formulier/verstuurd/:kenmerk',
  meldingVolgen: '/melding-volgen',
  onzeBeloften: '/onze-beloften',
  hulp: '/hulp',
  toegankelijkheid: '/toegankelijkheid',
  privacy: '/privacy',
} as const

export const paths = {
  start: () => patterns.start,
  /** @param naar where to go after logging in */
  inloggen: (naar?: string) =>
    naar === undefined ? patterns.inloggen : `${patterns.inloggen}?naar=${part(naar)}`,
  /** @param middel what to log in with; the host sends the visitor on to where that is done */
  aanmelden: (middel: 'digid' | 'eherkenning', naar: string, niveau?: 'substantieel') =>
    `/inloggen/start?middel=${middel}&naar=${part(naar)}${niveau === undefined ? '' : `&niveau=${niveau}`}`,
  /** @param naar the page that was open when the session ended by itself */
  uitgelogd: (naar?: string) =>
    naar === undefined ? patterns.uitgelogd : `${patterns.uitgelogd}?naar=${part(naar)}`,
  overzicht: () => patterns.overzicht,
  zaken: () => patterns.zaken,
  zaak: (kenmerk: string) => `/zaken/${part(kenmerk)}`,
  termijn: (kenmerk: string) => `/zaken/${part(kenmerk)}/termijn`,
  teLaat: (kenmerk: string) => `/zaken/${part(kenmerk)}/te-laat`,
  besluit: (kenmerk: string) => `/zaken/${part(kenmerk)}/besluit`,
  betalen: (kenmerk: string) => `/zaken/${part(kenmerk)}/betalen`,
  /** @param over what the question begins with: a document that somebody does not have, or more time */
  vraag: (kenmerk: string, over?: 'niet' | 'tijd') =>
    `/zaken/${part(kenmerk)}/vraag${over === undefined ? '' : `?over=${over}`}`,
  intrekken: (kenmerk: string) => `/zaken/${part(kenmerk)}/intrekken`,
  ingebrekestelling: (kenmerk: string) => `/zaken/${part(kenmerk)}/ingebrekestelling`,
  stukken: (kenmerk: string) => `/zaken/${part(kenmerk)}/stukken`,
  berichten: () => patterns.berichten,
  ondertekenen: () => patterns.ondertekenen,
  afspraken: () => patterns.afspraken,
  afspraakWijzigen: (kenmerk: string) => `/afspraken/${part(kenmerk)}/wijzigen`,
  afspraakAfzeggen: (kenmerk: string) => `/afspraken/${part(kenmerk)}/afzeggen`,
  gegevens: () => patterns.gegevens,
  doorgegeven: () => patterns.doorgegeven,
  inzage: () => patterns.inzage,
  toestemmingen: () => patterns.toestemmingen,
  toestemmingsvraag: () => patterns.toestemmingsvraag,
  school: () => patterns.school,
  schoolverzoek: () => patterns.schoolverzoek,
  schoolverzoekEen: (id: string) => `/school/verzoek/${part(id)}`,
  schoolinzage: (id: string) => `/school/inzage/${part(id)}`,
  formulieren: () => patterns.formulieren,
  formulier: (formulier: string) => `/formulieren/${part(formulier)}`,
  /** @param stap the id of a step, `begin` to begin or go on, or `controleren` */
  formulierstap: (formulier: string, stap: string) => `/formulieren/${part(formulier)}/stap/${part(stap)}`,
  /** Begins a form with one choice made. @param veld the id of the field, @param keuze one of its options: never what somebody typed */
  formulierMet: (formulier: string, veld: string, keuze: string) =>
    `/formulieren/${part(formulier)}/stap/begin?veld=${part(veld)}&keuze=${part(keuze)}`,
  /** The same for who does not sign in. @param stap also `verstuurd` */
  zonderInloggen: (formulier: string, stap: string) =>
    `/formulieren/${part(formulier)}/zonder-inloggen/${part(stap)}`,
  meldingVolgen: () => patterns.meldingVolgen,
  verstuurd: (formulier: string, kenmerk: string) =>
    `/formulieren/${part(formulier)}/verstuurd/${part(kenmerk)}`,
  demomails: () => patterns.demomails,
  onzeBeloften: () => patterns.onzeBeloften,
  hulp: () => patterns.hulp,
  toegankelijkheid: () => patterns.toegankelijkheid,
  privacy: () => patterns.privacy,
  /** files: the browser fetches these itself */
  documentbestand: (kenmerk: string, documentId: string) =>
    `${api}/zaken/${part(kenmerk)}/documenten/${part(documentId)}`,
  afschrift: (kenmerk: string, taal: string) => `${api}/zaken/${part(kenmerk)}/afschrift?taal=${part(taal)}`,
  zaakagenda: (kenmerk: string, taal: string) => `${api}/zaken/${part(kenmerk)}/agenda?taal=${part(taal)}`,
  toestemmingsbewijs: (id: string) => `${api}/toestemmingen/${part(id)}/bewijs`,
  agenda: (taal: string) => `${api}/agenda?taal=${part(taal)}`,
}

const behindLogin = [
  patterns.overzicht,
  patterns.zaken,
  patterns.zaak,
  patterns.termijn,
  patterns.teLaat,
  patterns.besluit,
  patterns.vraag,
  patterns.intrekken,
  patterns.ingebrekestelling,
  patterns.betalen,
  patterns.stukken,
  patterns.formulierstap,
  patterns.verstuurd,
  patterns.berichten,
  patterns.ondertekenen,
  patterns.afspraken,
  patterns.afspraakWijzigen,
  patterns.afspraakAfzeggen,
  patterns.gegevens,
  patterns.doorgegeven,
  patterns.inzage,
  patterns.toestemmingen,
  patterns.toestemmingsvraag,
  patterns.school,
  patterns.schoolverzoek,
  patterns.schoolverzoekEen,
  patterns.schoolinzage,
]

const matchers = behindLogin.map(
  (pattern) => new RegExp(`^${pattern.replace(/:\w+/g, '[\\w.%-]+')}(?:\\?|$)`),
)

/**
 * Whether a school can open this page: it has no cases, messages or data of its own. Where consent is asked of a resident, a
 * school reads that it must log in with a DigiD.
 */
export const isForSchool = (pathname: string): boolean =>
  pathname === patterns.overzicht || /^\/(?:school|toestemmingen)(?:\/|$)/.test(pathname)

/** Whether a page is for who is logged in. */
export const isBehindLogin = (address: string): boolean => matchers.some((matcher) => matcher.test(address))

/**
 * Where to go after logging in: the asked page when it is one of ours behind the login, else the overview.
 * Anything else in an address would let a link send people to another site.
 */
export const afterLogin = (naar: string | null): string =>
  naar !== null && isBehindLogin(naar) ? naar : patterns.overzicht

/**
 * What tells one page from the next. The steps of a form are one page: what was typed in one must be there in the other,
 * also without a connection.
 */
export const pageOf = (pathname: string): string =>
  pathname.replace(/^(\/formulieren\/[^/]+\/(?:stap|zonder-inloggen))\/.*$/, '$1')
