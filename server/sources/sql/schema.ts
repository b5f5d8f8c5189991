import { sql } from 'drizzle-orm'
import {
  customType,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Bestandsfout } from '#domain/bestand'
import type { Belafspraak, Gebeurtenis } from '#domain/gebeurtenis'
import type { Formulier } from '#domain/formulier'
import type { Norm, NormId } from '#domain/norm'
import type { Toestemmingsdossier } from '#server/toestemmingen'
import type { Taal, Tekst } from '#domain/tekst'
import type { Zaak, Zaaktype } from '#domain/zaak'
import type { Poging } from '#server/betalen/betalingen'
import type { Demobetaling } from '#server/betalen/demodienst'
import type { Persoon } from '#server/brp/persoon'
import type { Operatie } from '#server/authorization'
import type { Bestand } from '#server/bestanden'
import type { Demostand } from '#server/demo'
import type { Identiteit, Relatie } from '#server/identiteit'
import type { Inzage } from '#server/inzage'
import type { Niveau } from '#server/niveau'
import type { Handtekeningbesluit, Handtekeningverzoek } from '#server/ondertekenen'
import type { Poststand } from '#server/post'
import type { Uitgaand } from '#server/schrijven'
import type { Contactmoment, Document, Zaakregister } from '#server/sources'

/**
 * The one schema, for PGlite and PostgreSQL 15 and newer. What is asked for by value has a column; the rest of a fact
 * is a JSON document in the form of the domain, in which a day is a number of days since 1 January 1970.
 */

type Zaakfeiten = Omit<Zaak, 'kenmerk' | 'register' | 'zaaktype' | 'gebeurtenissen'>

const bytes = customType<{ data: Uint8Array<ArrayBuffer>; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  // PGlite gives bytes of a shared buffer and pg gives a Buffer: both become bytes of their own
  fromDriver: (waarde) => new Uint8Array(waarde),
})

/** A kind of case as the municipality sets it up. */
export const zaaktypen = pgTable('zaaktypen', {
  code: text().primaryKey(),
  zaaktype: jsonb().$type<Zaaktype>().notNull(),
})

/** A case without its events. */
export const zaken = pgTable('zaken', {
  kenmerk: text().primaryKey(),
  register: text().$type<Zaakregister['naam']>().notNull(),
  zaaktype: text()
    .notNull()
    .references(() => zaaktypen.code),
  feiten: jsonb().$type<Zaakfeiten>().notNull(),
})

/** What happened to a case. `volgnummer` keeps the order of events on one day. */
export const gebeurtenissen = pgTable(
  'gebeurtenissen',
  {
    kenmerk: text()
      .notNull()
      .references(() => zaken.kenmerk, { onDelete: 'cascade' }),
    volgnummer: integer().notNull(),
    dag: date().notNull(),
    soort: text().notNull(),
    gebeurtenis: jsonb().$type<Gebeurtenis>().notNull(),
  },
  (tabel) => [primaryKey({ columns: [tabel.kenmerk, tabel.volgnummer] })],
)

/**
 * What lists sort and filter on: a row for each person who sees a case (architecture, rule 1). Derived from the events
 * by `domain/projectie.ts`, written in the transaction of each event, and rebuilt by `npm run rebuild`. Days are numbers.
 */
export const projecties = pgTable(
  'projecties',
  {
    /** `inwoner:` and the BSN, or `organisatie:` and the KvK number (see `persoonsleutel`) */
    persoon: text().notNull(),
    kenmerk: text()
      .notNull()
      .references(() => zaken.kenmerk, { onDelete: 'cascade' }),
    register: text().$type<Zaakregister['naam']>().notNull(),
    relatie: text().$type<Relatie>().notNull(),
    soort: text().notNull(),
    ontvangenOp: integer('ontvangen_op').notNull(),
    jaar: integer().notNull(),
    belofte: integer(),
    wet: integer(),
    eindeOp: integer('einde_op'),
    volgorde: integer().notNull(),
    titel: text().notNull(),
    zoektekst: text().notNull(),
  },
  (tabel) => [
    primaryKey({ columns: [tabel.persoon, tabel.kenmerk] }),
    // in the order of the default list, so that its first page reads only its own rows
    index('projecties_op_datum').on(
      tabel.persoon,
      tabel.register,
      tabel.volgorde,
      sql`${tabel.kenmerk} COLLATE "C"`,
    ),
    index('projecties_van_zaak').on(tabel.kenmerk),
  ],
)

