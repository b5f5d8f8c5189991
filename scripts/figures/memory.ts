import { capture } from '#scripts/lib/spawn.mjs'

/** The memory that a process takes of the machine (resident set), in MB of a million bytes; NaN when it is gone. */
export async function memoryOf(pid: number): Promise<number> {
  const { output } = await capture('ps', ['-o', 'rss=', '-p', String(pid)])
  return output.trim() === '' ? Number.NaN : (Number(output) * 1024) / 1_000_000
}
