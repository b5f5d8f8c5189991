import { demodata } from '#demo/data'
import { dagVan } from '#domain/datum'
import { doorlopen, type Veld } from '#domain/formulier'
import type { components } from '#openapi/pip.gen'
import { buildApi } from '#server/app'
import { cookiesFor } from '#server/host/cookies'
import { memorySessionStore } from '#server/host/session-store'
import { makeSessions } from '#server/host/sessions'
import { leesDefinitie } from '#server/formulieren/definitie'
import { memoryGemeente } from '#server/sources/memory/memory-sources'
import { vulIn } from '#server/test/vul-in'
import type { Figure } from './figure.ts'

const ORIGIN = 'http://localhost'

/**
 * How much of each form nobody has to type or look up, because the municipality knows it: shown as it is, or a list of one's
 * own to choose from. Of the fields that somebody meets who fills it in, files left out.
 */
export async function measurePrefill(): Promise<Figure[]> {
  const gemeente = memoryGemeente(demodata)
  const sessies = makeSessions(memorySessionStore(), cookiesFor(ORIGIN))
  const api = buildApi({ ...gemeente, sessies })
  const figures: Figure[] = []
  for (const formulier of demodata.formulieren.map(leesDefinitie)) {
    const wie = formulier.wie?.includes('inwoner') === false ? 'bakker' : 'fatima'
    const persona = demodata.personas.find(({ id }) => id === wie)
    if (!persona) throw new Error(`The demo has no ${wie}.`)
    const begun = await sessies.begin(
      { identiteit: persona.identiteit, niveau: 'substantieel' },
      new Request(ORIGIN),
    )
    const cookie = begun['set-cookie']?.split(';')[0] ?? ''
    const answer = await api.request(`/v1/formulieren/${formulier.id}/invulhulp`, { headers: { cookie } })
    const { vandaag, bekend } = (await answer.json()) as components['schemas']['Invulhulp']
    const hulp = { vandaag: dagVan(vandaag), bekend }
    const fields = doorlopen(formulier, vulIn(formulier, hulp))
      .stappen.flatMap(({ velden }) => velden)
      .filter(({ soort }) => soort !== 'bestand')
    const isKnown = ({ id, soort }: Veld) =>
      bekend.some(
        ({ veld, stand, opties = [] }) =>
          veld === id && stand !== 'onbereikbaar' && (soort === 'bekend' || opties.length > 0),
      )
    const known = fields.filter(isKnown).length
    figures.push({
      name: `known beforehand: ${formulier.id}`,
      value: (100 * known) / fields.length,
      unit: '%',
      note: `${known} of ${fields.length} fields`,
    })
  }
  return figures
}
