import { expect, test } from 'vitest'
import { maakConceptslot } from './conceptslot.ts'

const VAN = { id: '5f1c', wie: 'inwoner:999993653' }
const INHOUD = { stap: 'gebeurd', antwoorden: { gebeurd: 'geel vogeltje', soorten: ['a', 'b'] } }
const slot = await maakConceptslot('a secret of thirty-two characters')

test('what was typed comes back, stands nowhere in the bytes, and is other bytes every time', async () => {
  const bytes = await slot.sluit(VAN, INHOUD)
  expect(await slot.open(VAN, bytes)).toEqual(INHOUD)
  expect(new TextDecoder().decode(bytes)).not.toMatch(/vogeltje|gebeurd/)
  expect(await slot.sluit(VAN, INHOUD)).not.toEqual(bytes)
})

test('each flipped byte is a clean error that says nothing of the content', async () => {
  const bytes = await slot.sluit(VAN, INHOUD)
  for (let plek = 0; plek < bytes.length; plek += 1) {
    const anders = bytes.with(plek, (bytes[plek] ?? 0) ^ 1)
    await expect(slot.open(VAN, anders)).rejects.toThrow('a draft cannot be read: it was changed')
  }
})

test('a draft of somebody else, or one under another secret, does not open', async () => {
  const bytes = await slot.sluit(VAN, INHOUD)
  const anders = await maakConceptslot('another secret of 32 characters.')
  await expect(slot.open({ ...VAN, wie: 'inwoner:999990007' }, bytes)).rejects.toThrow('cannot be read')
  await expect(slot.open({ ...VAN, id: '5f1d' }, bytes)).rejects.toThrow('cannot be read')
  await expect(anders.open(VAN, bytes)).rejects.toThrow('cannot be read')
})
