import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

test('without settings: port 4000, on this machine only', () => {
  expect(readConfig({})).toEqual({
    port: 4000,
    host: '127.0.0.1',
    origin: undefined,
    addressHeader: undefined,
    database: { folder: resolve('.data') },
    securityContact: 'mailto:security@deventer.example',
    oidc: undefined,
    outbox: undefined,
    mail: undefined,
    brp: undefined,
    draftKey: undefined,
    scanner: undefined,
    forms: undefined,
  })
})

test('PORT and HOST change that', () => {
  expect(readConfig({ PORT: '8080', HOST: '0.0.0.0' })).toMatchObject({
    port: 8080,
    host: '0.0.0.0',
  })
})

test.each(['http', '-1', '70000', '80.5'])('PORT=%s is refused, and the sentence names it', (PORT) => {
  expect(() => readConfig({ PORT })).toThrow(`PORT is "${PORT}". Set PORT to a number`)
})

test('an address with http:// is refused', () => {
  expect(() => readConfig({ HOST: 'http://localhost' })).toThrow(
    'HOST is "http://localhost". Set HOST to an address',
  )
})

test('DATA_DIR chooses the folder of the data, and DATABASE_URL a PostgreSQL', () => {
  expect(readConfig({ DATA_DIR: '/srv/pip' }).database).toEqual({ folder: '/srv/pip' })
  const url = 'postgres://pip:geheim@db:5432/pip'
  expect(readConfig({ DATA_DIR: '/srv/pip', DATABASE_URL: url }).database).toEqual({ url })
})

test.each(['mysql://pip:geheim@db/pip', 'db:5432', 'geheim'])(
  'another address than of a PostgreSQL is refused, without repeating it',
  (DATABASE_URL) => {
    expect(() => readConfig({ DATABASE_URL })).toThrow('DATABASE_URL is not the address of a PostgreSQL')
    expect(() => readConfig({ DATABASE_URL })).not.toThrow('geheim')
  },
)

const OIDC = {
  ORIGIN: 'https://mijn.deventer.nl',
  OIDC_ISSUER: 'https://broker.example',
  OIDC_CLIENT_ID: 'pip',
  OIDC_CLIENT_SECRET: 'geheim-woord',
  OUTBOX_URL: 'https://zaken.example/vragen',
  OUTBOX_TOKEN: 'geheim-woord-2',
  SMTP_URL: 'smtps://pip:geheim-woord-4@post.example:465',
  MAIL_FROM: 'Gemeente Deventer <bericht@deventer.nl>',
  DRAFT_KEY: 'geheim-woord-3 of more than 32 characters',
  CLAMAV_HOST: 'clamav',
}

test('with an identity provider it is no demo; its claims have names of their own', () => {
  expect(readConfig(OIDC).oidc).toEqual({
    issuer: 'https://broker.example',
    clientId: 'pip',
    clientSecret: 'geheim-woord',
    claims: { bsn: 'bsn', kvk: 'kvk', naam: 'name' },
  })
  expect(readConfig({ ...OIDC, OIDC_CLAIM_BSN: 'urn:bsn' }).oidc?.claims.bsn).toBe('urn:bsn')
})

test('clamd listens on a port or on a socket', () => {
  expect(readConfig(OIDC).scanner).toEqual({ host: 'clamav', port: 3310 })
  expect(readConfig({ ...OIDC, CLAMAV_PORT: '3320' }).scanner).toEqual({ host: 'clamav', port: 3320 })
  const CLAMAV_SOCKET = '/run/clamav/clamd.ctl'
  expect(readConfig({ ...OIDC, CLAMAV_HOST: '', CLAMAV_SOCKET }).scanner).toEqual({ path: CLAMAV_SOCKET })
  // a demo may have one too
  expect(readConfig({ CLAMAV_SOCKET }).scanner).toEqual({ path: CLAMAV_SOCKET })
})

test.each([
  [{ CLAMAV_HOST: '' }, 'CLAMAV_HOST or CLAMAV_SOCKET is missing'],
  [{ CLAMAV_HOST: '', CLAMAV_PORT: '3310' }, 'CLAMAV_HOST is missing, and CLAMAV_PORT is there'],
  [{ CLAMAV_HOST: 'tcp://clamav' }, 'CLAMAV_HOST is not the name of a machine'],
  [{ CLAMAV_PORT: 'x' }, 'CLAMAV_PORT is "x"'],
  [{ CLAMAV_PORT: '0' }, 'CLAMAV_PORT is "0"'],
  [{ CLAMAV_SOCKET: '/run/clamd.ctl' }, 'CLAMAV_SOCKET and CLAMAV_HOST or CLAMAV_PORT are both there'],
  [{ CLAMAV_HOST: '', CLAMAV_SOCKET: 'clamd.ctl' }, 'CLAMAV_SOCKET is not the whole path'],
])('a scanner that cannot be used stops the start: %o', (wrong, sentence) => {
  expect(() => readConfig({ ...OIDC, ...wrong })).toThrow(sentence)
})

