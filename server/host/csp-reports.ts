import { leesTekst } from '#server/lees-verzoek'
import { tijdslimieten } from '#server/tijdslimieten'
import type { Log } from './log.ts'

/** Where a browser reports what the policy refused. */
export const CSP_REPORTS = '/csp'

/** A report is small; what is larger is not read. In bytes. */
const LARGEST = 8 * 1024
/** More than this many in one `telvenster` are counted and not written down: a report is sent by anybody. */
const MOST_LINES = 20

/** Of an address only its origin or its scheme: the rest can hold a case number or worse. */
function originOf(value: string | undefined): string {
  if (!value) return 'unknown'
  const url = URL.parse(value)
  if (!url) return /^[a-z-]{1,20}$/.test(value) ? value : 'unknown'
  return url.origin === 'null' ? url.protocol : url.origin
}

/**
 * Receives the reports, counts them, and writes down which rule was broken and by what origin. A page of ours breaks none,
 * so each is a mistake of ours or an attack; the browser tests end with none.
 */
export function cspReports(log: Log, now: () => number = Date.now) {
  let count = 0
  let window = { since: now(), lines: 0 }

  async function receive(request: Request): Promise<Response> {
    const text = await leesTekst(request, LARGEST)
    // broken off, or no report: nothing to write down, because anybody can send that
    if (text == null) return new Response(null, { status: 400 })
    const report: unknown = Reflect.get(Object(parsed(text)), 'csp-report')
    const field = (name: string) => {
      const value: unknown = Reflect.get(Object(report), name)
      return typeof value === 'string' ? value : undefined
    }
    count += 1
    if (now() - window.since > tijdslimieten.telvenster) window = { since: now(), lines: 0 }
    window.lines += 1
    if (window.lines <= MOST_LINES) {
      const rule = field('effective-directive') ?? field('violated-directive') ?? ''
      log.warn(
        {
          rule: /^[a-z-]{1,40}/.exec(rule)?.[0] ?? 'unknown',
          blocked: originOf(field('blocked-uri')),
          count,
        },
        'CSP report',
      )
    }
    return new Response(null, { status: 204 })
  }
  return { receive, count: () => count }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
