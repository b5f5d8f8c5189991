import { expect, test } from 'vitest'
import type { Identiteit } from '#server/identiteit'
import { memorySessions } from './sessions.ts'

const fatima: Identiteit = { soort: 'inwoner', bsn: '999990342', naam: 'F. Test' }
const minute = 60 * 1000

const from = (cookie = '') => new Request('http://localhost/v1/sessie', { headers: { cookie } })
const cookieOf = (headers: Record<string, string>) => headers['set-cookie']?.split(';')[0] ?? ''

function sessionsAt() {
  let time = 0
  const sessies = memorySessions(() => time)
  return { sessies, wait: (milliseconds: number) => (time += milliseconds) }
}

test('signing in gives a cookie that no script reads and no other site sends', async () => {
  const { sessies } = sessionsAt()
  const header = (await sessies.begin(fatima, from()))['set-cookie']
  expect(header).toMatch(/^sessie=[\w-]{22}; Path=\/; HttpOnly; SameSite=Strict$/)
  const overTls = await sessies.begin(fatima, new Request('https://mijn.deventer.nl/v1/sessie'))
  expect(overTls['set-cookie']).toContain('; Secure')
})

test('the cookie tells who asks; nothing and a guess tell nobody', async () => {
  const { sessies } = sessionsAt()
  const cookie = cookieOf(await sessies.begin(fatima, from()))
  expect(await sessies.identiteit(from(cookie))).toEqual(fatima)
  expect(await sessies.identiteit(from())).toBeNull()
  expect(await sessies.identiteit(from('sessie=AAAAAAAAAAAAAAAAAAAAAA'))).toBeNull()
})

test('signing in again gives a new id and ends the old one', async () => {
  const { sessies } = sessionsAt()
  const first = cookieOf(await sessies.begin(fatima, from()))
  const second = cookieOf(await sessies.begin(fatima, from(first)))
  expect(second).not.toBe(first)
  expect(await sessies.identiteit(from(first))).toBeNull()
})

test('signing out ends the session on the server too', async () => {
  const { sessies } = sessionsAt()
  const cookie = cookieOf(await sessies.begin(fatima, from()))
  expect((await sessies.eindig(from(cookie)))['set-cookie']).toContain('sessie=; Path=/')
  expect(await sessies.identiteit(from(cookie))).toBeNull()
})

test('a session ends after 15 minutes without a request', async () => {
  const { sessies, wait } = sessionsAt()
  const cookie = cookieOf(await sessies.begin(fatima, from()))
  wait(14 * minute)
  expect(await sessies.identiteit(from(cookie))).toEqual(fatima)
  wait(16 * minute)
  expect(await sessies.identiteit(from(cookie))).toBeNull()
})

test('a session ends after 8 hours, however busy it is', async () => {
  const { sessies, wait } = sessionsAt()
  const cookie = cookieOf(await sessies.begin(fatima, from()))
  for (let passed = 0; passed < 480; passed += 10) {
    expect(await sessies.identiteit(from(cookie))).toEqual(fatima)
    wait(10 * minute)
  }
  wait(minute)
  expect(await sessies.identiteit(from(cookie))).toBeNull()
})
