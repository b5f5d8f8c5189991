const seconde = 1_000
const minuut = 60 * seconde
const uur = 60 * minuut

/**
 * Every time limit of the server, in milliseconds. They stand together because they lean on each other: what a visitor
 * waits for must end before what waits for it. docs/deploy.md has a row for each; a test compares them.
 */
export const tijdslimieten = {
  /** The whole of a question to a source, retry and all: who waits longer has gone. */
  bron: 8 * seconde,
  /** A source that is there takes a connection in milliseconds; the rest of `bron` is for its answer. */
  bronVerbinding: 2 * seconde,
  /** At most this long before the one retry, and less by chance, so that not all who failed come back together. */
  bronHerhaling: 0.25 * seconde,
  /** Failures of a source are counted over this time; older ones say nothing of now. */
  bronFouten: 30 * seconde,
  /** After too many failures a source is left alone this long, and everybody hears so at once. */
  bronRust: 10 * seconde,
  /** The one question that tries after that rest. With the rest it stays below a quarter of a minute. */
  bronProef: 4 * seconde,
  /** A source that asks for peace (Retry-After) gets it, but a typing error of theirs costs us no day. */
  bronUitstel: 5 * minuut,
  /** A slow source in the demo: long enough to see what waiting looks like. */
  demoTraag: 2.5 * seconde,

  /** A sender's headers: a slow one may not keep a place. */
  verzoekKoppen: 10 * seconde,
  /** A sender's whole request. */
  verzoek: 30 * seconde,
  /** A connection on which nothing moves, also one whose reader does not read; longer than the slowest source. */
  stilstand: 20 * seconde,
  /**
   * A connection that waits for its next request. Longer than a proxy keeps one open to us (a minute in most): when we
   * close first, the request that the proxy is just sending is lost, and the visitor reads 502.
   */
  verbindingOpen: 65 * seconde,
  /** After SIGTERM we say that we are not ready and go on answering, until whoever divides the visitors has seen it. */
  aankondiging: 2 * seconde,
  /** A signal that comes again this soon is the same one, passed on by what started us. */
  zelfdeSignaal: 0.5 * seconde,
  /** Answers under way after that; as long as the longest may take. */
  afronden: 8 * seconde,
  /** A health check that is answered later than this was not healthy. */
  gereed: 2 * seconde,

  /** A connection to PostgreSQL, or a free one of ours. */
  databaseVerbinding: 2 * seconde,
  /** One statement, ended by PostgreSQL, or by us when it does not answer at all. */
  databaseOpdracht: 8 * seconde,
  /** A transaction that does nothing holds locks that others wait for. */
  databaseTransactie: 10 * seconde,

  /** A read that many wait for: after this the next who ask begin one of their own. */
  gedeeldGeduld: 0.5 * seconde,

  /** A session without a request. */
  sessieStil: 15 * minuut,
  /** A session, whatever is done in it. */
  sessie: 8 * uur,
  /** A use of a session is written down at most this often: a page asks several things at once. */
  sessieNotitie: 10 * seconde,
  /** A sign-in, from the first link until the visitor is back. */
  aanmelding: 15 * minuut,
  /** A confirmation of the identity provider that is older when it arrives is not one of now. */
  aanmeldingOud: 5 * minuut,
  /** The identity provider, for each of its answers. */
  identiteitsdienst: 8 * seconde,
  /** In the identity provider of the demo: a code and a token, which are used at once. */
  demoCode: 1 * minuut,

  /** An Idempotency-Key is remembered this long: longer than any browser tries again. */
  handeling: 24 * uur,
  /** A time at a desk is held this long for who is filling in a form, from the last page that they opened. */
  reservering: 10 * minuut,
  /** Payments that nobody told us about are looked up this often. */
  betaalKijk: 30 * seconde,
  /** A payment that failed can still be paid late, and is looked up this long after it began. */
  betaalLaat: 24 * uur,
  /** A delivery of work that leaves the house. */
  bezorging: 8 * seconde,
  /** Work that somebody is delivering is left alone this long: well past a delivery, so that only a crash is tried again. */
  bezorgingLeen: 1 * minuut,
  /** The longest time between two tries of a delivery that fails. */
  bezorgingUitstel: 1 * uur,
  /** Work that another process left is looked for this often. */
  bezorgingKijk: 5 * seconde,
  /** An e-mail, connection and all. */
  mail: 8 * seconde,
  /** Messages that must go out by e-mail are looked for this often; a receipt is promised within a minute. */
  mailKijk: 5 * seconde,
  /** Whether a new day began, on which promises must be looked at, is asked this often. */
  beloftenKijk: 1 * minuut,

  /** A scan of one file, connection and all; who sends a file waits for it. */
  scanner: 8 * seconde,
  /** A file that is being scanned is left alone this long; and after a scanner failed it is tried again this soon. */
  scannerLeen: 1 * minuut,
  /** Files that wait for the scanner are looked for this often. */
  scannerKijk: 15 * seconde,

  /** Requests, and reports of browsers, are counted over this time. */
  telvenster: 1 * minuut,
} as const

export type Tijdslimieten = Record<keyof typeof tijdslimieten, number>
