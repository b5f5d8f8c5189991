// node scripts/tool.mjs [NAME=value …] <tool> [args]: runs an installed tool on the right Node, after the same
// set-up as `npm start`, so that each command of package.json works in a bare checkout. The settings in front work
// on every system, which a shell's own way does not.
import { runMain, Stop } from './lib/say.mjs'
import { setUp } from './lib/setup.mjs'
import { foreground } from './lib/spawn.mjs'
import { toolPath } from './lib/tools.mjs'

await runMain(async () => {
  const { rerun, args } = await setUp()
  if (rerun !== undefined) return rerun
  const isSetting = (arg) => /^[A-Z_]+=/.test(arg)
  const start = args.findIndex((arg) => !isSetting(arg))
  const env = { ...process.env, ...Object.fromEntries(args.slice(0, start).map((arg) => arg.split('=', 2))) }
  const [tool, ...rest] = args.slice(start)
  if (!tool) throw new Stop('Say which tool to run, such as: node scripts/tool.mjs vite')
  const file = tool.endsWith('.ts') || tool.endsWith('.mjs') ? tool : toolPath(tool)
  return foreground(process.execPath, [file, ...rest], env)
})
