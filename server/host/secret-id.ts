import { hash, randomBytes } from 'node:crypto'

/** 128 random bits: an id that cannot be guessed needs no signature. */
const ID_BYTES = 16
const ID = /^[\w-]{22}$/

export const newId = (): string => randomBytes(ID_BYTES).toString('base64url')

/** What is kept of an id: whoever reads the store cannot use it. Undefined for what can be no id of ours. */
export const hashOf = (id: string | undefined): string | undefined =>
  id !== undefined && ID.test(id) ? hash('sha256', id, 'base64url') : undefined
