import type { operations } from '#openapi/pip.gen'
import type { Zaak } from '#domain/zaak'
import { type Aanmelding, type Identiteit, type Identiteitsoort, relatieTot } from './identiteit.ts'
import { isMinstens, type Niveau } from './niveau.ts'
import { Problem } from './problem.ts'

export type Operatie = keyof operations

/**
 * What a kind of identity may do with an operation:
 * `ja` always · `inloggen` 401 · `nee` 403 · `betrokken` only on an object that one has a relation to, else the same
 * 404 as for an object that does not exist.
 */
export type Regel = 'ja' | 'inloggen' | 'nee' | 'betrokken'

/** What each kind of identity may do, and how sure we must be that it is them. */
type Rij = Readonly<Record<Identiteitsoort, Regel> & { niveau: Niveau }>

const IEDEREEN: Rij = { niemand: 'ja', inwoner: 'ja', organisatie: 'ja', school: 'ja', niveau: 'laag' }
const INGELOGD: Rij = { niemand: 'inloggen', inwoner: 'ja', organisatie: 'ja', school: 'ja', niveau: 'laag' }
const EIGEN: Rij = {
  niemand: 'inloggen',
  inwoner: 'betrokken',
  organisatie: 'betrokken',
  school: 'nee',
  niveau: 'laag',
}
/** The BRP asks for more than a password and a text message. */
const BURGER: Rij = {
  niemand: 'inloggen',
  inwoner: 'ja',
  organisatie: 'nee',
  school: 'nee',
  niveau: 'substantieel',
}

/** Their own data, at the level at which they see the case that they come from. */
const INWONER: Rij = { ...BURGER, niveau: 'laag' }

/** A school is known by who signs in for it, at the level at which it may see data of others. */
const SCHOOL: Rij = {
  niemand: 'inloggen',
  inwoner: 'nee',
  organisatie: 'nee',
  school: 'betrokken',
  niveau: 'substantieel',
}

/** The one authorization table: operation × kind of identity. An operation of the contract without a row stops the start. */
export const authorizationTable: Readonly<Record<Operatie, Rij>> = {
  getOpenapi: IEDEREEN,
  getSessie: IEDEREEN,
  createSessie: IEDEREEN,
  updateSessie: INGELOGD,
  deleteSessie: IEDEREEN,
  listNormen: IEDEREEN,
  listFormulieren: IEDEREEN,
  getFormulier: IEDEREEN,
  getInvulhulp: EIGEN,
  listConcepten: EIGEN,
  createConcept: EIGEN,
  getConcept: EIGEN,
  updateConcept: EIGEN,
  deleteConcept: EIGEN,
  createVerzending: EIGEN,
  listConceptbestanden: EIGEN,
  createConceptbestand: EIGEN,
  getBestand: EIGEN,
  deleteBestand: EIGEN,
  updateBestandinhoud: EIGEN,
  updateBestandafronding: EIGEN,
  getOverzicht: EIGEN,
  listZaken: EIGEN,
  getZaak: EIGEN,
  getTermijn: EIGEN,
  listDocumenten: EIGEN,
  getDocument: EIGEN,
  getAfschrift: EIGEN,
  listContactmomenten: EIGEN,
  createVraag: EIGEN,
  createIntrekking: EIGEN,
  createIngebrekestelling: EIGEN,
  listStukken: EIGEN,
  createStukken: EIGEN,
  listZaakbestanden: EIGEN,
  createZaakbestand: EIGEN,
  getZaakagenda: EIGEN,
  getAgenda: EIGEN,
  listBerichten: EIGEN,
  listTijden: EIGEN,
  updateReservering: EIGEN,
  listAfspraken: EIGEN,
  createAfspraak: EIGEN,
  createAfzegging: EIGEN,
  getBetaling: EIGEN,
  createBetaling: EIGEN,
  createBetaalmelding: IEDEREEN,
  getOndertekening: BURGER,
  createOndertekening: BURGER,
  createMelding: IEDEREEN,
  getMelding: IEDEREEN,
  createAanvulling: IEDEREEN,
  getPersoonsgegevens: BURGER,
  getBurgerservicenummer: BURGER,
  listDoorgiften: INWONER,
  listInzagen: BURGER,
  getToestemming: BURGER,
  createToestemming: BURGER,
  listToestemmingen: BURGER,
  createToestemmingsintrekking: BURGER,
  getToestemmingsbewijs: BURGER,
  listToestemmingsverzoeken: SCHOOL,
  createToestemmingsverzoek: SCHOOL,
  getToestemmingsverzoek: SCHOOL,
  getToestemmingsgegevens: SCHOOL,
  createToestemmingskopie: SCHOOL,
  createToestemmingsverwijdering: SCHOOL,
  listPersonas: IEDEREEN,
  updateDemoklok: IEDEREEN,
  listDemohandtekeningen: IEDEREEN,
  listDemobronnen: IEDEREEN,
  listDemomails: IEDEREEN,
  updateDemobron: IEDEREEN,
  getDemobetaling: IEDEREEN,
  updateDemobetaling: IEDEREEN,
}

/**
 * Stops who may not use an operation at all. Throws a Problem: 401 for nobody, 403 for the wrong kind of identity, and a
 * 403 of its own for who only has to sign in at a higher level.
 */
export function authorize(sessie: Aanmelding | null, operatie: Operatie): void {
  const rij = authorizationTable[operatie]
  const regel = rij[sessie?.identiteit.soort ?? 'niemand']
  if (regel === 'inloggen') throw new Problem('niet_ingelogd')
  if (regel === 'nee') throw new Problem('geen_toegang')
  if (sessie && !isMinstens(sessie.niveau, rij.niveau)) throw new Problem('niveau_te_laag')
}

/**
 * Gives a case back only to who has a relation to it. Throws the 404 of a case that does not exist otherwise.
 * Every case passes here, also out of a list: a register that answers with somebody else's case leaks nothing.
 */
export function authorizeZaak(identiteit: Identiteit, operatie: Operatie, zaak: Zaak | undefined): Zaak {
  const regel = authorizationTable[operatie][identiteit.soort]
  if (!zaak || (regel === 'betrokken' && relatieTot(identiteit, zaak) === null))
    throw new Problem('niet_gevonden')
  return zaak
}

/** The cases out of a list that an identity may see. */
export const authorizedZaken = (identiteit: Identiteit, operatie: Operatie, zaken: readonly Zaak[]): Zaak[] =>
  zaken.filter(
    (zaak) =>
      authorizationTable[operatie][identiteit.soort] !== 'betrokken' || relatieTot(identiteit, zaak) !== null,
  )
