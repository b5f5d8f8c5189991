// npm test: everything, from a bare checkout to one clear line. See README.md.
import { NOTHING } from './lib/reports.mjs'
import { runMain, say, seconds } from './lib/say.mjs'
import { setUp } from './lib/setup.mjs'
import { runStage, STAGES } from './lib/stages.mjs'

await runMain(async () => {
  const start = Date.now()
  const { rerun, install } = await setUp()
  if (rerun !== undefined) return rerun

  const results = new Map()
  for (const stage of STAGES) {
    if (stage.needs && results.get(stage.needs)?.failed) {
      say(`✗ ${stage.name}: not run, because the ${stage.needs} failed`)
      results.set(stage.name, { ...NOTHING, failed: 1 })
      continue
    }
    results.set(stage.name, await runStage(stage, { install }))
  }

  // what a tool says of a failure may be thousands of lines up; the end of the log names each
  for (const { failures } of results.values()) for (const text of failures) say(`\n✗ ${text}`)
  for (const { again } of results.values())
    for (const text of again) say(`\n! passed only the second time: ${text}`)
  say('')
  for (const [name, { passed, failed, skipped }] of results) {
    const numbers = passed + failed > 0 ? `: ${passed} passed, ${failed} failed` : ''
    say(`${failed === 0 ? '✓' : '✗'} ${name}${numbers}${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  }
  const sum = (key) => [...results.values()].reduce((total, counts) => total + counts[key], 0)
  say(`${sum('failed') === 0 ? 'Everything passed' : 'Not everything passed'}, in ${seconds(start)}`)
  say(`${sum('passed')} passed, ${sum('failed')} failed`)
  return sum('failed') === 0 ? 0 : 1
})
