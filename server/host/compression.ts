import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip'

const brotli = promisify(brotliCompress)
const gz = promisify(gzip)

/** Below this the saving is less than the headers that it costs. */
const WORTH_IT = 512

/** Text shrinks; pictures and woff2 are compressed already. */
export const isCompressible = (type: string) =>
  /^(text\/|application\/(json|javascript|manifest|problem))|svg/.test(type)

/**
 * What the browser takes, best first: brotli, gzip, or nothing.
 * @param accept the Accept-Encoding header; `br;q=0` is a refusal
 */
export function chooseEncoding(accept: string | null | undefined): Encoding | undefined {
  const offered = (accept ?? '').split(',').map((part) => part.trim().split(/\s*;\s*/))
  const takes = (name: string) =>
    offered.some(([coding, weight]) => coding === name && !/^q=0(\.0*)?$/.test(weight ?? ''))
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : undefined
}

/**
 * @param bytes
 * @param encoding
 * @param effort 'once' for what is made once and sent often, 'each' for what is made for one answer
 */
export function compress(
  bytes: Uint8Array,
  encoding: Encoding,
  effort: 'once' | 'each',
): Promise<Uint8Array<ArrayBuffer>> {
  if (encoding === 'gzip') return gz(bytes, { level: effort === 'once' ? 9 : 6 })
  const quality = effort === 'once' ? 11 : 5
  return brotli(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  })
}

/** Compresses an answer that was made for this request, such as one of the API, when that is worth it. */
export async function compressed(response: Response, accept: string | null): Promise<Response> {
  const encoding = chooseEncoding(accept)
  // who takes no encoding gets the answer as it is: to look at it would already copy it. Nothing that is made for one
  // request may be kept, so that no cache has to hear what it differs by
  if (!encoding) return response
  const type = response.headers.get('Content-Type') ?? ''
  if (!isCompressible(type) || response.headers.has('Content-Encoding') || !response.body) return response
  const bytes = new Uint8Array(await response.arrayBuffer())
  const headers = new Headers(response.headers)
  if (bytes.length < WORTH_IT) return new Response(bytes, { status: response.status, headers })
  headers.set('Content-Encoding', encoding)
  headers.append('Vary', 'Accept-Encoding')
  headers.delete('Content-Length')
  return new Response(await compress(bytes, encoding, 'each'), { status: response.status, headers })
}
