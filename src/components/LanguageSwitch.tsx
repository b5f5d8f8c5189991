import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { switchTaal } from '~/i18n/i18n'
import { useTaal } from '~/i18n/use-taal'
import type { Taal } from '~/lib/taal'

const other: Record<Taal, Taal> = { nl: 'en', en: 'nl' }

/** One button that names the other language in that language. The page stays as it is, filled-in text included. */
export function LanguageSwitch() {
  const { t } = useTranslation()
  const [failed, setFailed] = useState(false)
  const taal = other[useTaal()]
  const change = () =>
    switchTaal(taal).then(
      () => setFailed(false),
      () => setFailed(true),
    )
  return (
    <>
      <button type="button" className="dvt-header__button" lang={taal} onClick={() => void change()}>
        {t('algemeen.taal.naar')}
      </button>
      <output>{failed && t('algemeen.taal.mislukt')}</output>
    </>
  )
}
