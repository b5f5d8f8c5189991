import type { ReactNode } from 'react'
import type { Antwoorden, Stap } from '#domain/formulier'
import type { Invulhulp } from '#domain/veldfout'
import type { Uploads } from '~/api/use-uploads'
import { QueryAnswer } from '~/components/QueryAnswer'
import { DataList, DataRow } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { Bestandsantwoord } from './Bestandsantwoord.tsx'
import { useAntwoordtekst } from './use-antwoordtekst.ts'

type Props = {
  stappen: readonly Stap[]
  tellend: Antwoorden
  hulp: Invulhulp
  uploads: Uploads | null
  /** what can be done with an answer; what we know ourselves has none */
  actie?: (stap: Stap, vraag: string) => ReactNode
}

/** Each question that was asked and its answer. */
export function Antwoordenlijst({ stappen, tellend, hulp, uploads, actie }: Props) {
  const taal = useTaal()
  const tekst = useAntwoordtekst(hulp)
  return (
    <DataList>
      {stappen.flatMap((stap) =>
        stap.velden.map((veld) => (
          <DataRow
            key={veld.id}
            term={veld.label[taal]}
            action={veld.soort === 'bekend' ? undefined : actie?.(stap, veld.label[taal])}
          >
            {veld.soort === 'bestand' && uploads ? (
              <QueryAnswer
                query={uploads.query}
                about={veld.label[taal]}
                headingLevel={2}
                skeletonLines={1}
                empty={null}
              >
                {(bestanden) => <Bestandsantwoord veld={veld} bestanden={bestanden} />}
              </QueryAnswer>
            ) : (
              <span className="dvt-typed">{tekst(veld, tellend[veld.id])}</span>
            )}
          </DataRow>
        )),
      )}
    </DataList>
  )
}
