/** A file that this page is sending, or could not send. */
export type Zending = {
  id: string
  onderdeel: string
  bestand: File
  /** In bytes. */
  gestuurd: number
  /** What of it is on the server, once it was begun. */
  serverId: string | null
  /** why it did not come through; `past_niet`: the server has no place for it */
  mislukt: 'verbinding' | 'past_niet' | null
}
