import { spawn } from 'node:child_process'
import { root } from './paths.mjs'

/**
 * Runs a program in the project's folder and keeps what it prints.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, onOutput?: (text: string) => void }} [options]
 * @returns {Promise<{ code: number, output: string }>} code 127 when the program does not exist
 */
export function capture(command, args, { env = process.env, onOutput } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const keep = (chunk) => {
      output += chunk
      onOutput?.(String(chunk))
    }
    // a stopped script must not leave its tools running
    const stop = () => {
      child.kill('SIGTERM')
      process.exit(143)
    }
    process.on('SIGTERM', stop)
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}` }))
    child.on('close', (code) => {
      process.off('SIGTERM', stop)
      resolve({ code: code ?? 1, output })
    })
  })
}

/**
 * Runs a program that talks to the terminal itself.
 *
 * A SIGTERM is passed on, so that whoever stops the script also stops what it started. A SIGINT is not: Ctrl+C
 * reaches every program of the terminal by itself, and passing it on would make it arrive twice.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} its exit code
 */
export function foreground(command, args, env = process.env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, stdio: 'inherit' })
    const pass = () => child.kill('SIGTERM')
    const wait = () => {}
    process.on('SIGTERM', pass).on('SIGINT', wait)
    child.on('error', (error) => {
      process.stderr.write(`${error.message}\n`)
      resolve(127)
    })
    child.on('close', (code) => {
      process.off('SIGTERM', pass).off('SIGINT', wait)
      resolve(code ?? 1)
    })
  })
}
