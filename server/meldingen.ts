/** The codes that open a report of who did not sign in. Only hashes are kept; they are written by `Schrijver`. */
export type Meldcodes = {
  /** The number of the case, by the hash of a code (`hashVanCode`). */
  vind: (hash: string) => Promise<string | undefined>
}
