import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

/** What a source does with a question, given the answer that a well one would give. */
type Behaviour = (socket: Socket, well: string) => void

const KILO = 1024
const MEGA = KILO * KILO
const head = (status: string, length: number, more = '') =>
  `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n${more}\r\n`
const whole = (body: string, status = '200 OK', more = '') =>
  head(status, Buffer.byteLength(body), more) + body
const half = (body: string) => head('200 OK', Buffer.byteLength(body)) + body.slice(0, body.length / 2)
const PAGE = '<html><body><h1>Bad gateway</h1></body></html>'

async function flood(socket: Socket, size: number) {
  socket.write(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n"`)
  for (let sent = 0; sent < size && socket.writable; sent += MEGA)
    if (!socket.write('x'.repeat(MEGA)))
      await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => undefined)
  socket.end('"')
}

/** Everything that we have seen a source do, or heard that one did. */
export const BEHAVIOURS = {
  well: (socket, well) => socket.write(whole(well)),
  hang: () => undefined,
  'hang half-way': (socket, well) => socket.write(half(well)),
  drip: (socket, well) => {
    socket.write(head('200 OK', Buffer.byteLength(well)))
    let at = 0
    const timer = setInterval(() => socket.write(well.slice(at, ++at)), 1000)
    socket.once('close', () => clearInterval(timer))
  },
  'reset half-way': (socket, well) =>
    socket.write(half(well), () => setImmediate(() => socket.resetAndDestroy())),
  'close half-way': (socket, well) => socket.end(half(well)),
  'page with 200': (socket) => socket.write(whole(PAGE)),
  'page with 502': (socket) => socket.write(whole(PAGE, '502 Bad Gateway')),
  'cut JSON': (socket, well) => socket.write(whole(well.slice(0, well.length / 2))),
  flood: (socket) => void flood(socket, 50 * MEGA),
  'promise of a flood': (socket) => socket.write(head('200 OK', 50 * MEGA)),
  'deep JSON': (socket) => {
    const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
    socket.write(whole(`{"type":"RaadpleegMetBurgerservicenummer","personen":${deep(100_000)}}`))
  },
  nulls: (socket) => socket.write(whole('{"type":null,"personen":null}')),
  'null person': (socket) =>
    socket.write(whole('{"type":"RaadpleegMetBurgerservicenummer","personen":[null]}')),
  'only null': (socket) => socket.write(whole('null')),
  'other types': (socket, well) => socket.write(whole(well.replace('"naam":{', '"naam":5,"x":{'))),
  nameless: (socket, well) => socket.write(whole(well.replaceAll('"burgerservicenummer"', '"bsn"'))),
  'too often': (socket) => socket.write(whole('{}', '429 Too Many Requests', 'retry-after: 1\r\n')),
} satisfies Record<string, Behaviour>

/**
 * A source on a socket of its own that misbehaves as it is told.
 * @param well the body of the right answer to a question
 */
export async function startChaos(well: (question: string) => string) {
  let behaviour: Behaviour = BEHAVIOURS.well
  let port = 0
  const questions: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined)
    let heard = ''
    socket.on('data', (chunk: Buffer) => {
      heard += chunk.toString()
      const [top = '', body] = heard.split('\r\n\r\n', 2)
      const length = Number(/content-length: (\d+)/i.exec(top)?.[1] ?? 0)
      if (body === undefined || Buffer.byteLength(body) < length) return
      questions.push(heard)
      heard = ''
      behaviour(socket, well(body))
    })
  })
  const open = async () => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    port = (server.address() as AddressInfo).port
  }
  const close = async () => {
    const closed = once(server, 'close')
    server.close()
    for (const socket of sockets) socket.destroy()
    await closed
  }
  await open()
  return {
    address: `http://127.0.0.1:${port}`,
    /** Each question as it came over the wire, head and body. */
    questions,
    sockets,
    behave: (next: Behaviour) => (behaviour = next),
    /** Refuses connections, and takes them again. */
    close,
    open,
  }
}

export type Chaos = Awaited<ReturnType<typeof startChaos>>
