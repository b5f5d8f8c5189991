import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeProject } from './lib/fixture.ts'
import { toolPath } from './lib/tools.mjs'

/** A line that breaks a rule: where it is, the line, and words of the reason that the author must read. */
const BREAKS: [file: string, line: string, reason: string][] = [
  ['src/pages/zaken/A.tsx', "import '../overzicht/Overzicht.tsx'", 'Climbing hides the room'],
  ['src/lib/a.ts', "import './b'", 'names the file with its extension'],
  ['src/pages/zaken/B.tsx', "import '~/api/zaken.ts'", 'without extension'],
  ['domain/a.ts', "import 'hono'", 'The domain is plain TypeScript'],
  ['domain/b.ts', "import 'node:fs'", 'The domain is plain TypeScript'],
  ['server/a.ts', "import 'node:fs'", 'also runs in the browser'],
  ['server/b.ts', "import 'react'", 'knows no screen'],
  ['server/host/a.ts', "import 'msw'", 'MSW belongs in src/mocks'],
  ['src/pages/zaken/C.tsx', "import '@amsterdam/design-system-react'", 'only door to the component library'],
  ['src/pages/zaken/D.tsx', "import 'openapi-fetch'", 'so that there is one client'],
  ['src/api/a.ts', "import 'hono'", 'talks to the API over HTTP'],
  ['src/lib/c.ts', "import 'react'", 'knows no screen'],
  ['src/components/A.tsx', "import 'msw'", 'MSW belongs in src/mocks'],
  ['domain/c.ts', 'export default 1', 'Prefer named exports'],
  ['domain/d.ts', 'export const x: any = 1', 'Specify a different type'],
]

const ALLOWED = {
  'server/host/b.ts': "import 'node:fs'\nimport '@hono/node-server'\n",
  'server/c.ts': "import 'hono'\nimport '#domain/datum'\n",
  'src/ds/index.ts': "import '@amsterdam/design-system-react/dist/Alert/index.js'\n",
  'src/api/b.ts': "import 'openapi-fetch'\nimport '@tanstack/react-query'\nimport './c.ts'\n",
  'src/mocks/browser.ts': "import 'msw/browser'\nimport 'hono'\n",
  'vite.config.ts': 'export default {}\n',
}

let project: Awaited<ReturnType<typeof makeProject>>
let found: { filename: string; message: string; help?: string }[] = []

beforeAll(async () => {
  const breaking = BREAKS.map(([file, line]) => [file, `${line}\n`])
  project = await makeProject({ ...ALLOWED, ...Object.fromEntries(breaking) })
  const args = [toolPath('oxlint'), '--config', 'oxlint.config.ts', '--format', 'json']
  const { stdout } = spawnSync(process.execPath, args, {
    cwd: project.folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  found = JSON.parse(stdout).diagnostics
})

afterAll(() => project.remove())

test.each(BREAKS)('%s may not say: %s', (file, _line, reason) => {
  const messages = found
    .filter(({ filename }) => filename === file)
    .map(({ message, help }) => `${message} ${help}`)
  expect(messages.join('\n')).toContain(reason)
})

test('what the rooms allow is not refused', () => {
  expect(found.filter(({ filename }) => filename in ALLOWED)).toEqual([])
})
