import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '#scripts/lib/postgres-server.mjs'
import { startHost } from '#scripts/lib/start-host.mjs'
import type { Figure } from './figure.ts'
import { memoryOf } from './memory.ts'
import { waitForQuiet } from './quiet.ts'

/** Starts the host as `npm start` does. @returns milliseconds until /readyz answers 200, and its memory then in MB */
async function started(env: Record<string, string>): Promise<{ time: number; memory: number }> {
  await waitForQuiet(20_000)
  const begin = performance.now()
  const host = await startHost({ env })
  try {
    const { status } = await fetch(`${host.address}/readyz`)
    const time = status === 200 ? performance.now() - begin : Number.NaN
    return { time, memory: await memoryOf(host.pid) }
  } finally {
    await host.stop()
  }
}

/** How long the host takes from nothing until it is ready, and its memory: on PGlite and on PostgreSQL. */
export async function measureStart(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'mijn-deventer-bench-'))
  const postgres = await startPostgres()
  const ours = 'our own limit'
  try {
    const first = await started({ DATA_DIR: folder })
    const again = await started({ DATA_DIR: folder })
    const firstOnPostgres = await started({ DATABASE_URL: postgres.url })
    const onPostgres = await started({ DATABASE_URL: postgres.url })
    return [
      {
        name: 'start with an empty folder, demo filled',
        value: first.time,
        limit: 8_000,
        unit: 'ms',
        note: ours,
      },
      { name: 'start on that folder again', value: again.time, limit: 4_000, unit: 'ms', note: ours },
      {
        name: 'start on an empty PostgreSQL, demo filled',
        value: firstOnPostgres.time,
        limit: 4_000,
        unit: 'ms',
        note: ours,
      },
      {
        name: 'start on that PostgreSQL again',
        value: onPostgres.time,
        limit: 2_500,
        unit: 'ms',
        note: ours,
      },
      {
        name: 'memory after the start, PGlite inside',
        value: again.memory,
        limit: 900,
        unit: 'MB',
        note: ours,
      },
      {
        name: 'memory after the start, PostgreSQL beside it',
        value: onPostgres.memory,
        limit: 400,
        unit: 'MB',
        note: ours,
      },
    ]
  } finally {
    await postgres.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