test.each([
  [{ ORIGIN: '' }, 'ORIGIN is missing'],
  [
    { OIDC_ISSUER: 'http://broker.example' },
    'OIDC_ISSUER is "http://broker.example". Set it to the https:// address',
  ],
  [{ OIDC_ISSUER: '' }, 'OIDC_ISSUER is missing, and OIDC_CLIENT_ID, OIDC_CLIENT_SECRET is there'],
  [{ OIDC_CLIENT_ID: ' ' }, 'OIDC_CLIENT_ID is missing'],
  [{ OIDC_CLIENT_SECRET: '' }, 'OIDC_CLIENT_SECRET is missing'],
  [{ OUTBOX_URL: '' }, 'OUTBOX_URL is missing'],
  [{ OUTBOX_URL: 'http://zaken.example' }, 'OUTBOX_URL is missing, or not an address'],
  [{ OUTBOX_URL: 'https://pip:geheim-woord@zaken.example' }, 'OUTBOX_URL is missing, or not an address'],
  [{ OUTBOX_TOKEN: 'geheim woord' }, 'OUTBOX_TOKEN has a space'],
  [{ OUTBOX_TOKEN: '' }, 'OUTBOX_TOKEN is missing'],
  [{ SMTP_URL: '' }, 'SMTP_URL is missing'],
  [{ SMTP_URL: 'https://pip:geheim-woord@post.example' }, 'SMTP_URL is missing, or not an address'],
  [{ SMTP_URL: 'post.example' }, 'SMTP_URL is missing, or not an address'],
  [{ MAIL_FROM: '' }, 'MAIL_FROM is missing'],
  [{ MAIL_FROM: 'Gemeente Deventer' }, 'MAIL_FROM is missing, or not a sender'],
  [{ DRAFT_KEY: '' }, 'DRAFT_KEY is missing or shorter'],
  [{ DRAFT_KEY: 'geheim-woord' }, 'DRAFT_KEY is missing or shorter than 32 characters. Make one with'],
])('an identity provider with %j stops the start, without its secret in the sentence', (wrong, sentence) => {
  expect(() => readConfig({ ...OIDC, ...wrong })).toThrow(sentence)
  expect(() => readConfig({ ...OIDC, ...wrong })).not.toThrow('geheim-woord')
})

test.each([{ OUTBOX_URL: 'https://zaken.example' }, { OUTBOX_TOKEN: 'woord' }])(
  'half a municipality is no demo: %j',
  (env) => expect(() => readConfig(env)).toThrow('OIDC_ISSUER is missing'),
)

test('an address with a password in it is refused, and not repeated', () => {
  for (const env of [
    { ...OIDC, OIDC_ISSUER: 'https://u:geheim@idp.nl' },
    { ORIGIN: 'https://u:geheim@x.nl' },
  ])
    expect(() => readConfig(env)).toThrow(/is no such address/)
})

test.each(['http://mijn.deventer.nl', 'https://mijn.deventer.nl/pip', 'mijn.deventer.nl', 'ftp://localhost'])(
  'ORIGIN=%s is refused: without TLS the cookie of a session could be read on its way',
  (ORIGIN) => expect(() => readConfig({ ORIGIN })).toThrow(`ORIGIN is "${ORIGIN}". Set it to https://`),
)

test('on this machine an address without TLS works', () => {
  expect(readConfig({ ORIGIN: 'http://localhost:8080' }).origin).toBe('http://localhost:8080')
})

test('ADDRESS_HEADER is the name of a header, and not an address', () => {
  expect(readConfig({ ADDRESS_HEADER: 'X-Real-IP' }).addressHeader).toBe('X-Real-IP')
  expect(() => readConfig({ ADDRESS_HEADER: '10.0.0.1' })).toThrow('ADDRESS_HEADER is "10.0.0.1". Set it to')
})

test.each(['security@deventer.nl', 'http://deventer.nl', 'mailto:nobody'])(
  'SECURITY_CONTACT=%s is refused',
  (it) => expect(() => readConfig({ SECURITY_CONTACT: it })).toThrow(`SECURITY_CONTACT is "${it}"`),
)

const BRP = { BRP_URL: 'https://brp.example/haalcentraal/api/brp/', BRP_API_KEY: 'geheim-sleutel' }

test('BRP_URL and BRP_API_KEY say where the BRP is; on this machine it may do without TLS', () => {
  expect(readConfig(BRP).brp).toEqual({
    adres: 'https://brp.example/haalcentraal/api/brp',
    sleutel: 'geheim-sleutel',
  })
  expect(readConfig({ ...BRP, BRP_URL: 'http://127.0.0.1:5010' }).brp?.adres).toBe('http://127.0.0.1:5010')
})

test.each([
  [{ BRP_URL: '' }, 'BRP_URL is missing, and BRP_API_KEY is there'],
  [{ BRP_API_KEY: ' ' }, 'BRP_API_KEY is missing'],
  [{ BRP_URL: 'http://brp.example' }, 'BRP_URL is not an address that can be used. Set it to https://'],
  [{ BRP_URL: 'https://pip:geheim@brp.example' }, 'BRP_URL is not an address'],
  [{ BRP_URL: 'https://brp.example/?key=geheim' }, 'BRP_URL is not an address'],
  [{ BRP_URL: 'geheim-sleutel' }, 'BRP_URL is not an address'],
  [{ BRP_API_KEY: 'geheim sleutel' }, 'BRP_API_KEY has a space or another character'],
  [{ BRP_API_KEY: 'geheim\u2019' }, 'BRP_API_KEY has a space or another character'],
])('a BRP with %j stops the start, and the sentence repeats no secret', (wrong, sentence) => {
  expect(() => readConfig({ ...BRP, ...wrong })).toThrow(sentence)
  expect(() => readConfig({ ...BRP, ...wrong })).not.toThrow('geheim')
})
