// npm start: everything from a bare checkout to the running app. See README.md.
import { BUILDS, ensureBuild } from './lib/build.mjs'
import { inProject } from './lib/paths.mjs'
import { runMain } from './lib/say.mjs'
import { setUp } from './lib/setup.mjs'
import { foreground } from './lib/spawn.mjs'

await runMain(async () => {
  const { rerun } = await setUp()
  if (rerun !== undefined) return rerun
  await ensureBuild(BUILDS.app)
  return foreground(process.execPath, [inProject('server', 'host', 'main.ts')])
})
