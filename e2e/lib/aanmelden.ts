import { type APIRequestContext, expect } from '@playwright/test'
import type { PersonaId } from '#demo/personas'

/** Signs in as a browser does, through the identity provider of the demo; the cookies stay in the context. */
export async function aanmelden(request: APIRequestContext, persona: PersonaId): Promise<void> {
  const keuze = await request.get('/inloggen/start')
  expect(new URL(keuze.url()).pathname).toMatch(/^\/idp\/keuze\//)
  const einde = await request.post(keuze.url(), { form: { persoon: persona } })
  expect(new URL(einde.url()).pathname).toBe('/overzicht')
}
