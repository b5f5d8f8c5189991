import { setupServer } from 'msw/node'
import type { Gemeentedata } from '#server/sources/memory/data'
import { checkAnswer } from '#server/test/contract-check'
import { makeMockApi, type MockApi, type MockStand } from '~/mocks/api'
import { handlersFor } from '~/mocks/handlers'

let api: MockApi = makeMockApi()

/** The API of this test: who is logged in, which day it is and which source fails is data, not a mock. */
export function resetApi(stand: MockStand = {}, data?: Gemeentedata): void {
  api = makeMockApi(stand, undefined, data)
}

/** The same API, with every answer held against the contract: a screen is never tested on what the server may not say. */
const checkedApi: MockApi = {
  async fetch(request) {
    const answer = await api.fetch(request)
    const { pathname } = new URL(request.url)
    const type = answer.headers.get('content-type')
    checkAnswer(request.method, pathname, answer.status, type, await answer.clone().text())
    return answer
  },
}

/** Use `server.use` only for what no data can cause: a dropped connection, HTML, a body that breaks off. */
export const server = setupServer(...handlersFor(() => checkedApi))
