import { expect, test } from 'vitest'
import { gedeeld } from './gedeeld.ts'

/** A read that is answered by hand, in the order of asking. */
function metDeHand() {
  const wachtend: PromiseWithResolvers<string>[] = []
  const lees = gedeeld(() => {
    const antwoord = Promise.withResolvers<string>()
    wachtend.push(antwoord)
    return antwoord.promise
  })
  const gevraagd = async (aantal: number) => {
    await new Promise((klaar) => setTimeout(klaar))
    expect(wachtend.length).toBe(aantal)
  }
  return { lees, wachtend, gevraagd }
}

test('who asks at the same moment gets the same answer, of one read', async () => {
  const { lees, wachtend, gevraagd } = metDeHand()
  const samen = [lees(), lees(), lees()]
  await gevraagd(1)
  wachtend[0]?.resolve('een')
  expect(await Promise.all(samen)).toEqual(['een', 'een', 'een'])
})

test('who asks while a read is under way gets the next one: no answer is older than its question', async () => {
  const { lees, wachtend, gevraagd } = metDeHand()
  const eerst = lees()
  await gevraagd(1)
  const later = [lees(), lees()]
  await gevraagd(1)
  wachtend[0]?.resolve('oud')
  expect(await eerst).toBe('oud')
  await gevraagd(2)
  wachtend[1]?.resolve('nieuw')
  expect(await Promise.all(later)).toEqual(['nieuw', 'nieuw'])
})

test('nothing is kept: a question after the answer reads again, also after a failure', async () => {
  const { lees, wachtend, gevraagd } = metDeHand()
  const eerst = lees()
  await gevraagd(1)
  wachtend[0]?.reject(new Error('away'))
  await expect(eerst).rejects.toThrow('away')
  const daarna = lees()
  await gevraagd(2)
  wachtend[1]?.resolve('terug')
  expect(await daarna).toBe('terug')
})

test('a read that hangs holds up the next ones for a moment only', async () => {
  let gelezen = 0
  const lees = gedeeld(() => {
    gelezen += 1
    return gelezen === 1 ? new Promise<number>(() => undefined) : Promise.resolve(gelezen)
  }, 20)
  void lees()
  await new Promise((klaar) => setTimeout(klaar))
  expect(await lees()).toBe(2)
})
