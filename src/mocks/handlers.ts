import { http } from 'msw'
import type { MockApi } from './api.ts'

/** Every call of the contract goes to the API itself: the mock cannot drift from the server, it is the server. */
export const handlersFor = (api: () => MockApi) => [http.all('*/v1/*', ({ request }) => api().fetch(request))]
