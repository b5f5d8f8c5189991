import { authorizationTable } from '#server/authorization'

/** A rule taken out of the code: in this file, this becomes that. `tests`: what sees it, where that is not the usual tests. */
export type Removal = { rule: string; file: string; from: string; to: string; tests?: readonly string[] }

const TABLE = 'server/authorization.ts'

/** What a row is called in the table. */
function nameOf({
  niveau,
  inwoner,
  organisatie,
  school,
}: (typeof authorizationTable)[keyof typeof authorizationTable]) {
  if (niveau === 'substantieel') return school === 'nee' ? 'BURGER' : 'SCHOOL'
  if (inwoner === 'betrokken') return 'EIGEN'
  return organisatie === 'nee' ? 'INWONER' : 'INGELOGD'
}

/** Each row that keeps anybody out, opened to everybody. */
const rows: Removal[] = Object.entries(authorizationTable).flatMap(([operatie, rij]) => {
  const { niveau: _apart, ...regels } = rij
  if (Object.values(regels).every((regel) => regel === 'ja')) return []
  return [
    {
      rule: `the row of ${operatie}`,
      file: TABLE,
      from: `  ${operatie}: ${nameOf(rij)},`,
      to: `  ${operatie}: IEDEREEN,`,
    },
  ]
})

/** What sees the rules of consents. */
const CONSENTS = ['domain/toestemming.test.ts', 'server/app.test.ts', 'server/toestemmingen/gelezen.test.ts']

