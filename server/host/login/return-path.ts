import { type Route, routeOf } from '#server/host/pages'

const HOME = '/overzicht'
/** Longer than any address of the app with its filters. */
const LONGEST = 300

/**
 * Where to go after signing in: a page of the app, or its first page. Whatever a browser could read as another site (`//`,
 * `/\`, a scheme, a control character) is not a page of the app.
 * @param asked what the address said, from anybody
 */
export function returnPath(routes: readonly Route[], asked: string | null): string {
  if (asked === null || asked.length > LONGEST || !/^\/(?![/\\])[\x21-\x7e]*$/.test(asked)) return HOME
  const url = URL.parse(asked, 'http://app.invalid')
  if (url?.host !== 'app.invalid' || !routeOf(routes, url.pathname)) return HOME
  return url.pathname + url.search
}