/** The norm register: every version of every promise. */
export const normen = pgTable(
  'normen',
  {
    id: text().notNull(),
    versie: integer().notNull(),
    /** The place in the register of the council. */
    volgorde: integer().notNull(),
    norm: jsonb().$type<Norm>().notNull(),
  },
  (tabel) => [primaryKey({ columns: [tabel.id, tabel.versie] })],
)

export const documenten = pgTable(
  'documenten',
  {
    kenmerk: text().notNull(),
    id: text().notNull(),
    titel: jsonb().$type<Tekst>().notNull(),
    afzender: text().$type<Document['afzender']>().notNull(),
    afzendernaam: text(),
    datum: date().notNull(),
    formaat: text().notNull(),
    /** In bytes. */
    omvang: integer().notNull(),
    inhoud: bytes().notNull(),
    bestandsnaam: text(),
  },
  (tabel) => [primaryKey({ columns: [tabel.kenmerk, tabel.id] })],
)

export const contactmomenten = pgTable(
  'contactmomenten',
  {
    kenmerk: text().notNull(),
    id: text().notNull(),
    datum: date().notNull(),
    kanaal: text().$type<Contactmoment['kanaal']>().notNull(),
    onderwerp: jsonb().$type<Tekst>().notNull(),
    vraag: text(),
    tekst: text(),
    bel: jsonb().$type<Belafspraak>(),
  },
  (tabel) => [primaryKey({ columns: [tabel.kenmerk, tabel.id] })],
)

/** Answers of BRP Personen 2.7. A municipality asks the BRP itself; these are the invented people of the demo. */
export const personen = pgTable('personen', {
  bsn: text().primaryKey(),
  persoon: jsonb().$type<Persoon>().notNull(),
})

/** Who is signed in. The id is kept as its SHA-256: whoever reads this table can be nobody. */
export const sessies = pgTable(
  'sessies',
  {
    id: text().primaryKey(),
    identiteit: jsonb().$type<Identiteit>().notNull(),
    niveau: text().$type<Niveau>().notNull(),
    begonnen: timestamp({ withTimezone: true }).notNull(),
    gebruikt: timestamp({ withTimezone: true }).notNull(),
  },
  (tabel) => [index('sessies_op_gebruik').on(tabel.gebruikt)],
)

/** A sign-in that is under way: what must come back from the identity provider. The id is kept as its SHA-256. */
export const aanmeldingen = pgTable(
  'aanmeldingen',
  {
    id: text().primaryKey(),
    state: text().notNull(),
    nonce: text().notNull(),
    verifier: text().notNull(),
    niveau: text().$type<Niveau>().notNull(),
    naar: text().notNull(),
    /** The session that the visitor had, by its hash: it ends when this sign-in succeeds. */
    vorige: text(),
    begonnen: timestamp({ withTimezone: true }).notNull(),
  },
  (tabel) => [index('aanmeldingen_op_begin').on(tabel.begonnen)],
)

/**
 * Looks at personal data, in order, each with the hash of the one before it: a line that is changed, left out or put in
 * breaks the chain (`npm run verify-log`). A trigger refuses every change and every removal.
 */
export const inzages = pgTable(
  'inzages',
  {
    volgnummer: integer().primaryKey(),
    tijd: timestamp({ withTimezone: true }).notNull(),
    wie: text().notNull(),
    van: text().notNull(),
    operatie: text().$type<Operatie>().notNull(),
    doel: text().$type<Inzage['doel']>().notNull(),
    velden: jsonb().$type<readonly string[]>().notNull(),
    /** The consent by which a receiver looked. */
    toestemming: uuid(),
    vorige: text().notNull(),
    hash: text().notNull(),
  },
  (tabel) => [
    index('inzages_van').on(tabel.van, tabel.volgnummer),
    index('inzages_toestemming').on(tabel.toestemming),
    index('inzages_door').on(tabel.wie, tabel.volgnummer),
    // the cases in a list that somebody looked at
    index('inzages_lijst')
      .using('gin', tabel.velden)
      .where(sql`${tabel.van} = 'zaken'`),
  ],
)

