import { getRequestListener } from '@hono/node-server'
import { randomUUID } from 'node:crypto'
import { createServer, IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { tijdslimieten } from '#server/tijdslimieten'
import { Answer } from './answer.ts'
import type { Config } from './config.ts'
import { withRequestId } from './log.ts'

/** Where to listen. */
type Address = Pick<Config, 'port' | 'host'>
/** `from` is the address at the other end of the connection. */
type Fetch = (request: Request, from: string) => Response | Promise<Response>
/** Answers what speaks to the connection itself and not to a Request; false leaves it to the others. */
type Raw = (request: IncomingMessage, response: ServerResponse) => boolean
/** `headers` go on every answer, of whoever makes it; `stop` ends what goes on beside the answers, after the last of them. */
export type Handlers = {
  fetch: Fetch
  headers?: Readonly<Record<string, string>>
  raw?: Raw
  stop?: () => Promise<void>
}

/** Why the host cannot listen, as a sentence that names the setting to change. */
export class ListenError extends Error {}

/** More at once are refused: what waits in each of them is in our memory. */
const MOST_CONNECTIONS = 1_000

function reason(error: NodeJS.ErrnoException, { port, host }: Address): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program. Stop that program, or choose a port: PORT=${port + 1} npm start`
    case 'EACCES':
      return `Port ${port} may not be used by this account. Choose a port above 1023: PORT=4000 npm start`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST is "${host}", and this machine does not have that address. Leave HOST out, or use 0.0.0.0 for all.`
    default:
      return `The host cannot listen on ${host}, port ${port}: ${error.message}`
  }
}

/**
 * Starts to listen.
 * @param build makes what answers, once it is known on which port; whoever comes earlier waits for it. `isStopping` tells
 *   that a stop was asked for
 * @returns the address in use (the port matters when 0 was asked) and how to stop: at once, or after answering for a while
 *   longer (in milliseconds) to visitors who are still sent here
 * @throws {ListenError}
 */
export async function listen(
  build: (port: number, isStopping: () => boolean) => Handlers | Promise<Handlers>,
  config: Address,
) {
  let isStopping = false
  const { promise: handlers, resolve: start, reject: giveUp } = Promise.withResolvers<Listener>()
  handlers.catch(() => undefined)
  // how often Node looks whether a time is over; by itself every half minute, which is longer than any of ours
  const server = createServer(
    { connectionsCheckingInterval: 1_000, IncomingMessage, ServerResponse: Answer },
    (request, response) => {
      // on a connection that we are about to close nobody should send the next request
      if (isStopping) response.shouldKeepAlive = false
      handlers.then((answer) => answer(request, response)).catch(() => response.destroy())
    },
  )
  server.headersTimeout = tijdslimieten.verzoekKoppen
  server.requestTimeout = tijdslimieten.verzoek
  server.timeout = tijdslimieten.stilstand
  server.keepAliveTimeout = tijdslimieten.verbindingOpen
  server.maxConnections = MOST_CONNECTIONS
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(new ListenError(reason(error, config))))
    server.listen(config.port, config.host, resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : config.port
  try {
    const built = await build(port, () => isStopping)
    start(listenerOf(built))
    return {
      port,
      stop: async (announcement = 0) => {
        isStopping = true
        await wait(announcement)
        await stop(server)
        await built.stop?.()
      },
    }
  } catch (error) {
    giveUp(error)
    await stop(server)
    throw error
  }
}

type Listener = (request: IncomingMessage, response: Answer) => Promise<void>

/**
 * The headers are set on the answer of Node and not on that of `fetch`: so they are also on what another handler writes and
 * on what is refused before any of ours sees it, and no answer has to be opened to put them in.
 */
function listenerOf({ fetch, raw, headers = {} }: Handlers): Listener {
  const fixed = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  )
  const answer = getRequestListener((request, { incoming }) =>
    fetch(request, incoming.socket.remoteAddress ?? ''),
  )
  return (request, response) => {
    // one of our own: whoever may choose it could write in our log
    const id = randomUUID()
    response.fixed = { ...fixed, 'request-id': id }
    return withRequestId(id, async () => {
      if (!raw?.(request, response)) await answer(request, response)
    })
  }
}

/**
 * Takes no new connection, lets answers that are under way finish, and then closes what is left. A browser keeps
 * its connection open after an answer, so idle ones are closed again and again until all are gone.
 */
function stop(server: Server): Promise<void> {
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const limit = setTimeout(() => server.closeAllConnections(), tijdslimieten.afronden)
  return new Promise((resolve) => {
    server.close(() => {
      clearInterval(idle)
      clearTimeout(limit)
      resolve()
    })
  })
}
