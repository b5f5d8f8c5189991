import { createHash } from 'node:crypto'
import { CSP_REPORTS } from './csp-reports.ts'

/** Features of the browser that no page of ours uses; each is switched off for the page and all it embeds. */
const UNUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]

/**
 * Two years, also for subdomains. Only over TLS: a browser ignores it on plain HTTP, and behind a proxy the proxy
 * that has the certificate is the one that knows.
 */
const STRICT_TRANSPORT = 'max-age=63072000; includeSubDomains; preload'

/** CSP sources for the inline styles of a page: their hashes, so that no other inline style can run. */
export function styleHashes(html: string): string[] {
  return [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(
    ([, css = '']) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
  )
}

/**
 * The headers of every answer, whatever its status. Nothing is allowed but what is named; a script can come only
 * from our own files, and no code can write HTML from text (Trusted Types). What an answer says itself, such as about
 * caching, comes in their place.
 *
 * `upgrade-insecure-requests` is left out on purpose: on http://localhost it would break the app.
 * @param html the page, for the hashes of its inline styles
 */
export function securityHeaders(html: string, isTls: boolean): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    ['style-src', "'self'", ...new Set(styleHashes(html))].join(' '),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    `report-uri ${CSP_REPORTS}`,
  ]
  return {
    'Content-Security-Policy': policy.join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
    'Cache-Control': 'no-store',
    ...(isTls && { 'Strict-Transport-Security': STRICT_TRANSPORT }),
  }
}
