import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeProject } from './lib/fixture.ts'
import { toolPath } from './lib/tools.mjs'

/** A file that breaks a rule: where it is, what it imports, and the rule that must refuse it. */
const BREAKS: [rule: string, file: string, imported: string][] = [
  ['walls of openapi', 'openapi/a.ts', '#domain/datum'],
  ['walls of domain', 'domain/a.ts', '#openapi/pip.gen'],
  ['walls of domain', 'domain/b.ts', '#server/app'],
  ['walls of demo', 'demo/a.ts', '#server/app'],
  ['walls of server', 'server/a.ts', '#demo/personen'],
  ['walls of server', 'server/b.ts', '#server/host/config'],
  ['walls of server', 'server/c.ts', '~/paths'],
  ['walls of server/host', 'server/host/a.ts', '~/paths'],
  ['walls of src/lib', 'src/lib/a.ts', '~/paths'],
  ['walls of src/lib', 'src/lib/b.ts', '#domain/datum'],
  ['walls of src/i18n', 'src/i18n/a.ts', '~/api/zaken'],
  ['walls of src/paths', 'src/paths.ts', '~/lib/tekst'],
  ['walls of src/api', 'src/api/a.ts', '~/i18n/taal'],
  ['walls of src/api', 'src/api/b.ts', '#domain/datum'],
  ['walls of src/ds', 'src/ds/a.tsx', '~/i18n/taal'],
  ['walls of src/components', 'src/components/A.tsx', '~/api/zaken'],
  ['walls of src/components', 'src/components/B.tsx', '~/pages/zaken/ZaakPage'],
  ['walls of src/pages', 'src/pages/zaken/A.tsx', '#server/app'],
  ['walls of src/pages', 'src/pages/zaken/B.tsx', '#demo/personen'],
  ['walls of src/mocks', 'src/mocks/a.ts', '~/api/zaken'],
  ['walls of src/mocks', 'src/mocks/b.ts', '#server/host/config'],
  ['walls of the root of src', 'src/routes.tsx', '#server/app'],
  ['pages apart', 'src/pages/overzicht/A.tsx', '~/pages/zaken/ZaakPage'],
  ['mocks by dynamic import', 'src/main.tsx', '~/mocks/browser'],
  ['mocks from main', 'src/app.tsx', '~/mocks/browser'],
  ['one door to the component library', 'src/components/C.tsx', '@amsterdam/design-system-react'],
  ['no tests in the program', 'domain/c.ts', './datum.test.ts'],
  ['everything resolves', 'domain/d.ts', './nergens.ts'],
]

const EMPTY = 'export {}\n'

/** What the breaking files import, and a few imports that are allowed. */
const HOUSE = {
  'openapi/pip.gen.ts': EMPTY,
  'domain/datum.ts': EMPTY,
  'domain/datum.test.ts': "import './datum.ts'\n",
  'domain/een.ts': "import './twee.ts'\n",
  'domain/twee.ts': "import './een.ts'\n",
  'demo/personen.ts': "import '#domain/datum'\n",
  'server/app.ts': "import '#openapi/pip.gen'\nimport '#domain/datum'\n",
  'server/host/config.ts': "import '#server/app'\nimport '#demo/personen'\n",
  'domain/tekst.ts': EMPTY,
  'src/lib/tekst.ts': "import '#domain/tekst'\n",
  'src/i18n/taal.ts': "import '~/lib/tekst'\n",
  'src/api/zaken.ts': "import '#openapi/pip.gen'\n",
  'src/mocks/browser.ts': "import '#server/app'\nimport '#demo/personen'\n",
  'src/pages/zaken/ZaakPage.tsx': "import '~/api/zaken'\nimport '#domain/datum'\n",
  'src/start.tsx': "import '~/pages/zaken/ZaakPage'\n",
  'src/test/harness.ts': "import '~/mocks/browser'\n",
}

type Violation = { rule: { name: string }; from: string }
let project: Awaited<ReturnType<typeof makeProject>>
let violations: Violation[] = []

beforeAll(async () => {
  const breaking = BREAKS.map(([, file, imported]) => [file, `import '${imported}'\n`])
  project = await makeProject({ ...HOUSE, ...Object.fromEntries(breaking) })
  const rooms = ['src', 'server', 'domain', 'demo', 'openapi']
  const args = [
    toolPath('depcruise'),
    '--config',
    '.dependency-cruiser.mjs',
    '--output-type',
    'json',
    ...rooms,
  ]
  const { stdout } = spawnSync(process.execPath, args, {
    cwd: project.folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  violations = JSON.parse(stdout).summary.violations
})

afterAll(() => project.remove())

const rulesAt = (file: string) =>
  violations.filter((violation) => violation.from === file).map((violation) => violation.rule.name)

test.each(BREAKS)('%s: %s may not import %s', (rule, file) => {
  expect(rulesAt(file)).toContain(rule)
})

test('no cycles: two files may not import each other', () => {
  expect([...rulesAt('domain/een.ts'), ...rulesAt('domain/twee.ts')]).toContain('no cycles')
})

test('what the house allows is not refused', () => {
  const refused = violations.map((violation) => violation.from)
  const allowed = Object.keys(HOUSE).filter((file) => !/een|twee/.test(file))
  expect(refused.filter((file) => allowed.includes(file))).toEqual([])
})
