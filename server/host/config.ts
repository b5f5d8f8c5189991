import { isAbsolute, resolve } from 'node:path'
import type { BrpToegang } from '#server/sources/brp/personen'
import type { ScannerSettings } from './clamav.ts'
import type { DatabaseConfig } from './database/open.ts'

/** What the environment decides. Read once, at the start; nothing else in the program reads the environment. */
export type Config = {
  port: number
  host: string
  /** The address of the app for its visitors, such as https://mijn.deventer.nl; undefined: http://localhost and the port. */
  origin: string | undefined
  /** The header in which the proxy tells the address of a visitor; undefined: the address of the connection counts. */
  addressHeader: string | undefined
  database: DatabaseConfig
  /** Where somebody who found a hole in the security writes to: mailto: or https:. */
  securityContact: string
  /** The identity provider; undefined is a demo, with one of its own. */
  oidc: OidcSettings | undefined
  /** Where the work goes that residents make, such as their questions; undefined is a demo, which answers itself. */
  outbox: OutboxSettings | undefined
  /** The mail system that messages leave by; undefined is a demo, which keeps its e-mails itself. */
  mail: MailSettings | undefined
  /** What drafts of forms are encrypted with; undefined is a demo, which makes its own. */
  draftKey: string | undefined
  /** ClamAV, which looks at what residents send; undefined is a demo, whose scanner knows only the test file of EICAR. */
  scanner: ScannerSettings | undefined
  /** The folder of the definitions of forms; undefined: those of the demo. */
  forms: string | undefined
  /** The BRP; undefined: nobody's data can be shown, or in a demo those of invented people. */
  brp: BrpToegang | undefined
}

export type OutboxSettings = { url: string; token: string }

export type MailSettings = { url: string; from: string }

export type OidcSettings = {
  issuer: string
  clientId: string
  clientSecret: string
  claims: { bsn: string; kvk: string; naam: string }
}

/** A setting that cannot be used. Its message names the variable and says what to do. */
export class ConfigError extends Error {}

type Env = Record<string, string | undefined>

/**
 * Reads the configuration, and refuses what cannot work instead of guessing. Which settings there are: docs/deploy.md.
 * @throws {ConfigError}
 */
export function readConfig(env: Env): Config {
  const oidc = readOidc(env)
  if (!oidc && (env.OUTBOX_URL?.trim() || env.OUTBOX_TOKEN?.trim()))
    throw new ConfigError(
      'OUTBOX_URL or OUTBOX_TOKEN is there, and OIDC_ISSUER is missing. A demo sends its work to nobody.',
    )
  if (!oidc && (env.SMTP_URL?.trim() || env.MAIL_FROM?.trim()))
    throw new ConfigError(
      'SMTP_URL or MAIL_FROM is there, and OIDC_ISSUER is missing. A demo sends its e-mails to nobody.',
    )
  const origin = readOrigin(env)
  if (oidc && origin === undefined)
    throw new ConfigError(
      'ORIGIN is missing. Set it to the address of the app, such as https://mijn.deventer.nl.',
    )
  return {
    port: readPort(env),
    host: readHost(env),
    origin,
    addressHeader: readAddressHeader(env),
    database: readDatabase(env),
    securityContact: readContact(env),
    oidc,
    outbox: oidc && readOutbox(env),
    mail: oidc && readMail(env),
    draftKey: oidc && readDraftKey(env),
    scanner: readScanner(env, oidc !== undefined),
    forms: env.FORMS_DIR?.trim() ? resolve(env.FORMS_DIR.trim()) : undefined,
    brp: readBrp(env),
  }
}

/** OUTBOX_URL and OUTBOX_TOKEN: needed outside a demo, because a question that nobody gets is a broken promise. */
function readOutbox(env: Env): OutboxSettings {
  const url = env.OUTBOX_URL?.trim() ?? ''
  const parsed = URL.parse(url)
  if (parsed?.protocol !== 'https:' || parsed.username || parsed.password)
    throw new ConfigError(
      'OUTBOX_URL is missing, or not an address that can be used. Set it to the https:// address that takes the questions of residents, without a name or a password.',
    )
  const token = env.OUTBOX_TOKEN?.trim()
  if (!token) throw new ConfigError('OUTBOX_TOKEN is missing. Set it to the token that OUTBOX_URL asks for.')
  if (!IN_A_HEADER.test(token))
    throw new ConfigError('OUTBOX_TOKEN has a space or another character that no token has. Copy it again.')
  return { url, token }
}