/**
 * What was done by its Idempotency-Key: in the transaction of the effect, so that there is never one without the other.
 * Kept for a day, which is longer than any browser tries again.
 */
export const handelingen = pgTable(
  'handelingen',
  {
    wie: text().notNull(),
    sleutel: text().notNull(),
    /** The request as its SHA-256. */
    verzoek: text().notNull(),
    status: integer().notNull(),
    antwoord: jsonb().notNull(),
    gedaan: timestamp({ withTimezone: true }).notNull(),
  },
  (tabel) => [
    primaryKey({ columns: [tabel.wie, tabel.sleutel] }),
    index('handelingen_op_tijd').on(tabel.gedaan),
  ],
)

/**
 * Forms that somebody is filling in. What they typed is encrypted (`conceptslot.ts`): a draft may hold what its writer in
 * the end does not tell us. The form itself is there as it was when they began.
 */
export const concepten = pgTable(
  'concepten',
  {
    id: uuid().primaryKey(),
    persoon: text().notNull(),
    formulier: text().notNull(),
    definitie: jsonb().$type<Formulier>().notNull(),
    stand: integer().notNull(),
    /** Null while nothing was filled in. */
    inhoud: bytes(),
    bewaardOp: timestamp('bewaard_op', { withTimezone: true }).notNull(),
    bewaardTot: date('bewaard_tot').notNull(),
  },
  (tabel) => [
    // one at a time: who begins the same form again goes on with what is there
    uniqueIndex('concepten_van').on(tabel.persoon, tabel.formulier),
    index('concepten_op_einde').on(tabel.bewaardTot),
  ],
)

/**
 * Times at a desk that are taken: held for somebody until `vervalt`, or booked by a case. A time has one row, so that it has
 * one owner. The case may be gone: a demo takes it away when its day moves back.
 */
export const tijdvakken = pgTable(
  'tijdvakken',
  {
    balie: text().notNull(),
    dag: date().notNull(),
    tijd: text().notNull(),
    persoon: text().notNull(),
    vervalt: timestamp({ withTimezone: true }),
    kenmerk: text(),
  },
  (tabel) => [
    primaryKey({ columns: [tabel.balie, tabel.dag, tabel.tijd] }),
    index('tijdvakken_van_zaak').on(tabel.kenmerk),
    index('tijdvakken_op_verval').on(tabel.vervalt),
  ],
)

/** Tries to pay for a case. The number of the provider is not here: ours is the reference of the payment there. */
export const betalingen = pgTable(
  'betalingen',
  {
    id: uuid().primaryKey(),
    kenmerk: text().notNull(),
    /** In cents. */
    bedrag: integer().notNull(),
    stand: text().$type<Poging['stand']>().notNull(),
    begonnen: timestamp({ withTimezone: true }).notNull(),
  },
  (tabel) => [
    index('betalingen_van_zaak').on(tabel.kenmerk),
    index('betalingen_op_stand').on(tabel.stand, tabel.begonnen),
    // whatever goes wrong in our code, the database lets one try be open and one be paid
    uniqueIndex('betalingen_een_open')
      .on(tabel.kenmerk)
      .where(sql`${tabel.stand} = 'open'`),
    uniqueIndex('betalingen_een_betaald')
      .on(tabel.kenmerk)
      .where(sql`${tabel.stand} = 'betaald'`),
  ],
)

/** What the payment provider of a demo knows. Empty at a municipality. */
export const demobetalingen = pgTable('demobetalingen', {
  referentie: uuid().primaryKey(),
  betaling: jsonb().$type<Demobetaling>().notNull(),
})

