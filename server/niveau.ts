/** Levels of assurance, lowest first (eIDAS). DigiD Midden is `laag`, DigiD Substantieel and eHerkenning 3 `substantieel`. */
export const NIVEAUS = ['laag', 'substantieel', 'hoog'] as const
export type Niveau = (typeof NIVEAUS)[number]

/** Whether a sign-in at one level may do what asks for another. */
export const isMinstens = (heeft: Niveau, nodig: Niveau): boolean =>
  NIVEAUS.indexOf(heeft) >= NIVEAUS.indexOf(nodig)