/**
 * SMTP_URL and MAIL_FROM: needed outside a demo, because a receipt must reach who is not looking (N1, Wmebv). Neither
 * sentence repeats a value: there is a password in the address.
 */
function readMail(env: Env): MailSettings {
  const url = env.SMTP_URL?.trim() ?? ''
  const parsed = URL.parse(url)
  if (!/^smtps?:$/.test(parsed?.protocol ?? '') || !parsed?.hostname || parsed.search)
    throw new ConfigError(
      'SMTP_URL is missing, or not an address that can be used. Write it as smtps://name:password@host:465, or smtp:// with port 587.',
    )
  const from = env.MAIL_FROM?.trim() ?? ''
  if (!/^([^<>@\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(from))
    throw new ConfigError(
      'MAIL_FROM is missing, or not a sender. Write it as Gemeente Deventer <bericht@deventer.nl>, or as the address alone.',
    )
  return { url, from }
}

/** A header can hold no other characters, and fetch would repeat a secret in its refusal. */
const IN_A_HEADER = /^[\x21-\x7e]+$/

/** A value as it is repeated in a sentence; not one that may have a password in it. */
const quoted = (value: string): string => (value.includes('@') ? 'no such address' : `"${value}"`)

/** DRAFT_KEY: needed outside a demo, and kept apart from the database, or a copy of that could be read. */
function readDraftKey(env: Env): string {
  const key = env.DRAFT_KEY?.trim() ?? ''
  if (key.length < 32)
    throw new ConfigError(
      'DRAFT_KEY is missing or shorter than 32 characters. Make one with: openssl rand -base64 32, and keep it: what people typed in a form can only be read with it.',
    )
  return key
}

/**
 * CLAMAV_SOCKET, or CLAMAV_HOST with CLAMAV_PORT (3310 when absent): needed outside a demo, because nobody may hand on what
 * was not looked at.
 */
function readScanner(env: Env, isNeeded: boolean): ScannerSettings | undefined {
  const path = env.CLAMAV_SOCKET?.trim()
  const host = env.CLAMAV_HOST?.trim()
  const port = env.CLAMAV_PORT?.trim()
  if (path && (host || port))
    throw new ConfigError(
      'CLAMAV_SOCKET and CLAMAV_HOST or CLAMAV_PORT are both there. Leave one of them out.',
    )
  if (path) {
    if (!isAbsolute(path))
      throw new ConfigError(
        'CLAMAV_SOCKET is not the whole path of a socket. Write it as /run/clamav/clamd.ctl.',
      )
    return { path }
  }
  if (!host) {
    if (port)
      throw new ConfigError(
        'CLAMAV_HOST is missing, and CLAMAV_PORT is there. Set it to the name of the machine.',
      )
    if (!isNeeded) return undefined
    throw new ConfigError(
      'CLAMAV_HOST or CLAMAV_SOCKET is missing. Set one to where clamd listens: what residents send must be scanned.',
    )
  }
  if (/[\s/@]/.test(host))
    throw new ConfigError(
      'CLAMAV_HOST is not the name of a machine. Write it as 127.0.0.1 or clamav, without a port.',
    )
  if (port && (!/^\d{1,5}$/.test(port) || Number(port) > 65535 || Number(port) === 0))
    throw new ConfigError(
      `CLAMAV_PORT is "${port}". Set it to a number from 1 to 65535, or leave it out for 3310.`,
    )
  return { host, port: Number(port || 3310) }
}

/** PORT: 0 to 65535, 4000 when absent; 0 lets the system choose. */
function readPort(env: Env): number {
  const port = env.PORT?.trim() || '4000'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw new ConfigError(
      `PORT is "${port}". Set PORT to a number from 0 to 65535, or leave it out for 4000.`,
    )
  }
  return Number(port)
}

/** HOST: the address to listen on, 127.0.0.1 when absent, so that nobody on the network sees a demo by accident. */
function readHost(env: Env): string {
  const host = env.HOST?.trim() || '127.0.0.1'
  if (/[\s/]/.test(host)) {
    throw new ConfigError(
      `HOST is "${host}". Set HOST to an address such as 127.0.0.1 or 0.0.0.0, without http://.`,
    )
  }
  return host
}

/** Whether nobody can read along: https, or http that does not leave this machine. */
const isPrivate = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname))