/**
 * Files that somebody sends and that are not yet part of a case. They go with the draft that they belong to. What is in them,
 * and what they are called, is encrypted as a draft is.
 */
export const bestanden = pgTable(
  'bestanden',
  {
    id: uuid().primaryKey(),
    persoon: text().notNull(),
    concept: uuid().references(() => concepten.id, { onDelete: 'cascade' }),
    kenmerk: text().references(() => zaken.kenmerk, { onDelete: 'cascade' }),
    onderdeel: text().notNull(),
    naam: bytes().notNull(),
    soort: text().$type<Bestand['soort']>().notNull(),
    /** In bytes. */
    omvang: integer().notNull(),
    /** SHA-256 of what was chosen. */
    hash: text().notNull(),
    ontvangen: integer().notNull(),
    fase: text().$type<Bestand['fase']>().notNull(),
    fout: text().$type<Bestandsfout>(),
    begonnen: timestamp({ withTimezone: true }).notNull(),
    /** When the scanner looks at it; null while it does not wait for that. */
    volgende: timestamp({ withTimezone: true }),
  },
  (tabel) => [
    index('bestanden_bij_concept').on(tabel.concept),
    index('bestanden_bij_zaak').on(tabel.kenmerk),
    index('bestanden_wachtend').on(tabel.volgende),
  ],
)

/** The bytes of a file, in the parts in which they came; one part after they were checked. */
export const bestanddelen = pgTable(
  'bestanddelen',
  {
    bestand: uuid()
      .notNull()
      .references(() => bestanden.id, { onDelete: 'cascade' }),
    vanaf: integer().notNull(),
    inhoud: bytes().notNull(),
  },
  (tabel) => [primaryKey({ columns: [tabel.bestand, tabel.vanaf] })],
)

/**
 * Copies of the forms that people sent, encrypted as files are (`afschriften.ts`). The case may be gone: a demo takes it away
 * when its day moves back.
 */
export const afschriften = pgTable('afschriften', {
  kenmerk: text().primaryKey(),
  inhoud: bytes().notNull(),
})

/**
 * Work that must leave the house, written in the transaction that it comes from and removed when it was delivered. Who
 * delivers moves `volgende` on first, so that a crash costs a delay and nothing else.
 */
export const uitgaand = pgTable(
  'uitgaand',
  {
    id: uuid().primaryKey(),
    werk: jsonb().$type<Uitgaand>().notNull(),
    volgende: timestamp({ withTimezone: true }).notNull(),
    pogingen: integer().notNull(),
  },
  (tabel) => [index('uitgaand_op_tijd').on(tabel.volgende)],
)

/**
 * Cases whose messages must be looked at: written in the transaction of each event, removed when what is new stands in
 * `post`. What it says up to and including `bekendTot` was told before there were e-mails, and is not sent.
 */
export const postwerk = pgTable('postwerk', {
  kenmerk: text().primaryKey(),
  bekendTot: date('bekend_tot'),
})

/**
 * Which message went to whom, how and when (N1, S54). Its words are not here: they follow from the case. The unique key
 * makes that a message goes once to each, and the id stays the same when it is tried again: the mail system knows it by it.
 */
export const post = pgTable(
  'post',
  {
    id: uuid().primaryKey(),
    bericht: text().notNull(),
    kenmerk: text().notNull(),
    /** See `persoonsleutel`. */
    ontvanger: text().notNull(),
    kanaal: text().$type<'email'>().notNull(),
    stand: text().$type<Poststand>().notNull(),
    pogingen: integer().notNull(),
    /** When it is tried next; null when there is nothing more to do. */
    volgende: timestamp({ withTimezone: true }),
    /** The day, and the moment by the clock of the machine, on which it left or could not. */
    op: date(),
    verwerkt: timestamp({ withTimezone: true }),
  },
  (tabel) => [
    uniqueIndex('post_een_keer').on(tabel.bericht, tabel.ontvanger),
    index('post_op_tijd').on(tabel.volgende),
    index('post_aan').on(tabel.ontvanger, tabel.verwerkt),
  ],
)

