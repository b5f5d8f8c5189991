import { connect, type Socket } from 'node:net'
import type { Scanner } from '#server/bestanden'
import { tijdslimieten } from '#server/tijdslimieten'

/** Where clamd listens: a host and a port, or a socket in the file system. */
export type ScannerSettings = { host: string; port: number } | { path: string }

/** Bytes in one piece of the stream. */
const PIECE = 64 * 1024
/** An answer of clamd is one short line; more is not an answer of clamd. */
const LONGEST_ANSWER = 4096

/**
 * Has a file looked at by ClamAV, over the INSTREAM command of clamd: pieces that each begin with their length, and an empty
 * one at the end. Only the two answers that clamd gives to a file count; anything else, and silence, is a failure.
 */
export const clamav =
  (at: ScannerSettings, limit: number = tijdslimieten.scanner): Scanner =>
  async (bytes) => {
    const answer = await conversation(at, bytes, limit)
    if (/^stream: OK$/.test(answer)) return 'schoon'
    if (/^stream: .+ FOUND$/.test(answer)) return 'besmet'
    throw new Error('the virus scanner gave no verdict')
  }

function conversation(at: ScannerSettings, bytes: Uint8Array, limit: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(at)
    const timer = setTimeout(
      () => socket.destroy(new Error('the virus scanner did not answer in time')),
      limit,
    )
    let said = ''
    socket.setEncoding('utf8')
    socket.on('connect', () => send(socket, bytes))
    socket.on('data', (part: string) => {
      said += part
      if (said.length > LONGEST_ANSWER) socket.destroy(new Error('the virus scanner said too much'))
      // clamd may refuse before all was sent, and then waits for us to hang up
      else if (said.endsWith('\0')) socket.end()
    })
    socket.on('error', reject)
    socket.on('close', () => {
      clearTimeout(timer)
      if (said.endsWith('\0')) resolve(said.slice(0, -1))
      else reject(new Error('the virus scanner hung up'))
    })
  })
}

function send(socket: Socket, bytes: Uint8Array): void {
  socket.write('zINSTREAM\0')
  for (let from = 0; from < bytes.length; from += PIECE) {
    const piece = bytes.subarray(from, from + PIECE)
    const length = Buffer.alloc(4)
    length.writeUInt32BE(piece.length)
    socket.write(length)
    socket.write(piece)
  }
  socket.write(Buffer.alloc(4))
}
