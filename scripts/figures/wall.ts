import { startHost } from '#scripts/lib/start-host.mjs'
import type { Figure } from './figure.ts'
import { load } from './load.ts'
import { median } from './median.ts'
import { waitForQuiet } from './quiet.ts'

const ROUNDS = 5
/** Of one round. */
const SECONDS = 3

/**
 * What the wall around every request leaves of the speed of a Hono that returns the same bytes (see wall-host.ts). In
 * turns, so that whatever else the machine does slows both; the median of the rounds.
 * @param build the folder of the build
 */
export async function measureWall(build: string): Promise<Figure[]> {
  const script = 'scripts/figures/wall-host.ts'
  const bare = await startHost({ script, args: ['bare', build] })
  const wall = await startHost({ script, args: ['wall', build] })
  try {
    const ask = ({ said }: typeof bare, seconds: number) => {
      const [url = '', cookie = ''] = said().trim().split(' ')
      return load(url, [cookie], seconds)
    }
    await sameBytes(bare.said(), wall.said())
    await ask(bare, 2)
    await ask(wall, 2)
    await waitForQuiet(20_000)
    const rates: { bare: number; wall: number }[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const { perSecond } = await ask(bare, SECONDS)
      rates.push({ bare: perSecond, wall: (await ask(wall, SECONDS)).perSecond })
    }
    const left = median(rates.map((rate) => (100 * rate.wall) / rate.bare))
    return [
      {
        name: 'the wall keeps of the speed of a bare Hono',
        value: left,
        atLeast: 65,
        unit: '%',
        note: '100 visitors at once',
      },
      { name: 'behind the wall', value: median(rates.map((rate) => rate.wall)), unit: 'req/s' },
      {
        name: 'the same bytes from a bare Hono',
        value: median(rates.map((rate) => rate.bare)),
        unit: 'req/s',
      },
    ]
  } finally {
    await bare.stop()
    await wall.stop()
  }
}

/** Throws when the two do not answer the same: then their speeds say nothing of each other. */
async function sameBytes(...hosts: string[]): Promise<void> {
  const answers = hosts.map(async (said) => {
    const [url = '', cookie = ''] = said.trim().split(' ')
    const answer = await fetch(url, { headers: { cookie } })
    return `${answer.status} ${await answer.text()}`
  })
  const [first, second] = await Promise.all(answers)
  if (!first?.startsWith('200 {') || first !== second) throw new Error('The two hosts answer different bytes')
}
