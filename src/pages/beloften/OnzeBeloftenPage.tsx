import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type Norm, normenQuery } from '~/api/normen'
import { PageTitle } from '~/components/PageTitle'
import { QueryAnswer } from '~/components/QueryAnswer'
import { Paragraph } from '~/ds'
import { NormenGroep } from './NormenGroep.tsx'

const isProduct = (norm: Norm) => norm.belofte && norm.id.startsWith('P')
const isZaak = (norm: Norm) => norm.belofte && !norm.id.startsWith('P')
const isOpen = (norm: Norm) => !norm.belofte

/** Every promise of the municipality: what, how long at most, how often, and where that was decided. */
export function OnzeBeloftenPage() {
  const { t } = useTranslation()
  const normen = useQuery(normenQuery())
  return (
    <div className="dvt-stack dvt-stack--wide">
      <div className="dvt-stack">
        <PageTitle title={t('openbaar.beloften.titel')} />
        <p className="dvt-lead dvt-read">{t('openbaar.beloften.intro')}</p>
        <Paragraph>{t('openbaar.beloften.tellen')}</Paragraph>
        <Paragraph>{t('openbaar.beloften.resultaten')}</Paragraph>
      </div>
      <QueryAnswer query={normen} headingLevel={2} skeletonLines={8} empty={null}>
        {(alle) => (
          <div className="dvt-stack dvt-stack--wide">
            <NormenGroep heading={t('openbaar.beloften.productenKop')} normen={alle.filter(isProduct)} />
            <NormenGroep heading={t('openbaar.beloften.zakenKop')} normen={alle.filter(isZaak)} />
            <NormenGroep heading={t('openbaar.beloften.nogGeenKop')} normen={alle.filter(isOpen)} />
          </div>
        )}
      </QueryAnswer>
    </div>
  )
}
