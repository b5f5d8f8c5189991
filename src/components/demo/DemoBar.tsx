import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden } from '~/lib/datum'

type Props = { vandaag: string; children: ReactNode }

/**
 * Says that everything here is invented, and folds the controls away: they are for who shows the demo. What is
 * folded away is not drawn, and so not fetched, before it is opened.
 */
export function DemoBar({ vandaag, children }: Props) {
  const { t } = useTranslation()
  const taal = useTaal()
  const [wasOpened, setWasOpened] = useState(false)
  return (
    <aside className="dvt-demo" aria-label={t('demo.label')}>
      <details className="dvt-wrap" onToggle={(event) => event.currentTarget.open && setWasOpened(true)}>
        <summary>{t('demo.vandaag', { datum: datumInWoorden(vandaag, taal) })}</summary>
        <div className="dvt-demo__panel">{wasOpened && children}</div>
      </details>
    </aside>
  )
}
