import { useTranslation } from 'react-i18next'
import type { Norm } from '~/api/normen'
import { DataList, DataRow, Heading, Paragraph } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { datumZonderDag } from '~/lib/datum'
import { useDuur } from './use-duur.ts'

/** One promise: the sentence, then how long at most, how often, and where it was decided. */
export function NormRegels({ norm }: { norm: Norm }) {
  const { t } = useTranslation()
  const taal = useTaal()
  const duur = useDuur(norm)
  return (
    <article className="dvt-stack dvt-stack--tight">
      <Heading level={3} size="level-4">
        {t(`norm.${norm.id}.belofte`)}
      </Heading>
      <DataList>
        <DataRow term={t('openbaar.beloften.grens')}>{duur}</DataRow>
        {norm.belofte && (
          <DataRow term={t('openbaar.beloften.doel')}>
            {norm.doelPercentage === null
              ? t('openbaar.beloften.geenDoel')
              : t('openbaar.beloften.doelTekst', { percentage: norm.doelPercentage })}
          </DataRow>
        )}
        <DataRow term={t('openbaar.beloften.bron')}>
          <span lang="nl">{norm.bron}</span>
        </DataRow>
        {norm.belofte && (
          <DataRow term={t('openbaar.beloften.geldig')}>
            <time dateTime={norm.geldigVanaf}>{datumZonderDag(norm.geldigVanaf, taal)}</time>
          </DataRow>
        )}
      </DataList>
      {norm.status === 'voorstel' && <Paragraph>{t('openbaar.beloften.voorstel')}</Paragraph>}
    </article>
  )
}
