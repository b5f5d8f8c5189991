import { cookiesFor } from '#server/host/cookies'
import type { HostParts } from '#server/host/host'
import { makeLog } from '#server/host/log'

/** What a host needs besides its API, its files and its pages, on plain HTTP and with a log that goes into a list. */
export function testParts(logged: string[] = []): Omit<HostParts, 'api' | 'files' | 'pages'> {
  return {
    cookies: cookiesFor('http://localhost'),
    log: makeLog({ write: (line: string) => void logged.push(line) }),
    origin: 'http://localhost',
    securityContact: 'mailto:security@deventer.example',
    isReady: async () => true,
  }
}
