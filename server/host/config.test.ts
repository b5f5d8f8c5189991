import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

test('without settings: port 4000, on this machine only', () => {
  expect(readConfig({})).toEqual({ port: 4000, host: '127.0.0.1' })
})

test('PORT and HOST change that', () => {
  expect(readConfig({ PORT: '8080', HOST: '0.0.0.0' })).toEqual({ port: 8080, host: '0.0.0.0' })
})

test.each(['http', '-1', '70000', '80.5'])('PORT=%s is refused, and the sentence names it', (PORT) => {
  expect(() => readConfig({ PORT })).toThrow(`PORT is "${PORT}". Set PORT to a number`)
})

test('an address with http:// is refused', () => {
  expect(() => readConfig({ HOST: 'http://localhost' })).toThrow(
    'HOST is "http://localhost". Set HOST to an address',
  )
})
