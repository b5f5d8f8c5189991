import { asc } from 'drizzle-orm'
import type { Database } from './database.ts'
import { normen } from './schema.ts'

/** Every norm in every version, in the order of the register of the council. */
export const normenIn = (db: Database) =>
  db.select({ norm: normen.norm }).from(normen).orderBy(asc(normen.volgorde), asc(normen.versie))
