import { Navigate, useNavigate } from 'react-router'
import { doorlopen } from '#domain/formulier'
import { gekozenTijd } from '#domain/gekozen-tijd'
import type { Invulhulp } from '#domain/veldfout'
import { beginConceptbestand, conceptbestandenQuery } from '~/api/bestanden'
import { useUploads } from '~/api/use-uploads'
import { type Concept, useVerstuur } from '~/api/formulieren'
import { useTaal } from '~/i18n/use-taal'
import { paths } from '~/paths'
import { Bewaarregel } from './Bewaarregel.tsx'
import { Conflict } from './Conflict.tsx'
import { Controle } from './Controle.tsx'
import { SnelWeg } from './SnelWeg.tsx'
import { StapVan } from './StapVan.tsx'
import { Vastgehouden } from './Vastgehouden.tsx'
import { useBewaarder } from './use-bewaarder.ts'

type Props = { concept: Concept; hulp: Invulhulp; stap: string }

/**
 * A form while it is filled in. Stays in place from step to step, so that what was typed is there however one goes back
 * and forth, also without a connection.
 */
export function Invullen({ concept, hulp, stap: adres }: Props) {
  const { formulier } = concept
  const taal = useTaal()
  const navigate = useNavigate()
  const verzending = useVerstuur(concept.id)
  const { antwoorden, stand, bewaarder, zet, kies } = useBewaarder(concept)
  // here and not at its question: a file goes on being sent from one step to the next
  const uploads = useUploads(conceptbestandenQuery(concept.id), beginConceptbestand(concept.id))
  const { stappen } = doorlopen(formulier, antwoorden)
  const gekozen = gekozenTijd(formulier, antwoorden)
  const plek = stappen.findIndex(({ id }) => id === adres)
  const stap = stappen[plek]
  const eerste = stappen[0]
  const adresVan = (naar: string) => paths.formulierstap(formulier.id, naar)
  const verstuur = async () => {
    if (!(await bewaarder.bewaar())) return false
    const { kenmerk } = await verzending.mutateAsync({ stand: bewaarder.stand(), taal })
    bewaarder.stop()
    await navigate(paths.verstuurd(formulier.id, kenmerk), { replace: true })
    return true
  }

  if (adres !== 'controleren' && !stap) return eerste && <Navigate replace to={adresVan(eerste.id)} />
  return (
    <div className="dvt-stack dvt-stack--wide dvt-read">
      {formulier.gevoelig && <SnelWeg />}
      {stand.soort === 'conflict' && (
        <Conflict
          formulier={formulier}
          hulp={hulp}
          hier={antwoorden}
          daar={stand.daar.antwoorden}
          onKies={kies}
        />
      )}
      {stap ? (
        <StapVan
          key={stap.id}
          formulier={formulier}
          stappen={stappen}
          stap={stap}
          hulp={hulp}
          antwoorden={antwoorden}
          uploads={uploads}
          adresVan={adresVan}
          zet={zet}
          bewaarder={bewaarder}
        />
      ) : (
        <Controle
          formulier={formulier}
          hulp={hulp}
          antwoorden={antwoorden}
          uploads={uploads}
          adresVan={adresVan}
          verstuur={verstuur}
        />
      )}
      {gekozen && <Vastgehouden concept={concept} gekozen={gekozen} stap={adres} />}
      <Bewaarregel stand={stand} bewaardTot={concept.bewaardTot} />
    </div>
  )
}
