import { useTranslation } from 'react-i18next'
import type { Norm } from '~/api/normen'
import { Card, Fact, Facts, Paragraph } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { datumZonderDag } from '~/lib/datum'
import { useDuur } from './use-duur.ts'

/** One promise: the sentence, then how long at most, how often, and where it was decided. */
export function NormRegels({ norm }: { norm: Norm }) {
  const { t } = useTranslation()
  const taal = useTaal()
  const duur = useDuur(norm)
  return (
    <Card heading={t(`norm.${norm.id}.belofte`)} headingLevel={3}>
      <Facts>
        <Fact term={t('openbaar.beloften.grens')}>{duur}</Fact>
        {norm.belofte && (
          <Fact term={t('openbaar.beloften.doel')}>
            {norm.doelPercentage === null
              ? t('openbaar.beloften.geenDoel')
              : t('openbaar.beloften.doelTekst', { percentage: norm.doelPercentage })}
          </Fact>
        )}
        <Fact term={t('openbaar.beloften.bron')}>
          <span lang="nl">{norm.bron}</span>
        </Fact>
        {norm.belofte && (
          <Fact term={t('openbaar.beloften.geldig')}>
            <time dateTime={norm.geldigVanaf}>{datumZonderDag(norm.geldigVanaf, taal)}</time>
          </Fact>
        )}
      </Facts>
      {norm.alleenBijWeken !== undefined && (
        <Paragraph>{t('openbaar.beloften.alleenBijWeken', { weken: norm.alleenBijWeken })}</Paragraph>
      )}
      {norm.status === 'voorstel' && <Paragraph>{t('openbaar.beloften.voorstel')}</Paragraph>}
    </Card>
  )
}
