import { defineConfig, type OxlintOverride } from 'oxlint'

// Three rules on how an import is spelled, so that a path says where a file lives and there is one way to write it.
const SPELLING = [
  { regex: '^\\.\\./', message: 'Climbing hides the room; write ~/…, #domain/…, #server/… instead of ../' },
  { regex: '^\\./[^.]+$', message: 'Inside a folder an import names the file with its extension: ./x.ts' },
  {
    regex: '^(~|#[a-z]+)/.*\\.tsx?$',
    message: 'Across rooms an import goes by name, without extension: ~/api/zaken',
  },
]

const NODE = { regex: '^node:', message: 'This room also runs in the browser, where Node does not exist' }
const REACT = {
  regex: '^(react|react-dom|react-router|react-i18next|@tanstack/.*)(/|$)',
  message: 'This room knows no screen',
}
const MSW = {
  regex: '^(msw|openapi-msw)(/|$)',
  message: 'MSW belongs in src/mocks and in tests, so that it never reaches production',
}
const HONO = {
  regex: '^(hono|@hono/.*)(/|$)',
  message: 'The app talks to the API over HTTP, through src/api',
}
const AMSTERDAM = {
  regex: '^@amsterdam/',
  message: 'src/ds is the only door to the component library, so that it can be replaced in one place',
}
const FETCH = {
  regex: '^openapi-fetch(/|$)',
  message: 'Ask through a query of src/api, so that there is one client',
}
const PACKAGES = { regex: '^[^.~#]', message: 'The domain is plain TypeScript: no package, no I/O, no clock' }

/** Which packages a room may not use, each with the reason. Which rooms it may use is in .dependency-cruiser.mjs. */
const room = (files: string[], ...patterns: typeof SPELLING): OxlintOverride => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [...SPELLING, ...patterns] }] },
})

const TESTS = ['**/*.test.{ts,tsx}', '**/test/**', 'e2e/**']

export default defineConfig({
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'react', 'jsx-a11y', 'promise', 'vitest'],
  categories: { correctness: 'error' },
  ignorePatterns: ['**/*.gen.ts', 'dist', 'dist-demo', 'public'],
  rules: {
    'no-restricted-imports': ['error', { patterns: SPELLING }],
    'import/no-default-export': 'error',
    'oxc/no-barrel-file': 'error',
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'no-console': 'error',
    // `run` is a test of a suite that runs on more than one host, `fc.assert` one of a property
    'vitest/expect-expect': ['error', { assertFunctionNames: ['expect', 'run', 'fc.assert'] }],
    'react/react-in-jsx-scope': 'off',
    'react/no-array-index-key': 'error',
    'react/rules-of-hooks': 'error',
    'react/exhaustive-deps': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    'typescript/consistent-type-imports': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'typescript/only-throw-error': 'error',
    'typescript/no-unsafe-assignment': 'error',
    'typescript/no-unsafe-argument': 'error',
    'typescript/no-unsafe-call': 'error',
    'typescript/no-unsafe-member-access': 'error',
    'typescript/no-unsafe-return': 'error',
    'typescript/no-deprecated': 'error',
  },
  overrides: [
    room(['domain/**'], PACKAGES),
    room(['demo/**'], PACKAGES),
    room(['server/**'], NODE, REACT, MSW),
    room(['server/host/**'], REACT, MSW),
    room(['src/**'], NODE, HONO, MSW, AMSTERDAM, FETCH),
    room(['src/lib/**'], NODE, HONO, MSW, AMSTERDAM, FETCH, REACT),
    room(['src/api/**'], NODE, HONO, MSW, AMSTERDAM),
    room(['src/ds/**'], NODE, HONO, MSW, FETCH),
    room(['src/mocks/**'], NODE, AMSTERDAM, FETCH),
    room(TESTS),
    // what a screen shows and what a date is reckoned from is what its type says; `as` would only hide that it is not
    {
      files: ['src/**', 'domain/**', 'server/host/**'],
      rules: { 'typescript/no-unsafe-type-assertion': 'error' },
    },
    { files: ['*.config.ts', '.dependency-cruiser.mjs'], rules: { 'import/no-default-export': 'off' } },
    { files: ['src/ds/index.ts'], rules: { 'oxc/no-barrel-file': 'off' } },
    {
      files: TESTS,
      rules: {
        // a test reads what came over the wire and looks at it; the assertion is the check
        'typescript/no-unsafe-assignment': 'off',
        'typescript/no-unsafe-member-access': 'off',
        'typescript/no-unsafe-argument': 'off',
        'typescript/no-unsafe-type-assertion': 'off',
        'typescript/no-unsafe-call': 'off',
        'typescript/require-array-sort-compare': 'off',
        // the harness looks at the console after every test
        'vitest/no-standalone-expect': 'off',
        'vitest/no-conditional-expect': 'off',
      },
    },
    // the `use` of a Playwright fixture is no hook
    { files: ['e2e/**'], rules: { 'react/rules-of-hooks': 'off' } },
    {
      // what prints to a terminal, and plain JavaScript that runs before any package (so any type) is there
      files: ['scripts/**', 'server/host/main.ts'],
      rules: { 'no-console': 'off' },
    },
    {
      files: ['**/*.mjs'],
      rules: {
        'typescript/no-unsafe-assignment': 'off',
        'typescript/no-unsafe-argument': 'off',
        'typescript/no-unsafe-call': 'off',
        'typescript/no-unsafe-member-access': 'off',
        'typescript/no-unsafe-return': 'off',
        'typescript/require-array-sort-compare': 'off',
      },
    },
    // the functions that the contract linter hands to a rule do not use `this`
    { files: ['scripts/contract/**'], rules: { 'typescript/unbound-method': 'off' } },
  ],
})
