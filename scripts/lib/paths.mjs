import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project, whatever folder the command was called from. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** @param {...string} parts a path inside the project */
export const inProject = (...parts) => join(root, ...parts)
