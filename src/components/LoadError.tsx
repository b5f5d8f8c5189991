import { useTranslation } from 'react-i18next'
import { Alert, Button, Paragraph, PhoneLink } from '~/ds'
import { useGemeente } from './gemeente-context.ts'

type Props = {
  /** the name of the part that could not be shown; nothing when it is the whole page */
  about?: string
  headingLevel: 2 | 3
  onRetry: () => void
  retrying: boolean
  /** a retry was answered in the same way: nothing on the page would change, and so nothing would be said */
  failedAgain: boolean
}

/** Something could not be shown: says so, offers to try again, and names another way. Never looks like "nothing". */
export function LoadError({ about, headingLevel, onRetry, retrying, failedAgain }: Props) {
  const { t } = useTranslation()
  const gemeente = useGemeente()
  // named, so that two parts that fail on one page can be told apart in a list of headings or landmarks
  const heading = about === undefined ? t('algemeen.fout.kop') : t('algemeen.fout.kopVan', { wat: about })
  return (
    <Alert heading={heading} headingLevel={headingLevel} severity="error">
      <Paragraph>{t('algemeen.fout.blok')}</Paragraph>
      <div className="dvt-row">
        <Button variant="secondary" onClick={onRetry} aria-busy={retrying}>
          {retrying ? t('algemeen.fout.opnieuwBezig') : t('algemeen.fout.opnieuw')}
        </Button>
        <PhoneLink number={gemeente.telefoon} href={gemeente.telefoonlink} />
      </div>
      <output>{failedAgain && t('algemeen.fout.nogNiet')}</output>
    </Alert>
  )
}