/** What is not in the table: each check that stands between somebody and data that are not theirs. */
const checks: Removal[] = [
  {
    rule: 'a case only for who has a relation to it',
    file: TABLE,
    from: "if (!zaak || (regel === 'betrokken' && relatieTot(identiteit, zaak) === null))",
    to: 'if (!zaak || regel === undefined)',
  },
  {
    rule: "somebody else's case is left out of a list",
    file: TABLE,
    from: "authorizationTable[operatie][identiteit.soort] !== 'betrokken' ||",
    to: 'authorizationTable[operatie] !== undefined ||',
  },
  {
    rule: 'a level of assurance that is high enough',
    file: TABLE,
    from: '!isMinstens(sessie.niveau, rij.niveau)',
    to: '!isMinstens(rij.niveau, rij.niveau)',
  },
  {
    rule: 'a session ends when it was idle for long',
    file: 'server/host/sessions.ts',
    from: 'if (now() <= endOf(session))',
    to: 'if (endOf(session) > 0)',
  },
  {
    rule: 'a representative is named on the case, and not somebody else',
    file: 'server/identiteit.ts',
    from: 'zaak.gemachtigde && is(identiteit, zaak.gemachtigde)',
    to: 'zaak.gemachtigde',
  },
  {
    rule: 'an organisation is known by its number',
    file: 'server/identiteit.ts',
    from: ' && identiteit.kvk === betrokkene.kvk',
    to: '',
  },
  {
    rule: 'a resident is known by their number',
    file: 'server/identiteit.ts',
    from: ' && identiteit.bsn === betrokkene.bsn',
    to: '',
  },
  {
    rule: "the BRP's answer is about the person who asked",
    file: 'server/brp/eigen-persoon.ts',
    from: 'if (persoon && persoon.burgerservicenummer !== wie.bsn)',
    to: 'if (persoon && !wie.bsn)',
  },
  {
    rule: 'only a document that the list of the case names',
    file: 'server/routes/documenten.ts',
    from: 'items.find(({ id }) => id === path.documentId)',
    to: 'items.find(({ id }) => id !== "" || path.documentId)',
  },
  {
    rule: 'e-mails that a demo kept are shown only where none go out',
    file: 'server/host/wire.ts',
    from: 'config.mail ? null : sqlDemomails(db)',
    to: 'sqlDemomails(db)',
    tests: ['server/host/mail/demo-mails.db.test.ts'],
  },
  {
    rule: 'a key belongs to one person',
    file: 'server/eenmalig.ts',
    from: 'wie: wie ?? persoonsleutel(vereist(identiteit))',
    to: "wie: wie ?? (identiteit && 'iedereen')",
  },
  {
    rule: 'a file is of who began it',
    file: 'server/sources/sql/bestanden.ts',
    from: 'eq(bestanden.persoon, wie),\n            or(',
    to: 'or(',
  },
  {
    rule: 'a code to sign is for one parent',
    file: 'server/ondertekenen/gevonden.ts',
    from: "gevraagd.rol === 'ouder' && gevraagd.bsn !== wie.bsn",
    to: "gevraagd.rol === 'ouder' && gevraagd.bsn === ''",
  },
  {
    rule: 'nobody signs for themselves',
    file: 'server/ondertekenen/gevonden.ts',
    from: "zaak.aanvrager.soort === 'persoon' && zaak.aanvrager.bsn === wie.bsn",
    to: "zaak.aanvrager.soort === 'persoon' && zaak.aanvrager.bsn === ''",
  },
  {
    rule: 'only who lives at an address signs for it',
    file: 'server/ondertekenen/gevonden.ts',
    from: 'if (!woontOp(persoon, gevraagd))',
    to: 'if (!persoon)',
  },
  {
    rule: 'a code to sign works once',
    file: 'server/routes/ondertekening.ts',
    from: 'if (!(await schrijver.beslisHandtekening(verzoek.id, besluit)))',
    to: 'if (!(await schrijver.beslisHandtekening(verzoek.id, besluit)) && !door)',
  },
  {
    rule: 'a code to sign works until its last day',
    file: 'server/ondertekenen/gevonden.ts',
    from: "handtekening.stand !== 'gevraagd'",
    to: "handtekening.stand === 'gezet'",
  },
  {
    rule: 'a case of who did not sign in is of nobody',
    file: 'server/identiteit.ts',
    from: "case 'onbekend':\n      return false",
    to: "case 'onbekend':\n      return true",
  },
  {
    rule: 'a form is sent without signing in only when it says so',
    file: 'domain/formulier.ts',
    from: 'if (formulier.zonderInloggen !== true) return null',
    to: '',
  },
  {
    rule: 'the code of a report opens only what somebody sent without signing in',
    file: 'server/meldingen/gevonden.ts',
    from: "zaak?.aanvrager.soort !== 'onbekend'",
    to: '!zaak',
    tests: ['server/meldingen/gevonden.test.ts'],
  },
  {
    rule: 'data are shown only after the look was written down',
    file: 'server/inzage.ts',
    from: "    throw new Problem('bron_onbereikbaar')",
    to: '',
  },
  {
    rule: 'who looked is told about cases that are of the person, not about those that they arrange',
    file: 'server/routes/inzagen.ts',
    from: "['ik', 'kind'].includes(relatieTot(identiteit, zaak) ?? '')",
    to: 'relatieTot(identiteit, zaak) !== null',
    tests: ['server/app.test.ts'],
  },
  {
    rule: 'of another resident who looked only that it was one is told',
    file: 'server/routes/inzagen.ts',
    from: "return { soort: 'inwoner', naam: null, kvk: null }",
    to: "return { soort: 'inwoner', naam: null, kvk }",
    tests: ['server/app.test.ts'],
  },
  {
    rule: 'a line of the access log is shown to who it is about',
    file: 'server/sources/sql/inzagelog.ts',
    from: 'if (zaken.length === 0) return or(eq(inzages.van, wie), metToestemming)',
    to: 'if (zaken.length === 0) return undefined',
    tests: ['server/host/database/inzagelog.db.test.ts'],
  },
  {
    rule: 'a school sees only the requests of its own',
    file: 'server/routes/toestemmingsverzoeken.ts',
    from: "if (dossier?.ontvanger !== kvk) throw new Problem('niet_gevonden')",
    to: "if (!dossier) throw new Problem('niet_gevonden')",
  },
  {
    rule: 'a school sees data only while the consent lasts',
    file: 'domain/toestemming.ts',
    from: "if (gestopt) return dicht('ingetrokken', gestopt.dag)",
    to: '',
    tests: CONSENTS,
  },
  {
    rule: 'a school sees data only until the last day',
    file: 'domain/toestemming.ts',
    from: "if (vandaag > geldigTot) return dicht('verlopen', geldigTot)",
    to: '',
    tests: CONSENTS,
  },
  {
    rule: 'a school sees only what was allowed',
    file: 'domain/toestemming.ts',
    from: 'vraag.velden.filter((veld) => gegeven?.velden.includes(veld))',
    to: 'vraag.velden.filter(() => gegeven)',
    tests: CONSENTS,
  },
  {
    rule: 'a school sees only what the municipality lets it ask for',
    file: 'domain/toestemming.ts',
    from: 'gaf.filter((veld) => mag.includes(veld))',
    to: 'gaf.filter(() => mag)',
    tests: CONSENTS,
  },
  {
    rule: 'only the fields that are allowed are asked of the BRP',
    file: 'server/routes/toestemmingsverzoeken.ts',
    from: 'metVelden(vraag, eerst.over.bsn, zichtbaar)',
    to: 'metVelden(vraag, eerst.over.bsn, [...zichtbaar, "adres"])',
    tests: CONSENTS,
  },
  {
    rule: 'data that became secret go to no school',
    file: 'server/routes/toestemmingsverzoeken.ts',
    from: 'if (isGeheim(persoon) || nu.zichtbaar.length === 0)',
    to: 'if (nu.zichtbaar.length === 0)',
    tests: CONSENTS,
  },
  {
    rule: 'a school is stopped also while the BRP was thinking',
    file: 'server/routes/toestemmingsverzoeken.ts',
    from: 'if (isGeheim(persoon) || nu.zichtbaar.length === 0)',
    to: 'if (isGeheim(persoon))',
    tests: CONSENTS,
  },
  {
    rule: 'only a parent with custody can open it',
    file: 'server/toestemmingen/kandidaten.ts',
    from: "(een.zelf || een.gezag !== 'niet')",
    to: 'een.gezag !== undefined',
    tests: CONSENTS,
  },
  {
    rule: 'only who a request fits can open it',
    file: 'server/routes/toestemmingen.ts',
    from: "if (kandidaten.length === 0) throw new Problem('niet_gevonden')",
    to: '',
    tests: CONSENTS,
  },
  {
    rule: 'who may not decide about a person cannot',
    file: 'server/routes/toestemmingen.ts',
    from: "if (kandidaat.blokkade !== null) throw new Problem('geen_toegang')",
    to: '',
    tests: CONSENTS,
  },
  {
    rule: 'a code is used once',
    file: 'server/routes/toestemmingen.ts',
    from: "if (standVan(vraag, nu).stand !== 'gevraagd') return null",
    to: '',
    tests: CONSENTS,
  },
  {
    rule: 'a consent is stopped only by who gave it, or whom it is about',
    file: 'server/routes/toestemmingen.ts',
    from: '(dossier.beslisser !== wie.sleutel && dossier.over?.bsn !== wie.bsn)',
    to: 'wie.bsn === undefined',
  },
  {
    rule: 'a field that the contract does not know never leaves',
    file: 'server/app.ts',
    from: 'JSON.stringify(zeef(body))',
    to: 'JSON.stringify(body)',
  },
]

export const removals: readonly Removal[] = [...rows, ...checks]
