// npm run build [-- demo]: always builds, and leaves the stamp by which `npm start` sees that nothing changed.
import { BUILDS, ensureBuild } from './lib/build.mjs'
import { runMain, say, Stop } from './lib/say.mjs'
import { setUp } from './lib/setup.mjs'

await runMain(async () => {
  const { rerun, args } = await setUp()
  if (rerun !== undefined) return rerun
  const build = BUILDS[args[0] ?? 'app']
  if (!build)
    throw new Stop(`There is no build "${args[0]}". Choose from: ${Object.keys(BUILDS).join(', ')}.`)
  await ensureBuild(build, { force: true })
  say(`✓ Built in ${build.folder}/`)
})
