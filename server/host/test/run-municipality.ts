// Run by a test as a process of its own, to be killed: the host as it is put together for a municipality, on the database
// and with the mail system of its environment. Its argument is where its work goes: on this machine, so without the TLS
// that the configuration asks for.
import { argv, env, stdout } from 'node:process'
import { demodata } from '#demo/data'
import { readConfig } from '#server/host/config'
import { openDatabase } from '#server/host/database/open'
import { listen } from '#server/host/listen'
import { makeLog } from '#server/host/log'
import { wire } from '#server/host/wire'
import { PAGES } from './pages.ts'

const config = { ...readConfig(env), outbox: { url: argv[2] ?? '', token: 'a-token' } }
const { db } = await openDatabase(config.database)
const parts = { config, db, data: demodata, pages: PAGES, files: new Map(), log: makeLog() }
const { port } = await listen((at) => wire({ ...parts, port: at, limieten: { mailKijk: 100 } }), config)
stdout.write(`http://localhost:${port}\n`)
