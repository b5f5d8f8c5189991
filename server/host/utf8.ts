import { transcode } from 'node:buffer'

/**
 * The bytes of a text. One answer of 25 cases has a dash or a curly quote somewhere and is then kept in two bytes a
 * letter; what Node does with such a text by itself (count its bytes, then write them letter by letter) takes three
 * times as long: 61 µs against 18 for 17 kB.
 * @param text well-formed, as JSON always is: half a pair of surrogates has no bytes in UTF-8
 */
export const utf8 = (text: string): Uint8Array<ArrayBuffer> =>
  transcode(Buffer.from(text, 'utf16le'), 'utf16le', 'utf8')
