import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { switchTaal } from '~/i18n/i18n'
import { useTaal } from '~/i18n/use-taal'
import { type Taal, taalnaam, talen } from '~/lib/taal'

/** A button per other language, in that language. The page stays as it is, filled-in text included. */
export function LanguageSwitch() {
  const { t } = useTranslation()
  const [failed, setFailed] = useState(false)
  const current = useTaal()
  const others = talen.filter((taal) => taal !== current)
  const change = (taal: Taal) =>
    switchTaal(taal).then(
      () => setFailed(false),
      () => setFailed(true),
    )
  return (
    <>
      {others.map((taal) => (
        <button
          key={others.indexOf(taal)} // by place: the button that was pressed stays, and keeps the focus
          type="button"
          className="dvt-header__button"
          lang={taal}
          onClick={() => void change(taal)}
        >
          {taalnaam[taal]}
        </button>
      ))}
      <output>{failed && t('algemeen.taal.mislukt')}</output>
    </>
  )
}
