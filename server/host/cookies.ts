/**
 * Reads one cookie. Only its first value counts; a name that is there twice (a planted second one) reads as the first.
 * @param header the Cookie header of the request
 */
export function readCookie(header: string | null, name: string): string | undefined {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1)
}
