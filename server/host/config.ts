/** What the environment decides. Read once, at the start; nothing else in the program reads the environment. */
export type Config = { port: number; host: string }

/** A setting that cannot be used. Its message names the variable and says what to do. */
export class ConfigError extends Error {}

/**
 * Reads the configuration, and refuses what cannot work instead of guessing.
 * @param env PORT: 0 to 65535, 4000 when absent (0 lets the system choose). HOST: the address to listen on,
 *   127.0.0.1 when absent, so that nobody on the network sees a demo by accident
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
  return { port: Number(port), host }
}
