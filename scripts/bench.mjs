// npm run bench [-- domain prefill list wall many postgres start first-screen form typing]: how fast the house is, each figure next to what it may be.
// Figures and not tests: they depend on the machine, so nothing fails because a neighbour was busy.
import { BUILDS, ensureBuild } from './lib/build.mjs'
import { ensureChromium } from './lib/chromium.mjs'
import { inProject } from './lib/paths.mjs'
import { ensurePostgres } from './lib/postgres.mjs'
import { runMain, say, step, Stop } from './lib/say.mjs'
import { setUp } from './lib/setup.mjs'

await runMain(async () => {
  const { rerun, install, args } = await setUp()
  if (rerun !== undefined) return rerun
  await ensureBuild(BUILDS.app)
  process.env.CHROMIUM = await ensureChromium({ install })
  await ensurePostgres({ install })
  // TypeScript, so only after the set-up has found a Node that reads it
  const { measureDomain } = await import('./figures/domain.ts')
  const { measureFirstScreen } = await import('./figures/first-screen.ts')
  const { measureForm } = await import('./figures/form.ts')
  const { measureListApi, measureTyping } = await import('./figures/long-list.ts')
  const { measureWall } = await import('./figures/wall.ts')
  const { measurePrefill } = await import('./figures/prefill.ts')
  const { startBigDatabase } = await import('./figures/big-database.ts')
  const { measureMany } = await import('./figures/many.ts')
  const { measureFirstPage } = await import('./figures/first-page.ts')
  const { measureStart } = await import('./figures/start.ts')
  const { countOver, report } = await import('./figures/figure.ts')

  /** @type {Promise<import('./figures/big-database.ts').BigDatabase> | undefined} filled once, for the benches that ask for it */
  let filled
  const big = () => (filled ??= step('Filling a PostgreSQL with 100,000 cases', () => startBigDatabase()))
  const benches = {
    domain: ['Reckoning dates and states', async () => measureDomain()],
    prefill: ['Counting what each form knows beforehand', () => measurePrefill()],
    list: ['Listing 10,000 cases in the API', () => measureListApi()],
    wall: [
      'Asking one answer behind the wall and from a bare Hono, in turns',
      () => measureWall(inProject(BUILDS.app.folder)),
    ],
    many: ['Listing the cases of one person among 100,000', async () => measureMany(await big())],
    postgres: ['Loading the host with 100 visitors at once', async () => measureFirstPage(await big())],
    start: ['Starting the host', () => measureStart()],
    'first-screen': ['Opening /overzicht on slow 4G, five times cold and warm', () => measureFirstScreen()],
    form: ['Opening a form at its second question on slow 4G, and pressing in it', () => measureForm()],
    typing: ['Typing in the filter of 10,000 cases', () => measureTyping()],
  }
  const unknown = args.find((name) => !(name in benches))
  if (unknown)
    throw new Stop(`There is no bench "${unknown}". Choose from: ${Object.keys(benches).join(', ')}.`)

  const all = []
  try {
    for (const name of args.length > 0 ? args : Object.keys(benches)) {
      const [title, measure] = benches[name]
      const figures = await step(title, measure)
      say(report(figures))
      all.push(...figures)
    }
  } finally {
    await filled?.then(({ stop }) => stop())
  }
  const over = countOver(all)
  say(
    over === 0
      ? '✓ Every figure is within its limit'
      : `✗ ${over} of ${all.length} figures are over their limit`,
  )
  return over === 0 ? 0 : 1
})
