import { waitFor } from '@testing-library/react'
import { expect } from 'vitest'

/** Waits until the focus is on an element: a page moves it after it has drawn itself, so it can come a moment later. */
export async function focusOn(element: Element): Promise<void> {
  await waitFor(() => expect(element).toHaveFocus())
}
