import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { DatabaseError } from './database.ts'

/** Another process uses the folder. Its message says which folder and what to do. */
export class LockedError extends Error {}

/** SQLITE_BUSY */
const BUSY = 5

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === BUSY

/**
 * Takes a folder for this process alone. PGlite has no lock of its own, and two processes on one folder destroyed it
 * (security, decision 6). The lock is that of an SQLite file, which the system takes back when the process ends, however
 * it ends: a file with a process number in it would have to be cleaned up after a kill, and could be cleaned up wrongly.
 * @returns gives the folder back
 * @throws {LockedError} when another process has it
 * @throws {DatabaseError} when it is no folder that this account can write in
 */
export function lockFolder(folder: string): () => void {
  const lock = openLock(folder)
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;')
  } catch (error) {
    lock.close()
    if (!isBusy(error)) throw error
    throw new LockedError(
      `Another Mijn Deventer already uses the folder ${folder}. Stop that one, or choose a folder: DATA_DIR=./other npm start`,
    )
  }
  return () => lock.close()
}

function openLock(folder: string): DatabaseSync {
  try {
    mkdirSync(folder, { recursive: true })
    // PGlite makes its files readable and writable for everybody: the door of the folder keeps others out
    chmodSync(folder, 0o700)
    return new DatabaseSync(join(folder, 'lock.sqlite'))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    throw new DatabaseError(
      `DATA_DIR is ${folder}, and that folder cannot be made or written in${code}. Choose another: DATA_DIR=./other npm start`,
    )
  }
}
