import { http } from 'msw'
import { expect, test, vi } from 'vitest'
import { server } from '~/test/server'
import { client } from './client.ts'
import { watchSessionMark } from './session-mark.ts'

const answerWith = (mark?: string) =>
  server.use(
    http.get('*/v1/normen', () =>
      Response.json([], { headers: mark === undefined ? {} : { 'sessie-merk': mark } }),
    ),
  )
const ask = async (mark?: string) => {
  answerWith(mark)
  await client.GET('/normen')
}

test('an answer to somebody else loads the page anew; the same person and nobody do not', async () => {
  const reload = vi.fn<() => void>()
  const stop = watchSessionMark({ onOther: reload, onOut: () => undefined })
  await ask('fatima')
  await ask('fatima')
  await ask()
  expect(reload).not.toHaveBeenCalled()
  await ask('piet')
  expect(reload).toHaveBeenCalledTimes(1)
  stop()
})

test('a tab that asks nothing hears it from the tab in which somebody else logged in', async () => {
  const reload = vi.fn<() => void>()
  const stop = watchSessionMark({ onOther: reload, onOut: () => undefined })
  await ask('fatima')
  const other = new BroadcastChannel('sessie')
  other.postMessage('fatima')
  other.postMessage('piet')
  await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1))
  other.close()
  stop()
})

test('logging out in one tab is heard in the others', async () => {
  const onOut = vi.fn<() => void>()
  const stop = watchSessionMark({ onOther: () => undefined, onOut })
  await ask('fatima')
  const other = new BroadcastChannel('sessie')
  const said: unknown[] = []
  other.onmessage = ({ data }) => said.push(data)
  other.postMessage('uit')
  await vi.waitFor(() => expect(onOut).toHaveBeenCalledTimes(1))
  await client.DELETE('/sessie')
  await vi.waitFor(() => expect(said).toContain('uit'))
  other.close()
  stop()
})
