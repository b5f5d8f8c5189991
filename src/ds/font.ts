/** After the content, also on a slow connection. In milliseconds. */
const AFTER_CONTENT = 1_500
const year = 365 * 24 * 60 * 60

/**
 * Fetches the font of the theme when the host left it out of this page: on a first visit it would hold up the content and
 * still come too late to be used. The cookie says to the host that the next page can have it; it holds nothing personal.
 * @param isWelcome whether the page that is open then can have one more request
 */
export function fetchFontForNextPage(isWelcome: () => boolean): void {
  if (document.documentElement.classList.contains('letter')) return
  setTimeout(() => {
    if (!isWelcome()) return
    const secure = location.protocol === 'https:' ? '; Secure' : ''
    const note = () => (document.cookie = `letter=1; Path=/; Max-Age=${year}; SameSite=Lax${secure}`)
    // without it the page looks as it does now
    document.fonts.load("1em 'Source Sans 3 Variable'").then(note, () => undefined)
  }, AFTER_CONTENT)
}
