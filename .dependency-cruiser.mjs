// The arrows of the house: which room may import from which. One row per room, with the reason of its walls.
// Which npm packages a room may use is in oxlint.config.ts.

/** Files that are no part of the program: they may look into any room. */
const TESTS = '[.]test[.]tsx?$|^src/test/|^server/host/test/|^e2e/'

/** @typedef {{ name: string, path: string, allowed: string[], why: string }} Room */

/** @type {Room[]} allowed: regular expressions, next to the room itself */
const ROOMS = [
  {
    name: 'openapi',
    path: '^openapi/',
    allowed: [],
    why: 'The contract stands on its own: both sides are made from it, it is made from neither.',
  },
  {
    name: 'domain',
    path: '^domain/',
    allowed: [],
    why: 'What is true in Deventer does not depend on a screen, a server or a source; so it can be tested alone.',
  },
  {
    name: 'demo',
    path: '^demo/',
    allowed: ['^domain/'],
    why: 'The invented municipality is data for the sources; it knows the domain and nothing of how it is shown.',
  },
  {
    name: 'server',
    path: '^server/(?!host/)',
    allowed: ['^openapi/', '^domain/'],
    why: 'The API runs in a browser too: it knows no host, no demo data (that comes in through a source) and no app.',
  },
  {
    name: 'server/host',
    path: '^server/host/',
    allowed: [
      '^server/',
      '^demo/',
      '^openapi/',
      '^domain/',
      '^src/i18n/((berichttekst|interpolation|tekenmail)[.]ts|[a-z]+/(bericht|ondertekenen|reden|uitkomst)[.]json)$',
    ],
    why: 'The host puts the API together and serves the built app as files; it never imports the app. Only the sentences of messages: an e-mail says what the page says.',
  },
  {
    name: 'src/lib',
    path: '^src/lib/',
    allowed: ['^domain/tekst[.]ts$'],
    why: 'Helpers are pure: what needs a room belongs in that room. Which languages there are is said in one place.',
  },
  {
    name: 'src/i18n',
    path: '^src/i18n/',
    allowed: ['^src/lib/', '^domain/berichtinhoud[.]ts$'],
    why: 'Sentences are the same wherever they are read. Which messages there are, the domain says.',
  },
  {
    name: 'src/paths',
    path: '^src/paths[.]ts$',
    allowed: [],
    why: 'Every room may link to a page, so the list of addresses depends on none.',
  },
  {
    name: 'src/api',
    path: '^src/api/',
    allowed: ['^openapi/', '^src/lib/'],
    why: 'A question to the API has no words and no look: those are decided where the answer is shown.',
  },
  {
    name: 'src/ds',
    path: '^src/ds/',
    allowed: ['^src/lib/'],
    why: 'The design system shows what it is given: no words, no addresses, no data of its own.',
  },
  {
    name: 'src/components',
    path: '^src/components/',
    allowed: ['^src/(ds|i18n|lib)/', '^src/paths[.]ts$', '^domain/'],
    why: 'A part used by two pages never fetches: the page decides what it shows.',
  },
  {
    name: 'src/pages',
    path: '^src/pages/',
    allowed: ['^src/(components|ds|api|i18n|lib)/', '^src/paths[.]ts$', '^domain/'],
    why: 'A page is put together from parts; it knows no server and no mock.',
  },
  {
    name: 'src/mocks',
    path: '^src/mocks/',
    allowed: ['^server/(?!host/)', '^demo/', '^openapi/', '^domain/'],
    why: 'The mock is the API on memory sources; it must not know the app that it answers.',
  },
  {
    name: 'the root of src',
    path: '^src/[^/]+$',
    allowed: ['^src/', '^domain/', '^openapi/'],
    why: 'The composition root puts the app together; the server and its sources come in through src/mocks only.',
  },
]

/** @param {Room} room */
const walls = ({ name, path, allowed, why }) => ({
  name: `walls of ${name}`,
  comment: why,
  severity: 'error',
  from: { path, pathNot: TESTS },
  to: {
    path: '^(openapi|domain|demo|server|src|e2e|scripts)/',
    pathNot: [path, ...allowed],
  },
})

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...ROOMS.map(walls),
    {
      name: 'pages apart',
      comment:
        'A page that imports another page cannot be changed or removed alone; share through src/components.',
      severity: 'error',
      from: { path: '^src/pages/([^/]+)/' },
      to: { path: '^src/pages/', pathNot: '^src/pages/$1/' },
    },
    {
      name: 'mocks by dynamic import',
      comment: 'A static import would put the API, the demo data and MSW in the production bundle.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/mocks/', TESTS] },
      to: { path: '^src/mocks/', dependencyTypesNot: ['dynamic-import'] },
    },
    {
      name: 'mocks from main',
      comment: 'One place decides whether there is a mock: src/main.tsx, behind a build flag.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/mocks/', '^src/main[.]tsx$', TESTS] },
      to: { path: '^src/mocks/' },
    },
    {
      name: 'one door to the component library',
      comment: 'Only src/ds imports @amsterdam/*, so that the library can be replaced in one place.',
      severity: 'error',
      from: { pathNot: ['^src/ds/', '^node_modules/'] },
      to: { path: '@amsterdam/' },
    },
    {
      name: 'no tests in the program',
      comment: 'The program must not depend on what only a test needs.',
      severity: 'error',
      from: { pathNot: TESTS },
      to: { path: TESTS },
    },
    {
      name: 'no cycles',
      comment: 'Files that need each other are one file, or miss a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'everything resolves',
      comment: 'An import that leads nowhere escapes every rule above.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '[.]gen[.]ts$'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
    },
    cache: { folder: '.cache/dependency-cruiser', strategy: 'content' },
  },
}
