import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { focusHeading } from '~/components/focus-heading'
import { PageTitle } from '~/components/PageTitle'
import { Button, Paragraph, StandaloneLink } from '~/ds'
import { paths } from '~/paths'

/** A code that does not work, that was tried too often, or that was used: perhaps by this person, whose answer got lost on its way back. */
export function Weg({ isDruk, onAnders }: { isDruk: boolean; onAnders: () => void }) {
  const { t } = useTranslation()
  // the button that was pressed is gone
  useEffect(() => focusHeading(null), [])
  return (
    <div className="dvt-stack dvt-read">
      <PageTitle title={t('toestemming.vraag.tab')}>{t('toestemming.weg.kop')}</PageTitle>
      <p className="dvt-lead">{t(isDruk ? 'toestemming.weg.druk' : 'toestemming.weg.zin')}</p>
      {!isDruk && <Paragraph>{t('toestemming.weg.controle')}</Paragraph>}
      <Paragraph>{t('toestemming.weg.hulp')}</Paragraph>
      <div>
        <Button variant="secondary" onClick={onAnders}>
          {t('toestemming.weg.andere')}
        </Button>
      </div>
      <StandaloneLink href={paths.toestemmingen()}>{t('toestemming.naar')}</StandaloneLink>
    </div>
  )
}
