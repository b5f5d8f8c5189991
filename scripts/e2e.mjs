// npm run e2e [-- playwright arguments]: the browser tests alone, on a fresh build.
import { BUILDS, ensureBuild } from './lib/build.mjs'
import { ensureChromium } from './lib/chromium.mjs'
import { runMain } from './lib/say.mjs'
import { setUp } from './lib/setup.mjs'
import { foreground } from './lib/spawn.mjs'
import { toolPath } from './lib/tools.mjs'

await runMain(async () => {
  const { rerun, install, args } = await setUp()
  if (rerun !== undefined) return rerun
  await ensureBuild(BUILDS.app)
  await ensureBuild(BUILDS.demo)
  const env = { ...process.env, CHROMIUM: await ensureChromium({ install }) }
  return foreground(process.execPath, [toolPath('playwright'), 'test', ...args], env)
})
