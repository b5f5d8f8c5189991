import { screen, within } from '@testing-library/react'

/** The part of the page under this heading, once it is there. */
export const region = async (name: string) => within(await screen.findByRole('region', { name }))

/** What each element says, with every kind of space as one space. */
export const textsOf = (elements: readonly Element[]): string[] =>
  elements.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())

type Part = ReturnType<typeof within>

/** What stands beside a name in a list of names and values; fails when the name is not there exactly once. */
export function valueOf(part: Part, name: string): HTMLElement {
  const value = part.getByText(name, { selector: 'dt' }).nextElementSibling
  if (!(value instanceof HTMLElement)) throw new Error(`"${name}" has no value`)
  return value
}
