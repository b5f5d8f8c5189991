import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { isForbidden, isNotFound, isTooMany, needsHigherLevel } from '~/api/errors'
import { toestemmingsvraagQuery, useBeslis } from '~/api/toestemmingen'
import { HogerNiveau } from '~/components/HogerNiveau'
import { QueryAnswer } from '~/components/QueryAnswer'
import { paths } from '~/paths'
import { AlleenDigid } from './AlleenDigid.tsx'
import { Beantwoorden } from './Beantwoorden.tsx'
import { Klaar } from './Klaar.tsx'
import { Weg } from './Weg.tsx'

type Props = { code: string; isGetypt: boolean; onAnders: () => void }

/** One request of a school, for who has its code: what it asks, the answer, and that it was given. */
export function Verzoek({ code, isGetypt, onAnders }: Props) {
  const { t } = useTranslation()
  const vraag = useQuery(toestemmingsvraagQuery(code))
  const beslis = useBeslis(code)
  const fout = beslis.error ?? vraag.error
  if (needsHigherLevel(fout))
    return <HogerNiveau titel={t('toestemming.vraag.tab')} terug={paths.toestemmingsvraag()} />
  if (isForbidden(fout)) return <AlleenDigid />
  // what was chosen stays on the page: an answer can be sent once more
  const isDruk = isTooMany(vraag.error)
  if (isNotFound(fout) || isDruk) return <Weg isDruk={isDruk} onAnders={onAnders} />
  return (
    <QueryAnswer
      query={vraag}
      title={t('toestemming.vraag.tab')}
      headingLevel={2}
      skeletonLines={8}
      empty={null}
    >
      {(data) =>
        beslis.data ? (
          <Klaar gedaan={beslis.data} />
        ) : (
          <Beantwoorden
            vraag={data}
            bezig={beslis.isPending}
            mislukt={beslis.isError ? beslis.variables.sleutel : null}
            isGetypt={isGetypt}
            onAntwoord={(antwoord) => beslis.mutate(antwoord)}
          />
        )
      }
    </QueryAnswer>
  )
}
