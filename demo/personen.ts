import { personas } from './personas.ts'

/** Answers of BRP Personen 2.7 per test number. */
export const personen = new Map(
  Object.values(personas).flatMap((p) =>
    p.soort === 'inwoner' ? [[p.bsn, { burgerservicenummer: p.bsn }] as const] : [],
  ),
)
