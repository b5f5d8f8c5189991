/** A person as BRP Personen 2.7 answers; the unions that its contract leaves open are written out here. */
export type Persoon = { burgerservicenummer?: string }
