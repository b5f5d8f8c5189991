/** Of one picture: the largest telephone takes 108 million at once. More costs whoever opens it all of their memory. */
export const MEESTE_PIXELS = 120_000_000
