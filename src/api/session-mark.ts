import { client } from './client.ts'

/** Every answer to who is logged in has the mark of the session. */
const HEADER = 'sessie-merk'

/**
 * Notices that somebody else logged in on this browser, in this tab or in another one, and loads the page anew: nothing of
 * the first person stays in sight or in memory. Logging out needs none of this: then the page forgets by itself.
 * @returns stops watching
 */
export function watchSessionMark(reload: () => void = () => window.location.reload()): () => void {
  let known: string | undefined
  const channel = new BroadcastChannel('sessie')
  const compare = (mark: string) => {
    const isOther = known !== undefined && known !== mark
    known = mark
    if (isOther) reload()
  }
  channel.onmessage = ({ data }) => {
    if (typeof data === 'string' && known !== undefined) compare(data)
  }
  const middleware = {
    onResponse({ response }: { response: Response }) {
      const mark = response.headers.get(HEADER)
      if (mark === null || mark === known) return
      compare(mark)
      channel.postMessage(mark)
    },
  }
  client.use(middleware)
  return () => {
    client.eject(middleware)
    channel.close()
  }
}
