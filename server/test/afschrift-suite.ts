import assert from 'node:assert/strict'
import type { ApiTest } from './client.ts'
import { ingezonden } from './formulierhulp.ts'

const NIET_HIER_VERSTUURD = 'ZAAK-2026-0000001'
const GEBEURD = 'Ik wacht al drie maanden.\nNiemand (echt) belt terug.'

/** The words of a plain copy: a line that was broken is one again. */
const woordenUit = (pdf: string): string => pdf.replace(/ ?\) Tj 0 -18 Td\n\(/g, ' ')

/** The copy of what somebody sent. Runs on every host; how a host prints it has a test of its own. */
export const afschriftSuite: readonly ApiTest[] = [
  {
    naam: 'of what was sent there is a copy: every question, every answer, and the date that was named',
    async test(api) {
      await api.inloggen('fatima')
      const { kenmerk, afschrift } = await ingezonden(api, 'klacht', { gebeurd: GEBEURD })
      assert.equal(afschrift, true)
      const { status, headers, body } = await api.get(`/zaken/${kenmerk}/afschrift`)
      assert.equal(status, 200)
      assert.equal(headers['content-type'], 'application/pdf')
      assert.equal(
        headers['content-disposition'],
        `attachment; filename="afschrift-${kenmerk}.pdf"; filename*=UTF-8''afschrift-${kenmerk}.pdf`,
      )
      assert.equal(headers['content-security-policy'], "default-src 'none'; sandbox")
      assert.equal(headers['cache-control'], 'no-store')
      for (const tekst of [
        '%PDF-',
        'Gemeente Deventer',
        kenmerk,
        '14 oktober 2026 om 11:00',
        'F. el Amrani',
        'Wat is er gebeurd?',
        'Ik wacht al drie maanden.',
        String.raw`Niemand \(echt\) belt terug.`,
        'Bewijs',
        'Niet ingevuld',
        'Van de wet moet ons antwoord er uiterlijk woensdag 25 november 2026 zijn.',
        'Bel 14 0570.',
      ])
        assert.ok(woordenUit(body).includes(tekst), tekst)
      const { body: engels } = await api.get(`/zaken/${kenmerk}/afschrift?taal=en`)
      for (const tekst of ['What happened?', 'Not filled in', '25 November 2026'])
        assert.ok(engels.includes(tekst), tekst)
      assert.equal((await api.get(`/zaken/${kenmerk}/afschrift?taal=fr`)).status, 400)
    },
  },
  {
    naam: "a copy is for who may see the case: somebody else's is the same answer as one that never was",
    async test(api) {
      assert.equal((await api.get(`/zaken/${NIET_HIER_VERSTUURD}/afschrift`)).status, 401)
      await api.inloggen('fatima')
      const { kenmerk } = await ingezonden(api, 'klacht', {})
      await api.inloggen('piet')
      const ander = await api.get(`/zaken/${kenmerk}/afschrift`)
      const onbekend = await api.get('/zaken/ZAAK-2026-9999999/afschrift')
      assert.deepEqual([ander.status, ander.body], [404, onbekend.body])
    },
  },
  {
    naam: 'of a case that was not sent here there is no copy, and the answer says what to do',
    async test(api) {
      await api.inloggen('fatima')
      const zaak = await api.json(`/zaken/${NIET_HIER_VERSTUURD}`)
      assert.equal(zaak.afschrift, false)
      const { status, body } = await api.get(`/zaken/${NIET_HIER_VERSTUURD}/afschrift`)
      assert.equal(status, 404)
      assert.match(body, /"code":"geen_afschrift"/)
      assert.match(body, /Bel ons als u een kopie wilt/)
    },
  },
  {
    naam: 'a copy tells what was said then, also about an appointment and about money',
    async test(api) {
      await api.inloggen('sanne')
      const { kenmerk, kop } = await ingezonden(api, 'uittreksel-brp', { hoe: 'post' })
      const { body } = await api.get(`/zaken/${kenmerk}/afschrift`)
      assert.equal(kop.sleutel, 'betalen')
      assert.match(
        woordenUit(body),
        /Betaal .{1,20} uiterlijk woensdag 28 oktober 2026\. Wij beginnen na uw betaling\./,
      )
      assert.doesNotMatch(body, /U hoort uiterlijk/)
    },
  },
]
