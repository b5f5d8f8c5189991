/**
 * Moves the focus, in sight, to the name of the part that something stands in: the heading of its region, or else
 * of the page. For when what had the focus is gone; where somebody else moved it to, it stays.
 */
export function focusHeading(inside: HTMLElement | null): void {
  if (document.activeElement !== document.body) return
  const heading =
    inside?.closest('section[aria-labelledby]')?.querySelector<HTMLElement>('h2') ??
    document.querySelector<HTMLElement>('h1')
  if (!heading) return
  heading.tabIndex = -1
  heading.classList.add('dvt-ring')
  heading.focus()
}
