import assert from 'node:assert/strict'
import type { components } from '#openapi/pip.gen'
import { dagVan } from '#domain/datum'
import type { Antwoorden } from '#domain/formulier'
import type { TestApi } from './client.ts'
import { vulIn } from './vul-in.ts'

type Schemas = components['schemas']
export type Concept = Schemas['Concept']

export const sleutel = (waarde: string = crypto.randomUUID()) => ({ 'idempotency-key': waarde })

export const beginMet = async (api: TestApi, formulier: string): Promise<Concept> => {
  const { status, body } = await api.stuur('POST', '/concepten', { formulier }, sleutel())
  assert.equal(status, 201)
  return JSON.parse(body) as Concept
}

export const bewaar = async (api: TestApi, { id, stand }: Concept, antwoorden: object, stap = 'gebeurd') => {
  const antwoord = await api.stuur('PUT', `/concepten/${id}`, { stand, stap, antwoorden })
  return { status: antwoord.status, antwoord: JSON.parse(antwoord.body) as Concept & Schemas['Fout'] }
}

export const verstuur = async (api: TestApi, { id, stand }: Concept, key = id) => {
  const antwoord = await api.stuur('POST', `/concepten/${id}/verzending`, { stand, taal: 'nl' }, sleutel(key))
  return {
    status: antwoord.status,
    antwoord: JSON.parse(antwoord.body) as Schemas['Verzending'] & Schemas['Fout'],
  }
}

export const lijst = async (api: TestApi): Promise<Concept[]> =>
  (await api.json('/concepten')) as unknown as Concept[]

export const schoon = async (api: TestApi) => {
  for (const { id } of await lijst(api)) await api.stuur('DELETE', `/concepten/${id}`)
}

/** A form, filled in with what it asks and sent. */
export async function ingezonden(api: TestApi, formulier: string, keuze: Antwoorden = {}) {
  await schoon(api)
  const begonnen = await api.stuur('POST', '/concepten', { formulier }, sleutel())
  assert.equal(begonnen.status, 201, `${formulier}: ${begonnen.body}`)
  const concept = JSON.parse(begonnen.body) as Concept
  const { vandaag, bekend } = (await api.json(`/formulieren/${formulier}/invulhulp`)) as Schemas['Invulhulp']
  const antwoorden = vulIn(concept.formulier, { vandaag: dagVan(vandaag), bekend }, keuze)
  const bewaard = await bewaar(api, concept, antwoorden, concept.stap)
  const { status, antwoord } = await verstuur(api, bewaard.antwoord)
  assert.equal(status, 201, `${formulier}: ${JSON.stringify(antwoord)}`)
  return (await api.json(`/zaken/${antwoord.kenmerk}`)) as unknown as Schemas['Zaak']
}
