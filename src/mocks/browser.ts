import { setupWorker } from 'msw/browser'
import { makeMockApi, type MockStand } from './api.ts'
import { handlersFor } from './handlers.ts'

const KEY = 'demo'

/** The state of the demo in this tab. An older or damaged one starts afresh. */
function readStand(): MockStand {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '{}')
    return typeof stored === 'object' && stored !== null ? stored : {}
  } catch {
    return {}
  }
}

/**
 * Answers every API call inside the browser. Only in a demo build: there the invented person, the date and the
 * behaviour of the sources survive a reload. Nothing personal: the person does not exist.
 */
export async function startMocks(): Promise<void> {
  const api = makeMockApi(readStand(), (stand) => sessionStorage.setItem(KEY, JSON.stringify(stand)))
  await setupWorker(...handlersFor(() => api)).start({ onUnhandledFrame: 'bypass', quiet: true })
}
