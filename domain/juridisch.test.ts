import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { juridischeRegels } from './juridisch.ts'

const folder = new URL('./', import.meta.url)

/** The list for the municipality's lawyer; `npm run generate` writes it. */
function document(): string {
  const rij = ({ id, bron, toepassing, bevestigd, waar }: (typeof juridischeRegels)[number]) =>
    `| \`${id}\` | ${bron} | ${toepassing} | ${bevestigd ? 'ja' : '**nee**'} | ${waar.map((een) => `\`domain/${een}\``).join(', ')} |`
  const open = juridischeRegels.filter(({ bevestigd }) => !bevestigd).length
  return [
    '# Juridische regels in de rekenkern',
    '',
    'Gemaakt uit `domain/juridisch.ts` met `npm run generate`; verander deze tekst daar.',
    '',
    `Van de ${juridischeRegels.length} regels zijn er ${open} nog niet bevestigd. "Bevestigd" betekent: gelezen in de tekst van de wet of de uitspraak.`,
    'Wij vragen de jurist van de gemeente om elke regel met **nee** te bevestigen of te verbeteren.',
    'De pagina "Zo tellen wij" zegt bij zo\'n regel dat onze jurist hem nog controleert.',
    '',
    '| regel | bron | wat de rekenkern doet | bevestigd | waar |',
    '| --- | --- | --- | --- | --- |',
    ...juridischeRegels.map(rij),
    '',
  ].join('\n')
}

test('docs/juridisch.md is what the rules say', async () => {
  await expect(document()).toMatchFileSnapshot('../docs/juridisch.md')
})

test('every legal rule has its own id and lives in files that exist', () => {
  expect(new Set(juridischeRegels.map(({ id }) => id)).size).toBe(juridischeRegels.length)
  const bestanden = readdirSync(folder)
  for (const { waar } of juridischeRegels) for (const bestand of waar) expect(bestanden).toContain(bestand)
})

test('every rule that the engine names is in the list', () => {
  const genoemd = ['uitleg.ts', 'hoofdklok.ts'].flatMap((bestand) =>
    [...readFileSync(new URL(bestand, folder), 'utf8').matchAll(/regel: '([a-z0-9-]+)'/g)].map(
      ([, id]) => id,
    ),
  )
  expect(genoemd.length).toBeGreaterThan(5)
  for (const id of genoemd) expect(juridischeRegels.map((regel) => regel.id)).toContain(id)
})
