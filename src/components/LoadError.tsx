import { useTranslation } from 'react-i18next'
import { Alert, Button, Paragraph, PhoneLink } from '~/ds'
import { useGemeente } from './gemeente-context.ts'

type Props = {
  headingLevel: 2 | 3
  onRetry: () => void
  retrying: boolean
}

/** Something could not be shown: says so, offers to try again, and names another way. Never looks like "nothing". */
export function LoadError({ headingLevel, onRetry, retrying }: Props) {
  const { t } = useTranslation()
  const gemeente = useGemeente()
  return (
    <Alert heading={t('algemeen.fout.kop')} headingLevel={headingLevel} severity="error">
      <Paragraph>{t('algemeen.fout.blok')}</Paragraph>
      <div className="dvt-row">
        <Button variant="secondary" onClick={onRetry} aria-busy={retrying}>
          {retrying ? t('algemeen.fout.opnieuwBezig') : t('algemeen.fout.opnieuw')}
        </Button>
        <PhoneLink number={gemeente.telefoon} href={gemeente.telefoonlink} />
      </div>
    </Alert>
  )
}
