import {
  type IncomingMessage,
  type OutgoingHttpHeader,
  type OutgoingHttpHeaders,
  ServerResponse,
} from 'node:http'

/**
 * An answer of Node with headers that it has whoever writes it; what the writer says of the same header itself comes in
 * their place. They go out in one object with those of the writer: to set them one by one makes Node keep, check and join
 * them, which costs a request more than its session.
 */
export class Answer<Request extends IncomingMessage = IncomingMessage> extends ServerResponse<Request> {
  /** Names in small letters. */
  fixed: Readonly<Record<string, string>> = {}

  override writeHead(
    status: number,
    reason?: string | OutgoingHttpHeaders | OutgoingHttpHeader[],
    headers?: OutgoingHttpHeaders | OutgoingHttpHeader[],
  ): this {
    const given = typeof reason === 'string' ? headers : reason
    if (Array.isArray(given))
      throw new TypeError('Give headers as an object: in a list one could be there twice.')
    const head: OutgoingHttpHeaders = { ...this.fixed }
    // a writer that sets its headers one by one has said these already
    for (const name of this.getHeaderNames()) delete head[name]
    for (const name in given) head[name.toLowerCase()] = given[name]
    return typeof reason === 'string' ? super.writeHead(status, reason, head) : super.writeHead(status, head)
  }
}