/**
 * Signatures that were asked of somebody else. Of the code only its hash is here, by which it is found; `besluit` and who made it
 * are empty as long as nobody signed or refused.
 */
export const handtekeningen = pgTable(
  'handtekeningen',
  {
    /** The id of the event that asks for it. */
    id: uuid().primaryKey(),
    hash: text().notNull(),
    kenmerk: text().notNull(),
    gevraagd: jsonb().$type<Handtekeningverzoek['gevraagd']>().notNull(),
    besluit: jsonb().$type<Handtekeningbesluit>(),
    /** See `persoonsleutel`. */
    door: text(),
    gemaakt: timestamp({ withTimezone: true }).notNull(),
  },
  (tabel) => [
    uniqueIndex('handtekeningen_op_hash').on(tabel.hash),
    index('handtekeningen_van').on(tabel.door),
  ],
)

/**
 * What receivers asked to see of somebody, and what became of it: the events stand in the order in which they happened and are
 * only added to. Of the code only its hash is here.
 */
export const toestemmingen = pgTable(
  'toestemmingen',
  {
    id: uuid().primaryKey(),
    hash: text().notNull(),
    /** The KvK number of the receiver. */
    ontvanger: text().notNull(),
    gevraagd: jsonb().$type<Toestemmingsdossier['gevraagd']>().notNull(),
    bsn: text(),
    naam: text(),
    /** See `persoonsleutel`. */
    beslisser: text(),
    gebeurtenissen: jsonb().$type<Toestemmingsdossier['gebeurtenissen']>().notNull(),
    gemaakt: timestamp({ withTimezone: true }).notNull(),
  },
  (tabel) => [
    uniqueIndex('toestemmingen_op_hash').on(tabel.hash),
    index('toestemmingen_van').on(tabel.ontvanger, tabel.gemaakt),
    index('toestemmingen_door').on(tabel.beslisser),
    index('toestemmingen_over').on(tabel.bsn),
  ],
)

/**
 * What opens a report of who did not sign in: of its code only the hash. The case may be gone: a demo takes it away when its
 * day moves back.
 */
export const meldcodes = pgTable('meldcodes', {
  hash: text().primaryKey(),
  kenmerk: text().notNull(),
})

/** Warnings that a promise is about to be missed without a notice (N6), each given to the team once. */
export const signalen = pgTable(
  'signalen',
  {
    kenmerk: text().notNull(),
    norm: text().$type<NormId>().notNull(),
    datum: date().notNull(),
  },
  (tabel) => [primaryKey({ columns: [tabel.kenmerk, tabel.norm, tabel.datum] })],
)

/** Where somebody wants to be reached, and in which language (Open Klant, digitaal adres and voorkeurstaal). */
export const digitaleAdressen = pgTable('digitale_adressen', {
  persoon: text().primaryKey(),
  email: text().notNull(),
  taal: text().$type<Taal>().notNull(),
})

/** The last e-mails that the mail system of a demo took, for everybody to read. Empty at a municipality. */
export const demomails = pgTable('demomails', {
  /** The Message-ID: what comes twice is there once. */
  id: text().primaryKey(),
  aan: text().notNull(),
  taal: text().$type<Taal>().notNull(),
  onderwerp: text().notNull(),
  tekst: text().notNull(),
  /** The day of the demo; and the moment by the clock of the machine, for their order. */
  op: date().notNull(),
  gekregen: timestamp({ withTimezone: true }).notNull(),
})

/**
 * The book of the back office of a demo: each case with all that happened to it and all that will, so that the clock can
 * move both ways. Empty at a municipality.
 */
export const demozaken = pgTable('demozaken', {
  kenmerk: text().primaryKey(),
  zaak: jsonb().$type<Zaak>().notNull(),
})

/** The state of a demo, in one row: so every process of it has the same day. Empty at a municipality. */
export const demostand = pgTable('demostand', {
  id: integer().primaryKey(),
  vandaag: date().notNull(),
  gedrag: jsonb().$type<Demostand['gedrag']>().notNull(),
  /** What drafts are encrypted with in a demo; a municipality has a setting for it, apart from the data. */
  conceptgeheim: text(),
})
