import { useTranslation } from 'react-i18next'
import { HelpBlock, Link, Paragraph } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { paths } from '~/paths'
import { useGemeente } from './gemeente-context.ts'

/** The help block at the foot of every page. */
export function Help() {
  const { t } = useTranslation()
  const taal = useTaal()
  const { telefoon, telefoonlink, openingstijden } = useGemeente()
  return (
    <HelpBlock heading={t('algemeen.hulp.kop')} phone={telefoon} phoneHref={telefoonlink}>
      <Paragraph>
        {openingstijden
          ? t('algemeen.hulp.bel', { openingstijden: openingstijden[taal] })
          : t('algemeen.hulp.belZonderTijd')}
      </Paragraph>
      <Link href={paths.hulp()}>{t('algemeen.hulp.meer')}</Link>
    </HelpBlock>
  )
}
