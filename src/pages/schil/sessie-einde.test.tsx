import { screen } from '@testing-library/react'
import { http } from 'msw'
import { expect, test } from 'vitest'
import { sessieQuery } from '~/api/sessie'
import { renderRoute } from '~/test/render-route'
import { server } from '~/test/server'

const unauthorized = () =>
  Response.json(
    { type: 'about:blank', title: 'Niet ingelogd', status: 401, detail: '', code: 'niet_ingelogd' },
    { status: 401, headers: { 'content-type': 'application/problem+json' } },
  )

test('any answer that says you are not logged in ends the session, on every page', async () => {
  server.use(http.get('*/v1/normen', unauthorized))
  const { queryClient } = renderRoute('/onze-beloften', { persona: 'jan' })
  expect(await screen.findByRole('link', { name: 'Inloggen' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Uitloggen' })).not.toBeInTheDocument()
  expect(queryClient.getQueryData(sessieQuery().queryKey)).toMatchObject({ identiteit: null })
})
