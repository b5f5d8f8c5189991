import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError, isForbidden, isNotFound, needsHigherLevel } from '~/api/errors'
import { ondertekeningQuery, useOnderteken } from '~/api/ondertekenen'
import { HogerNiveau } from '~/components/HogerNiveau'
import { PageTitle } from '~/components/PageTitle'
import { QueryAnswer } from '~/components/QueryAnswer'
import { Button, Paragraph } from '~/ds'
import { paths } from '~/paths'
import { Beslissing } from './Beslissing.tsx'
import { Klaar } from './Klaar.tsx'

/** One request to sign, for who has its code: what it is, the two answers, and that it was done. */
export function Verzoek({ code, onAnders }: { code: string; onAnders: () => void }) {
  const { t } = useTranslation()
  // one key for one answer, however often it is tried
  const [sleutel] = useState(() => crypto.randomUUID())
  const verzoek = useQuery(ondertekeningQuery(code))
  const antwoord = useOnderteken(code, sleutel)
  const fout = antwoord.error ?? verzoek.error
  if (needsHigherLevel(fout))
    return <HogerNiveau titel={t('ondertekenen.titel')} terug={paths.ondertekenen()} />
  const niet = nietVan(fout)
  if (niet)
    return (
      <div className="dvt-stack dvt-read">
        <PageTitle title={t('ondertekenen.paginatitel')}>{t('ondertekenen.adresKop')}</PageTitle>
        <p className="dvt-lead">{t(`ondertekenen.${niet}`)}</p>
        {niet !== 'inwoner' && <Paragraph>{t(`ondertekenen.${niet}Hulp`)}</Paragraph>}
        <div>
          <Button variant="secondary" onClick={onAnders}>
            {t('ondertekenen.andere')}
          </Button>
        </div>
      </div>
    )
  return (
    <QueryAnswer
      query={verzoek}
      title={t('ondertekenen.paginatitel')}
      headingLevel={2}
      skeletonLines={8}
      empty={null}
    >
      {(data) =>
        antwoord.data ? (
          <Klaar aanvrager={data.aanvrager} gedaan={antwoord.data} />
        ) : (
          <Beslissing
            verzoek={data}
            bezig={antwoord.isPending}
            isMislukt={antwoord.isError}
            onAntwoord={(tekent) => antwoord.mutate(tekent)}
          />
        )
      }
    </QueryAnswer>
  )
}

/** Why somebody cannot sign here; null when it is only a source that does not answer. */
function nietVan(fout: unknown): 'weg' | 'adres' | 'inwoner' | null {
  if (isNotFound(fout)) return 'weg'
  if (fout instanceof ApiError && fout.code === 'woont_daar_niet') return 'adres'
  return isForbidden(fout) ? 'inwoner' : null
}
