// Run by a test as a process of its own: the host as `npm start` runs it, on the build in the folder of its argument.
import { argv, env, stdout } from 'node:process'
import { readConfig } from '#server/host/config'
import { runHost } from '#server/host/run'

await runHost(readConfig(env), argv[2] ?? '', (line) => void stdout.write(`${line}\n`))
