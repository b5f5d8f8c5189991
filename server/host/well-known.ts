/** Where somebody who found a hole writes to (RFC 9116). The municipality sets where that is. */
export const SECURITY_TXT = '/.well-known/security.txt'

const MONTHS = 6

/**
 * The text of security.txt. It is made when it is asked, so that it never expires while somebody keeps the host up to date.
 * @param contact an address that begins with mailto: or https:
 */
export function securityTxt(contact: string, origin: string, now: Date): string {
  const expires = new Date(now)
  expires.setUTCMonth(expires.getUTCMonth() + MONTHS)
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${origin}${SECURITY_TXT}`,
    '',
  ].join('\n')
}
