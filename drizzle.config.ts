import { defineConfig } from 'drizzle-kit'

// `npm run migration` writes the step from the last migration to the schema; a test fails while one is missing
export default defineConfig({
  dialect: 'postgresql',
  schema: './server/sources/sql/schema.ts',
  out: './server/sources/sql/migrations',
})
