import { setupServer } from 'msw/node'
import { makeMockApi, type MockApi, type MockStand } from '~/mocks/api'
import { handlersFor } from '~/mocks/handlers'

let api: MockApi = makeMockApi()

/** The API of this test: who is logged in, which day it is and which source fails is data, not a mock. */
export function resetApi(stand: MockStand = {}): void {
  api = makeMockApi(stand)
}

/** Use `server.use` only for what no data can cause: a dropped connection, HTML, a body that breaks off. */
export const server = setupServer(...handlersFor(() => api))
