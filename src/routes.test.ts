import { expect, test } from 'vitest'
import { isBehindLogin } from './paths.ts'
import { appPages, publicPages } from './routes.tsx'

const addressOf = ({ path }: { path: string }) => path.replace(/:\w+/g, 'Z-2026-0001')

// a page forgotten in `behindLogin` would send people to the overview after logging in, not back to it
test.each(appPages.map(addressOf))('%s is known as a page behind the login', (address) => {
  expect(isBehindLogin(address)).toBe(true)
})

test.each(publicPages.map(addressOf))('%s is known as a page for everybody', (address) => {
  expect(isBehindLogin(address)).toBe(false)
})
