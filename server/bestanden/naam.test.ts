import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alsBijlage, veiligeNaam } from './naam.ts'

test.each([
  ['Huurcontract 2026.pdf', 'Huurcontract 2026.pdf'],
  ['C:\\fakepath\\scan.pdf', 'scan.pdf'],
  ['../../etc/passwd.pdf', 'passwd.pdf'],
  ['factuur\u202efdp.exe.pdf', 'factuurfdp-exe.pdf'],
  ['rekening.html.pdf', 'rekening-html.pdf'],
  ['contract v1.2.pdf', 'contract v1.2.pdf'],
  ['con.pdf', 'bestand-con.pdf'],
  ['.pdf', 'bestand.pdf'],
  ['a\0b\r\nSet-Cookie: x=1.pdf', 'abSet-Cookie x=1.pdf'],
  ['"; rm -rf ~.pdf', 'rm -rf.pdf'],
  ['مستند.PDF', 'مستند.pdf'],
])('%j is kept as %j', (naam, verwacht) => expect(veiligeNaam(naam, 'pdf')).toBe(verwacht))

test('every name becomes one that is safe everywhere, and stays it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (naam) => {
      const veilig = veiligeNaam(naam, 'jpg')
      expect(veilig).toMatch(/^[^.\s<>:"/\\|?*\p{C}][^<>:"/\\|?*\p{C}]*\.jpg$/u)
      expect(Array.from(veilig).length).toBeLessThanOrEqual(100)
      expect(veiligeNaam(veilig, 'jpg')).toBe(veilig)
      const kop = alsBijlage(veilig)
      expect(new Headers({ 'content-disposition': kop }).get('content-disposition')).toBe(kop)
      expect(decodeURIComponent(/filename\*=UTF-8''(.*)$/.exec(kop)?.[1] ?? '')).toBe(veilig)
      // the plain name ends where its quotes do
      expect(kop.match(/"/g)).toHaveLength(2)
    }),
    { numRuns: 2_000, seed: 20_261_014 },
  )
})
