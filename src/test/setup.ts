import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import i18next from 'i18next'
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import { startI18n } from '~/i18n/i18n'
import { resetApi, server } from './server.ts'

/** Sentences that the page asked for and that no language file has: a resident would read a code. */
const zonderZin = new Set<string>()
Object.assign(i18next.options, {
  saveMissing: true,
  missingKeyHandler: (talen: readonly string[], _ruimte: string, sleutel: string) => {
    zonderZin.add(`${talen.join()} ${sleutel}`)
  },
})

// a page is loaded when it is opened, and a busy machine takes its time
configure({ asyncUtilTimeout: 5_000 })
vi.setConfig({ testTimeout: 20_000 })

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterAll(() => server.close())

beforeEach(async () => {
  resetApi()
  await (i18next.isInitialized ? i18next.changeLanguage('nl') : startI18n('nl'))
  // jsdom has no layout, and says so
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
  // jsdom draws no dialog; open is all that it can know
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
  // a warning of React is a failing test, not noise
  vi.spyOn(console, 'error').mockImplementation((...parts) => {
    throw new Error(`console.error: ${parts.join(' ')}`)
  })
})

afterEach(() => {
  cleanup()
  server.resetHandlers()
  vi.restoreAllMocks()
  const gemist = [...zonderZin]
  zonderZin.clear()
  expect(gemist, 'sentences that are missing in src/i18n').toEqual([])
  document.documentElement.lang = 'nl'
  document.cookie = 'taal=; Max-Age=0'
})
