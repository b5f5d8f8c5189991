// npm run size: the bytes of the first screen after signing in, each next to what it may be.
import { BUILDS, ensureBuild } from './lib/build.mjs'
import { inProject } from './lib/paths.mjs'
import { runMain, say } from './lib/say.mjs'
import { setUp } from './lib/setup.mjs'

await runMain(async () => {
  const { rerun } = await setUp()
  if (rerun !== undefined) return rerun
  await ensureBuild(BUILDS.app)
  // TypeScript, so only after the set-up has found a Node that reads it
  const { measureSize } = await import('./figures/size.ts')
  const { countOver, report } = await import('./figures/figure.ts')
  const figures = await measureSize(inProject(BUILDS.app.folder))
  say(`\nThe first screen after signing in (/overzicht)\n${report(figures)}`)
  const over = countOver(figures)
  say(
    over === 0
      ? '✓ Every figure is within its limit'
      : `✗ ${over} of ${figures.length} figures are over their limit`,
  )
  return over === 0 ? 0 : 1
})
