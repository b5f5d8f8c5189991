// Node 24 reads the package.json of a module again for each file of it that is imported, to see whether it is ESM. That of
// drizzle-orm is 180 kB and it has a hundred such files: 1.6 s of each start of a host, and 90 MB. This tells Node the answer.
import { registerHooks } from 'node:module'

const DRIZZLE = '/node_modules/drizzle-orm/'

registerHooks({
  resolve(specifier, context, next) {
    const from = context.parentURL
    const isInside = specifier.startsWith('.') && from?.includes(DRIZZLE) && from.endsWith('.js')
    if (!isInside) return next(specifier, context)
    return { url: new URL(specifier, from).href, format: 'module', shortCircuit: true }
  },
})
