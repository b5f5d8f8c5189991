// npm run preview:demo: the static demo, with the API in the browser, as any static host would serve it.
import { BUILDS, ensureBuild } from './lib/build.mjs'
import { runMain } from './lib/say.mjs'
import { setUp } from './lib/setup.mjs'
import { foreground } from './lib/spawn.mjs'
import { toolPath } from './lib/tools.mjs'

await runMain(async () => {
  const { rerun, args } = await setUp()
  if (rerun !== undefined) return rerun
  await ensureBuild(BUILDS.demo)
  return foreground(process.execPath, [toolPath('vite'), 'preview', '--outDir', BUILDS.demo.folder, ...args])
})
