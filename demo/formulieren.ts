import klacht from './formulieren/klacht.json' with { type: 'json' }

/** The forms of the demo, as their files stand. Whoever serves them holds them against the schema first. */
export const formulieren: readonly unknown[] = [klacht]