/** ADDRESS_HEADER: a name, and no address. */
function readAddressHeader(env: Env): string | undefined {
  const header = env.ADDRESS_HEADER?.trim()
  if (!header) return undefined
  if (!/^[a-z][a-z\d-]*$/i.test(header))
    throw new ConfigError(
      `ADDRESS_HEADER is ${quoted(header)}. Set it to the name of the header that your proxy writes, such as X-Real-IP.`,
    )
  return header
}

/** ORIGIN: https, or http on this machine only: without TLS the cookie of a session could be read on its way. */
function readOrigin(env: Env): string | undefined {
  const origin = env.ORIGIN?.trim()
  if (!origin) return undefined
  const url = URL.parse(origin)
  if (!url || url.origin !== origin || !isPrivate(url)) {
    throw new ConfigError(
      `ORIGIN is ${quoted(origin)}. Set it to https:// and the name of the app, without a path, such as https://mijn.deventer.nl.`,
    )
  }
  return origin
}

/** DATABASE_URL: a PostgreSQL. DATA_DIR: the folder of our own database when there is none, ./.data when absent. */
function readDatabase(env: Env): DatabaseConfig {
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

/** OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET; OIDC_CLAIM_BSN, _KVK and _NAME where the provider has other names. */
function readOidc(env: Env): OidcSettings | undefined {
  const issuer = env.OIDC_ISSUER?.trim()
  if (!issuer) {
    // a forgotten name must not turn a portal into a demo that lets everybody in
    const others = Object.keys(env).filter((name) => name.startsWith('OIDC_') && env[name]?.trim())
    if (others.length === 0) return undefined
    throw new ConfigError(
      `OIDC_ISSUER is missing, and ${others.join(', ')} is there. Set it to the address of the identity provider.`,
    )
  }
  const parsed = URL.parse(issuer)
  if (parsed?.protocol !== 'https:' || parsed.username || parsed.password)
    throw new ConfigError(
      `OIDC_ISSUER is ${quoted(issuer)}. Set it to the https:// address of the identity provider.`,
    )
  const needed = (name: string): string => {
    const value = env[name]?.trim()
    if (!value)
      throw new ConfigError(`${name} is missing. Set it to what the identity provider gave for this app.`)
    return value
  }
  return {
    issuer,
    clientId: needed('OIDC_CLIENT_ID'),
    clientSecret: needed('OIDC_CLIENT_SECRET'),
    claims: {
      bsn: env.OIDC_CLAIM_BSN?.trim() || 'bsn',
      kvk: env.OIDC_CLAIM_KVK?.trim() || 'kvk',
      naam: env.OIDC_CLAIM_NAME?.trim() || 'name',
    },
  }
}

/** BRP_URL and BRP_API_KEY, both or neither. Neither sentence repeats a value: somebody may have put the key in the address. */
function readBrp(env: Env): BrpToegang | undefined {
  const url = env.BRP_URL?.trim()
  const sleutel = env.BRP_API_KEY?.trim()
  if (!url && !sleutel) return undefined
  if (!url)
    throw new ConfigError(
      'BRP_URL is missing, and BRP_API_KEY is there. Set it to the https:// address of BRP Personen bevragen.',
    )
  const parsed = URL.parse(url)
  if (!parsed || !isPrivate(parsed) || parsed.username || parsed.password || /[?#]/.test(url))
    throw new ConfigError(
      'BRP_URL is not an address that can be used. Set it to https:// and the place of the API, without a name, a password or a question mark, such as https://brp.example/haalcentraal/api/brp.',
    )
  if (!sleutel) throw new ConfigError('BRP_API_KEY is missing. Set it to the key that belongs to BRP_URL.')
  if (!IN_A_HEADER.test(sleutel))
    throw new ConfigError('BRP_API_KEY has a space or another character that no key has. Copy it again.')
  return { adres: url.replace(/\/+$/, ''), sleutel }
}

/** SECURITY_CONTACT: an address of mail or of a page; that of the demo when absent. */
function readContact(env: Env): string {
  const contact = env.SECURITY_CONTACT?.trim() || 'mailto:security@deventer.example'
  if (!/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/.test(contact))
    throw new ConfigError(
      `SECURITY_CONTACT is "${contact}". Set it to mailto: and an address, or to a page that begins with https://.`,
    )
  return contact
}
