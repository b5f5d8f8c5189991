import { useTranslation } from 'react-i18next'
import { AppLink, VisuallyHidden } from '~/ds'
import { PersonFillIcon } from '~/ds/ams-icons'
import { paths } from '~/paths'

/** `undefined` while it is not known who is logged in, `null` when nobody is. */
export type AccountName = string | null | undefined

type Props = { name: AccountName; onLogout: () => void; leaving: boolean }

/** Who is logged in and the way out, or the way in. */
export function Account({ name, onLogout, leaving }: Props) {
  const { t } = useTranslation()
  if (name === undefined) return null
  if (name === null) return <AppLink href={paths.inloggen()}>{t('algemeen.account.inloggen')}</AppLink>
  return (
    <>
      <p className="dvt-header__name">
        <PersonFillIcon />
        <VisuallyHidden>{t('algemeen.account.ingelogdAls')} </VisuallyHidden>
        <span translate="no">{name}</span>
      </p>
      <button type="button" className="dvt-header__button" onClick={onLogout} aria-busy={leaving}>
        {leaving ? t('algemeen.account.uitloggenBezig') : t('algemeen.account.uitloggen')}
      </button>
    </>
  )
}
