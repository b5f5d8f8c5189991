import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { gemeente as demo } from '#demo/gemeente'
import { talen } from '#src/lib/taal'
import { gemeente } from './vite-gemeente.ts'
import { inLanguage } from './vite-shell.ts'

const source = readFileSync(new URL('../index.html', import.meta.url), 'utf8')
const raalte = { naam: 'Raalte', telefoon: '14 0572', telefoonlink: 'tel:140572', site: 'raalte.nl' }

test.each(talen)('the static page of another municipality has nothing of this one in it (%s)', (taal) => {
  const page = inLanguage(source, taal, raalte)
  expect(page).toContain('<title>Mijn Raalte</title>')
  expect(page).toContain('<small>Gemeente Raalte</small>Mijn Raalte</span')
  expect(page.match(/14\u00a00572/g)).toHaveLength(2)
  expect(page).not.toMatch(/deventer|0570/i)
})

test.each(talen)('everything that the static page names is filled in (%s)', (taal) => {
  const page = inLanguage(source, taal)
  expect(page).not.toMatch(/\{\w/)
  expect(page).toContain('<svg aria-hidden="true" focusable="false" viewBox=')
  expect(page).toMatch(/name="theme-color" content="#[\da-f]{6}"/)
})

test('the static page says what the API says of the municipality', () => {
  expect(demo).toMatchObject(gemeente)
})

test('the mark of the static page is the one that the app draws over it', () => {
  const brand = readFileSync(new URL('../src/ds/Brand.tsx', import.meta.url), 'utf8')
  const icon = readFileSync(new URL('../public/favicon.svg', import.meta.url), 'utf8')
  const shapes = (svg: string) => svg.match(/(?<= )(?:d|fill|stroke|rx)="[^"]+"/g)
  expect(shapes(icon)).toEqual(shapes(brand))
})
