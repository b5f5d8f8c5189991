import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { focusOn } from '~/test/focus'
import { LanguageSwitch } from './LanguageSwitch.tsx'

vi.mock('~/lib/taal', async (original) => ({
  ...(await original<object>()),
  talen: ['nl', 'en', 'fy'],
  taalnaam: { nl: 'Nederlands', en: 'English', fy: 'Frysk' },
}))

const names = () => screen.getAllByRole('button').map((button) => button.textContent)

test('every other language has a button, and the one that was pressed keeps the focus', async () => {
  const user = userEvent.setup()
  render(<LanguageSwitch />)
  expect(names()).toEqual(['English', 'Frysk'])
  expect(screen.getByRole('button', { name: 'Frysk' })).toHaveAttribute('lang', 'fy')
  await user.click(screen.getByRole('button', { name: 'English' }))
  await focusOn(await screen.findByRole('button', { name: 'Nederlands' }))
  expect(names()).toEqual(['Nederlands', 'Frysk'])
})
