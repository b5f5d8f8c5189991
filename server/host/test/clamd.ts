import { type AddressInfo, createServer, type Socket } from 'node:net'
import { EICAR } from '#server/bestanden/demoscanner'

/**
 * What clamd does with INSTREAM, and no more: it takes the pieces, and knows the test file of EICAR.
 * @param port where it listens; by chance when it is not given
 */
export async function clamdLike(port = 0) {
  const seen: number[] = []
  const server = createServer((socket) => converse(socket, seen))
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
  return {
    at: { host: '127.0.0.1', port: (server.address() as AddressInfo).port },
    /** The size of each file that was looked at. */
    seen,
    stop: () => new Promise((done) => server.close(done)),
  }
}

const COMMAND = 'zINSTREAM\0'

function converse(socket: Socket, seen: number[]) {
  let waiting = Buffer.alloc(0)
  const pieces: Buffer[] = []
  let hasCommand = false
  socket.on('error', () => undefined)
  socket.on('data', (part: Buffer) => {
    waiting = Buffer.concat([waiting, part])
    if (!hasCommand) {
      if (waiting.length < COMMAND.length) return
      if (waiting.toString('latin1', 0, COMMAND.length) !== COMMAND) return socket.end('UNKNOWN COMMAND\0')
      waiting = waiting.subarray(COMMAND.length)
      hasCommand = true
    }
    for (;;) {
      if (waiting.length < 4) return
      const length = waiting.readUInt32BE()
      if (length === 0) break
      if (waiting.length < 4 + length) return
      pieces.push(waiting.subarray(4, 4 + length))
      waiting = waiting.subarray(4 + length)
    }
    const file = Buffer.concat(pieces)
    seen.push(file.length)
    socket.end(file.includes(EICAR) ? 'stream: Win.Test.EICAR_HDB-1 FOUND\0' : 'stream: OK\0')
  })
}
