import { capture } from './spawn.mjs'

/**
 * Runs npm under the Node that runs this script. `npm run` names its own program in npm_execpath; using that
 * avoids a second, older npm on PATH.
 * @param {string[]} args
 * @param {(text: string) => void} [onOutput]
 */
export function npm(args, onOutput) {
  const own = process.env.npm_execpath
  return own?.endsWith('.js')
    ? capture(process.execPath, [own, ...args], { onOutput })
    : capture(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { onOutput })
}
