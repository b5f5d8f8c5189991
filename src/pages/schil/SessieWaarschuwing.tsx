import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStay } from '~/api/sessie'
import { Button, Dialog, Paragraph } from '~/ds'

const minute = 60 * 1000

/** Says that the session is about to end, and offers to stay. Also in the title of the tab, for who is elsewhere. */
export function SessieWaarschuwing({ end, onLeave }: { end: number; onLeave: () => void }) {
  const { t } = useTranslation()
  const stay = useStay()
  const [minutes, setMinutes] = useState(() => minutesUntil(end))
  const tab = t('algemeen.sessie.tab')

  useEffect(() => {
    const timer = setInterval(() => setMinutes(minutesUntil(end)), 5_000)
    return () => clearInterval(timer)
  }, [end])
  useEffect(() => {
    const before = document.title
    document.title = tab
    return () => {
      document.title = before
    }
  }, [tab])

  const remain = () => {
    if (!stay.isPending) stay.mutate()
  }
  return (
    <Dialog heading={t('algemeen.sessie.kop')} onCancel={remain}>
      <Paragraph>{t('algemeen.sessie.tekst', { count: minutes })}</Paragraph>
      <Paragraph>{t('algemeen.sessie.waarom')}</Paragraph>
      {stay.isError && <Paragraph role="alert">{t('algemeen.sessie.mislukt')}</Paragraph>}
      <div className="dvt-row">
        <Button onClick={remain} aria-busy={stay.isPending}>
          {stay.isPending ? t('algemeen.sessie.bezig') : t('algemeen.sessie.blijf')}
        </Button>
        <Button variant="secondary" onClick={onLeave}>
          {t('algemeen.account.uitloggen')}
        </Button>
      </div>
    </Dialog>
  )
}

const minutesUntil = (end: number): number => Math.max(1, Math.ceil((end - Date.now()) / minute))
