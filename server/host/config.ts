import { resolve } from 'node:path'
import type { DatabaseConfig } from './database/open.ts'

/** What the environment decides. Read once, at the start; nothing else in the program reads the environment. */
export type Config = { port: number; host: string; database: DatabaseConfig }

/** A setting that cannot be used. Its message names the variable and says what to do. */
export class ConfigError extends Error {}

/**
 * Reads the configuration, and refuses what cannot work instead of guessing.
 * @param env PORT: 0 to 65535, 4000 when absent (0 lets the system choose). HOST: the address to listen on,
 *   127.0.0.1 when absent, so that nobody on the network sees a demo by accident. DATABASE_URL: a PostgreSQL. DATA_DIR:
 *   the folder of our own database when there is no DATABASE_URL, ./.data when absent
 * @throws {ConfigError}
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const port = env.PORT?.trim() || '4000'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw new ConfigError(
      `PORT is "${port}". Set PORT to a number from 0 to 65535, or leave it out for 4000.`,
    )
  }
  const host = env.HOST?.trim() || '127.0.0.1'
  if (/[\s/]/.test(host)) {
    throw new ConfigError(
      `HOST is "${host}". Set HOST to an address such as 127.0.0.1 or 0.0.0.0, without http://.`,
    )
  }
  return { port: Number(port), host, database: readDatabase(env) }
}

function readDatabase(env: Record<string, string | undefined>): DatabaseConfig {
  const url = env.DATABASE_URL?.trim()
  if (!url) return { folder: resolve(env.DATA_DIR?.trim() || './.data') }
  if (!/^postgres(ql)?:$/.test(URL.parse(url)?.protocol ?? '')) {
    throw new ConfigError(
      // the value is not repeated: it holds a password
      'DATABASE_URL is not the address of a PostgreSQL. Write it as postgres://name:password@host:5432/database, or leave it out to keep the data in a folder (DATA_DIR).',
    )
  }
  return { url }
}
