/**
 * Areas of sentences that only the pages need that name them in the route table. Every other area comes with the first
 * screen.
 */
export const delen = [
  'afspraak',
  'formulier',
  'gegevens',
  'melding',
  'ondertekenen',
  'openbaar',
  'school',
  'toestemming',
  'zaakpagina',
] as const
export type Deel = (typeof delen)[number]
