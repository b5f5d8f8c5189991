import { Navigate } from 'react-router'
import { doorlopen } from '#domain/formulier'
import type { Concept } from '~/api/formulieren'
import { paths } from '~/paths'
import { Bewaarregel } from './Bewaarregel.tsx'
import { Conflict } from './Conflict.tsx'
import { Controle } from './Controle.tsx'
import { StapVan } from './StapVan.tsx'
import { useBewaarder } from './use-bewaarder.ts'

/**
 * A form while it is filled in. Stays in place from step to step, so that what was typed is there however one goes back
 * and forth, also without a connection.
 */
export function Invullen({ concept, stap: adres }: { concept: Concept; stap: string }) {
  const { formulier } = concept
  const { antwoorden, stand, bewaarder, zet, kies } = useBewaarder(concept)
  const { stappen } = doorlopen(formulier, antwoorden)
  const plek = stappen.findIndex(({ id }) => id === adres)
  const stap = stappen[plek]
  const eerste = stappen[0]

  if (adres !== 'controleren' && !stap)
    return eerste && <Navigate replace to={paths.formulierstap(formulier.id, eerste.id)} />
  return (
    <div className="dvt-stack dvt-stack--wide dvt-read">
      {stand.soort === 'conflict' && (
        <Conflict formulier={formulier} hier={antwoorden} daar={stand.daar.antwoorden} onKies={kies} />
      )}
      {stap ? (
        <StapVan
          key={stap.id}
          formulier={formulier}
          stappen={stappen}
          stap={stap}
          antwoorden={antwoorden}
          zet={zet}
          bewaarder={bewaarder}
        />
      ) : (
        <Controle concept={concept} antwoorden={antwoorden} bewaarder={bewaarder} />
      )}
      <Bewaarregel stand={stand} bewaardTot={concept.bewaardTot} />
    </div>
  )
}
