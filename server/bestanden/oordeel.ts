import type { Bestandsfout } from '#domain/bestand'

/** What became of a file: why it is not taken, or what is kept of it. */
export type Oordeel = { fout: Bestandsfout } | { inhoud: Uint8Array<ArrayBuffer> }
