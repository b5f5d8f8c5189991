/**
 * Reads one cookie. Only its first value counts; a name that is there twice (a planted second one) reads as the first.
 * @param header the Cookie header of the request
 */
export function readCookie(header: string | null, name: string): string | undefined {
  const start = `${name}=`
  for (const each of (header ?? '').split(';')) {
    const pair = each.trim()
    if (pair.startsWith(start)) return pair.slice(start.length)
  }
  return undefined
}

/**
 * The cookies of a host. Over TLS with the prefix that makes a browser refuse them when they are planted by a subdomain,
 * without TLS or by a script (RFC 10017). Some browsers refuse a Secure cookie on http://localhost, so there, and only
 * there, they have a plain name; `readConfig` refuses any other address without TLS.
 * @param origin the address of the app, such as https://mijn.deventer.nl
 */
export function cookiesFor(origin: string) {
  const isTls = origin.startsWith('https:')
  const nameOf = (name: string) => (isTls ? `__Host-Http-${name}` : name)
  return {
    read: (request: Request, name: string) => readCookie(request.headers.get('Cookie'), nameOf(name)),
    /** A Set-Cookie header. `Lax` also goes along when another site leads to us, `Strict` never does. */
    write: (name: string, value: string, sameSite: 'Strict' | 'Lax', maxAge?: number) =>
      [
        `${nameOf(name)}=${value}`,
        'Path=/',
        'HttpOnly',
        `SameSite=${sameSite}`,
        ...(isTls ? ['Secure'] : []),
        ...(maxAge === undefined ? [] : [`Max-Age=${maxAge}`]),
      ].join('; '),
  }
}

export type Cookies = ReturnType<typeof cookiesFor>
