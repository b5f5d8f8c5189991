// npm run check -- contract: is openapi/pip.yaml a contract as the NL API Design Rules (and we) want it?
import { readFile } from 'node:fs/promises'
import { lintContract } from './contract/lint.ts'

const problems = await lintContract(await readFile('openapi/pip.yaml', 'utf8'))
for (const { rule, message, pointer } of problems) console.log(`${pointer}\n  ${message} (${rule})`)
console.log(`openapi/pip.yaml: ${problems.length} problems`)
process.exitCode = problems.length > 0 ? 1 : 0
