import { axeVondsten } from './lib/axe.ts'
import { expect, test } from './lib/fixtures.ts'

test('the first page answers in the language of the visitor, and breaks no security rule', async ({ page }, {
  project,
}) => {
  const refused: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedHTML|TrustedScript/.test(message.text())) refused.push(message.text())
  })

  const isEnglish = project.name.endsWith('-en')
  const response = await page.goto('/')
  expect(response?.status()).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', isEnglish ? 'en' : 'nl')
  expect(await axeVondsten(page)).toEqual([])
  expect(refused).toEqual([])
})

test('an address that does not exist says so, and answers 404', async ({ page }) => {
  const response = await page.goto('/bestaat-niet')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
