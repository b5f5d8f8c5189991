import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden } from '~/lib/datum'

type Props = { vandaag: string; failed: boolean; children: ReactNode }

/** Says that everything here is invented, and folds the controls away: they are for who shows the demo. */
export function DemoBar({ vandaag, failed, children }: Props) {
  const { t } = useTranslation()
  const taal = useTaal()
  return (
    <aside className="dvt-demo" aria-label={t('demo.label')}>
      <details className="dvt-wrap">
        <summary>{t('demo.vandaag', { datum: datumInWoorden(vandaag, taal) })}</summary>
        <div className="dvt-demo__panel">
          {failed && <p role="alert">{t('demo.mislukt')}</p>}
          {children}
        </div>
      </details>
    </aside>
  )
}
