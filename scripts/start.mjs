// npm start: everything from a bare checkout to the running app. See README.md.
import { BUILDS, ensureBuild } from './lib/build.mjs'
import { runMain } from './lib/say.mjs'
import { setUp } from './lib/setup.mjs'

await runMain(async () => {
  const { rerun } = await setUp()
  if (rerun !== undefined) return rerun
  await ensureBuild(BUILDS.app)
  // in this process; TypeScript, so only after the set-up has found a Node that reads it
  await import('#server/host/main')
})
