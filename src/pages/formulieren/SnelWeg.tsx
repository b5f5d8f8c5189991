import { useTranslation } from 'react-i18next'
import { Link } from '~/ds'

/** The weather: a page that anybody could have open. */
const ELDERS = 'https://www.knmi.nl/'

/**
 * Away from a page that nobody else may see, at once. This page does not stay in the history, so that Back does not show it;
 * what was typed is kept.
 */
export function SnelWeg() {
  const { t } = useTranslation()
  return (
    <div>
      <Link
        href={ELDERS}
        rel="noreferrer"
        onClick={(event) => {
          event.preventDefault()
          window.location.replace(ELDERS)
        }}
      >
        {t('formulier.snelWeg')}
      </Link>
    </div>
  )
}
