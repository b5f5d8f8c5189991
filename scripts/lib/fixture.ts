import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { inProject } from './paths.mjs'

/**
 * A small project in a temporary folder, with our configuration and packages, in which a test may break rules.
 * @param files what to write: path inside the project and its text
 * @returns its folder, and how to remove it
 */
export async function makeProject(files: Record<string, string>) {
  const folder = await mkdtemp(join(tmpdir(), 'pip-rules-'))
  for (const name of ['package.json', 'tsconfig.json', 'oxlint.config.ts', '.dependency-cruiser.mjs'])
    await copyFile(inProject(name), join(folder, name))
  await symlink(inProject('node_modules'), join(folder, 'node_modules'))
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return { folder, remove: () => rm(folder, { recursive: true }) }
}
