import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

test('without settings: port 4000, on this machine only', () => {
  expect(readConfig({})).toEqual({ port: 4000, host: '127.0.0.1', database: { folder: resolve('.data') } })
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
