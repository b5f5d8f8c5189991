import { datumVan } from '#domain/datum'
import type { Formulier } from '#domain/formulier'
import type { Invulhulp } from '#domain/veldfout'
import type { components } from '#openapi/pip.gen'
import type { Concept } from '#server/concepten'

type Schemas = components['schemas']

// the same fields: only that they can be written to is different, and nobody does

export const formulierOpDeLijn = (formulier: Formulier): Schemas['Formulier'] =>
  formulier as Schemas['Formulier']

/** A draft without whose it is. */
export const conceptOpDeLijn = ({ wie: _verborgen, ...concept }: Concept): Schemas['Concept'] =>
  concept as Schemas['Concept']

export const invulhulpOpDeLijn = ({ vandaag, bekend }: Invulhulp): Schemas['Invulhulp'] => ({
  vandaag: datumVan(vandaag),
  bekend: bekend as Schemas['Bekendveld'][],
})
