// Writes src/ds/theme/tokens.css: `node scripts/theme.mjs`, after a change in brand.json or components.css.
// Token *names* and their var() structure come from the library; every value that makes a brand (colour,
// font, radius, size) is replaced by brand.json, and a token that no used style sheet asks for is left out.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const theme = new URL('../src/ds/theme/', import.meta.url)
const read = (name) => readFileSync(new URL(name, theme), 'utf8')
const references = (css) => [...css.matchAll(/var\((--ams-[\w-]+)/g)].map(([, name]) => name)

const brand = new Map(Object.entries(JSON.parse(read('brand.json'))))
const library = readFileSync(require.resolve('@amsterdam/design-system-tokens/dist/index.css'), 'utf8')
const tokens = new Map(
  [...library.matchAll(/^\s*(--ams-[\w-]+):\s*(.+?);/gm)].map(([, name, value]) => [
    name,
    brand.get(name) ?? value,
  ]),
)
for (const [name, value] of brand) {
  if (!tokens.has(name)) throw new Error(`brand.json: the library has no token ${name}`)
  if (value.startsWith('#'))
    throw new Error(`brand.json: ${name} has a colour of its own, use a --basis- token`)
}

const sheets = [...read('components.css').matchAll(/@import '(.+?)'/g)].map(([, path]) =>
  readFileSync(require.resolve(path), 'utf8'),
)
const own = readdirSync(theme)
  .filter((name) => name.endsWith('.css') && name !== 'tokens.css')
  .map(read)

const used = new Set()
const queue = references([...sheets, ...own].join(''))
while (queue.length > 0) {
  const name = queue.pop()
  if (used.has(name) || !tokens.has(name)) continue
  used.add(name)
  queue.push(...references(tokens.get(name)))
}

const lines = [...tokens].filter(([name]) => used.has(name)).map(([name, value]) => `  ${name}: ${value};`)
const foreign = lines.filter((line) => /#[0-9a-f]{3,8}\b|Amsterdam/i.test(line))
if (foreign.length > 0) throw new Error(`a value of another brand is left:\n${foreign.join('\n')}`)

writeFileSync(new URL('tokens.css', theme), `:root {\n${lines.join('\n')}\n}\n`)
console.log(`tokens.css: ${used.size} of ${tokens.size} tokens`)
