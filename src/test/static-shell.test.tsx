import { screen } from '@testing-library/react'
import i18next from 'i18next'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { renderRoute } from './render-route.tsx'

/** Tags and classes of a header, without what only the app knows (who is logged in, the language). */
function boxes(element: Element): string {
  const children = [...element.children].filter(
    ({ className }) => !/__(account|language)/.test(String(className)),
  )
  return `${element.tagName}.${element.getAttribute('class') ?? ''}(${children.map(boxes).join(' ')})`
}

test('the static header in index.html has the same boxes as the header of the app, so that nothing jumps', async () => {
  const mark = await readFile('public/favicon.svg', 'utf8')
  // as scripts/vite-shell.ts fills it in
  const html = (await readFile('index.html', 'utf8'))
    .replace('{beeldmerk}', mark)
    .replace(/\{(\w+(?:\.\w+)+)\}/g, (_, key: 'algemeen.naam') => i18next.t(key))
  const shell = new DOMParser().parseFromString(html, 'text/html').querySelector('header')
  renderRoute('/hulp')
  const header = await screen.findByRole('banner')
  expect(shell && boxes(shell).toUpperCase()).toBe(boxes(header).toUpperCase())
  expect(shell?.textContent?.trim()).toBe(header.querySelector('.dvt-brand')?.textContent)
})
