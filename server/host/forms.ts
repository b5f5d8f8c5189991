import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isNode, LineCounter, parseDocument } from 'yaml'
import type { Formulier } from '#domain/formulier'
import { DefinitieError, leesDefinitie } from '#server/formulieren/definitie'
import { ConfigError } from './config.ts'

/** The forms of the demo, beside this program. */
const DEMO = join(import.meta.dirname, '../../demo/formulieren')

/**
 * The forms out of a folder: every `.json` in it is one, in the order of their names. Read at the start, so that a mistake
 * in a form stops the host before a resident sees it.
 * @throws {ConfigError} naming the file and the line of everything that is wrong
 */
export async function readForms(folder: string = DEMO): Promise<readonly Formulier[]> {
  const names = (await readdir(folder).catch(() => null))?.filter((name) => name.endsWith('.json')).sort()
  if (!names) throw new ConfigError(`FORMS_DIR is "${folder}", and that is no folder that can be read.`)
  return Promise.all(names.map(async (name) => readForm(name, await readFile(join(folder, name), 'utf8'))))
}

/**
 * One form out of the text of its file.
 * @throws {ConfigError} naming the file and each line
 */
export function readForm(name: string, text: string): Formulier {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch (error) {
    throw new ConfigError(`${name}: ${String(error)}`, { cause: error })
  }
  try {
    const form = leesDefinitie(read)
    if (`${form.id}.json` === name) return form
    throw new DefinitieError([
      { pad: ['id'], zin: `call the form as its file: "${name.replace('.json', '')}"` },
    ])
  } catch (error) {
    if (!(error instanceof DefinitieError)) throw error
    // JSON is YAML, and the parser of that remembers where everything stood
    const lines = new LineCounter()
    const document = parseDocument(text, { lineCounter: lines })
    const sentences = error.fouten.map(({ pad, zin }) => {
      // a field that is missing has no place: then that of what it is missing from
      const [found] = pad
        .map((_, i) => placeOf(document, pad.slice(0, pad.length - i)))
        .filter((it) => it !== null)
      return `${name}, line ${lines.linePos(found ?? 0).line}: ${pad.join('.')}: ${zin}`
    })
    throw new ConfigError(sentences.join('\n'), { cause: error })
  }
}

/** Where in the text a value begins; null when there is none. */
function placeOf(
  document: ReturnType<typeof parseDocument>,
  path: readonly (string | number)[],
): number | null {
  const node: unknown = document.getIn(path, true)
  return isNode(node) ? (node.range?.[0] ?? null) : null
}
