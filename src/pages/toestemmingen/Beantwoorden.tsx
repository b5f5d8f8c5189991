import { useState } from 'react'
import type { Toestemmingsvraag, useBeslis } from '~/api/toestemmingen'
import { Controle } from './Controle.tsx'
import { Keuzeformulier } from './Keuzeformulier.tsx'
import { beslisbaarVan, type Keuzes, toegestaanVan } from './keuzes.ts'

type Props = {
  vraag: Toestemmingsvraag
  bezig: boolean
  /** the key of the answer that did not arrive */
  mislukt: string | null
  /** the code was filled in: the button that was pressed is gone, and the focus with it */
  isGetypt: boolean
  onAntwoord: (antwoord: Parameters<ReturnType<typeof useBeslis>['mutate']>[0]) => void
}

/** The choices and then the check of them. What was chosen stays when somebody goes back. */
export function Beantwoorden({ vraag, bezig, mislukt, isGetypt, onAntwoord }: Props) {
  const [nummer, setNummer] = useState<number | null>(null)
  const [keuzes, setKeuzes] = useState<Keuzes>({})
  const [isTerug, setIsTerug] = useState(false)
  // made when somebody checks an answer: another answer gets another key
  const [sleutel, setSleutel] = useState<string | null>(null)
  const beslisbaar = beslisbaarVan(vraag)
  const [enige] = beslisbaar
  const kandidaat = beslisbaar.length === 1 ? enige : beslisbaar.find(({ nummer: dit }) => dit === nummer)
  if (kandidaat && sleutel !== null) {
    const velden = toegestaanVan(vraag, keuzes)
    return (
      <Controle
        vraag={vraag}
        kandidaat={kandidaat}
        toegestaan={velden}
        bezig={bezig}
        isMislukt={mislukt === sleutel}
        onBevestig={() => onAntwoord({ kandidaat: kandidaat.nummer, velden, sleutel })}
        onTerug={() => {
          setIsTerug(true)
          setSleutel(null)
        }}
      />
    )
  }
  return (
    <Keuzeformulier
      vraag={vraag}
      kandidaat={kandidaat}
      keuzes={keuzes}
      neemtFocus={isTerug || isGetypt}
      onKandidaat={(nieuw) => {
        setNummer(nieuw)
        // these were given on the data of somebody else
        setKeuzes({})
      }}
      onKeuze={(veld, keuze) => setKeuzes({ ...keuzes, [veld]: keuze })}
      onVerder={() => setSleutel(crypto.randomUUID())}
    />
  )
}
