import { beloftenOf } from '#domain/beloften'
import { type Dag, dagVan } from '#domain/datum'
import { signaalVan } from '#domain/signaal'
import type { Klok, Sources } from '#server/sources'
import type { Database } from '#server/sources/sql/database'
import { geefSignalen } from '#server/sources/sql/signalen'
import { tijdslimieten } from '#server/tijdslimieten'
import type { Log } from './log.ts'
import { startWatch, type Watch } from './watch.ts'

type Parts = {
  db: Database
  sources: Pick<Sources, 'kalender' | 'normen'>
  klok: Pick<Klok, 'vandaag'>
  log: Log
  every?: number
}

/**
 * Looks once a day, and at the start, which promises are about to be missed without a notice, and warns their teams (N6). A day
 * on which it failed is tried again.
 * @returns `stop` waits for the look that is under way
 */
export function watchPromises({ db, sources, klok, log, every }: Parts): Watch {
  const { kalender, normen } = sources
  let lookedOn: Dag | undefined
  const look = async () => {
    const vandaag = dagVan(await klok.vandaag())
    if (vandaag === lookedOn) return
    const alle = await normen.alle()
    await geefSignalen(db, (zaak) => signaalVan(beloftenOf(zaak, alle, kalender, vandaag), kalender), vandaag)
    lookedOn = vandaag
  }
  const failed = (err: unknown) => log.error({ err }, 'the promises cannot be looked at')
  const watch = startWatch(look, failed, every ?? tijdslimieten.beloftenKijk)
  watch.wake()
  return watch
}
