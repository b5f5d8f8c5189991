import { client } from './client.ts'

/** Every answer to who is logged in has the mark of the session. */
const HEADER = 'sessie-merk'
/** What a tab says to the others when somebody logged out in it. No mark of a session is that short. */
const OUT = 'uit'

type Hear = {
  /** somebody else logged in on this browser */
  onOther?: () => void
  /** somebody logged out in another tab */
  onOut: () => void
}

/**
 * Notices that somebody else logged in on this browser, in this tab or in another one, and loads the page anew; and that
 * somebody logged out in another tab. Nothing of the first person stays in sight or in memory, in any tab.
 * @returns stops watching
 */
export function watchSessionMark({ onOther = () => window.location.reload(), onOut }: Hear): () => void {
  let known: string | undefined
  const channel = new BroadcastChannel('sessie')
  const compare = (mark: string) => {
    const isOther = known !== undefined && known !== mark
    known = mark
    if (isOther) onOther()
  }
  channel.onmessage = ({ data }) => {
    if (typeof data !== 'string' || known === undefined) return
    if (data !== OUT) return compare(data)
    known = undefined
    onOut()
  }
  const middleware = {
    onResponse({ request, response }: { request: Request; response: Response }) {
      if (request.method === 'DELETE' && response.ok) {
        known = undefined
        channel.postMessage(OUT)
      }
      const mark = response.headers.get(HEADER)
      if (request.method === 'DELETE' || mark === null || mark === known) return
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
