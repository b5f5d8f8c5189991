import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { startI18n } from '~/i18n/i18n'
import { talen } from '~/lib/taal'
import { axeFindings } from './axe.ts'
import { renderRoute } from './render-route.tsx'

const pages = [
  '/',
  '/inloggen',
  '/uitgelogd',
  '/onze-beloften',
  '/hulp',
  '/toegankelijkheid',
  '/privacy',
  '/nergens',
]

test.each(pages.flatMap((page) => talen.map((taal) => ({ page, taal }))))(
  '$page in $taal has no finding of axe, one heading of level 1 and a title of its own',
  async ({ page, taal }) => {
    await startI18n(taal)
    renderRoute(page)
    const heading = await screen.findByRole('heading', { level: 1 })
    await waitFor(() => expect(document.querySelector('[aria-busy=true]')).toBeNull())
    expect(screen.getAllByRole('heading', { level: 1 })).toEqual([heading])
    expect(document.title).toMatch(/.+ - Mijn Deventer$/)
    expect(await axeFindings()).toEqual([])
  },
)
