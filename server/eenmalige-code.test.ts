import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashVanCode, maakEenmaligeCode } from './eenmalige-code.ts'

const GEHEIM = 'a secret of more than thirty-two characters'

test('a code is of one id and one secret: the same each time, and another for every other', async () => {
  const code = await maakEenmaligeCode(GEHEIM, 'ondertekenen 1')
  const ids = Array.from({ length: 500 }, () => crypto.randomUUID())
  const codes = await Promise.all(ids.map(code))
  expect(new Set(codes).size).toBe(ids.length)
  expect(await Promise.all(ids.map(await maakEenmaligeCode(GEHEIM, 'ondertekenen 1')))).toEqual(codes)
  expect(await (await maakEenmaligeCode(`${GEHEIM}!`, 'ondertekenen 1'))(ids[0] ?? '')).not.toBe(codes[0])
  for (const een of codes) expect(een).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{2}$/)
})

test('how somebody types a code does no harm, and one other sign does', async () => {
  const code = await (await maakEenmaligeCode(GEHEIM, 'ondertekenen 1'))('een')
  const hash = await hashVanCode(code)
  const anders = fc.constantFrom(
    (een: string) => een.toLowerCase(),
    (een: string) => een.replaceAll('-', ' '),
    (een: string) => ` ${een}\n`,
    (een: string) => een.replaceAll('0', 'O').replaceAll('1', 'l'),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(anders, { maxLength: 3 }), async (manieren) => {
      const getypt = manieren.reduce((een, typ) => typ(een), code)
      expect(await hashVanCode(getypt)).toBe(hash)
    }),
    { numRuns: 30 },
  )
  expect(await hashVanCode(`${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`)).not.toBe(hash)
})
