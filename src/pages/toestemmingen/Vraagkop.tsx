import { useTranslation } from 'react-i18next'
import type { Toestemmingsvraag } from '~/api/toestemmingen'
import { PageTitle } from '~/components/PageTitle'
import { Datum } from '~/components/zaak/Datum'
import { DataList, DataRow, Paragraph } from '~/ds'
import { beslisbaarVan } from './keuzes.ts'

type Props = { vraag: Toestemmingsvraag; heeftFouten: boolean }

/** Who asks, for whom, and that one is free to refuse. The tab names nobody: others can see it. */
export function Vraagkop({ vraag, heeftFouten }: Props) {
  const { t } = useTranslation()
  const { ontvanger, gevraagdOp, antwoordTot } = vraag
  const beslisbaar = beslisbaarVan(vraag)
  const [kandidaat] = beslisbaar
  const wie = kandidaat && beslisbaar.length === 1 ? (kandidaat.zelf ? 'u' : 'kind') : 'iemand'
  const woorden = { school: ontvanger.naam, kind: kandidaat?.naam ?? '' }
  const tab = t('toestemming.vraag.tab')
  return (
    <div className="dvt-stack">
      <PageTitle title={heeftFouten ? t('formulier.stap.fout', { titel: tab }) : tab}>
        {t(`toestemming.vraag.kop.${wie}`, woorden)}
      </PageTitle>
      <p className="dvt-lead">
        {t(`toestemming.vraag.lead.${wie}`, woorden)}
        {kandidaat && ` ${t('toestemming.vraag.vrij')}`}
      </p>
      {kandidaat && <Paragraph>{t('toestemming.vraag.nee')}</Paragraph>}
      <DataList>
        <DataRow term={t('toestemming.vraag.van')}>
          <span translate="no">{ontvanger.naam}</span>
          <span className="dvt-line dvt-subtle">{t('toestemming.vraag.kvk', { kvk: ontvanger.kvk })}</span>
        </DataRow>
        <DataRow term={t('toestemming.vraag.waarvoor')}>{t('toestemming.vraag.inschrijving')}</DataRow>
        <DataRow term={t('toestemming.vraag.gevraagdOp')}>
          <Datum datum={gevraagdOp} />
        </DataRow>
        <DataRow term={t('toestemming.vraag.antwoordTot')}>
          <Datum datum={antwoordTot} />
        </DataRow>
      </DataList>
    </div>
  )
}
