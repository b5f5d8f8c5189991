import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { demohandtekeningenQuery } from '~/api/ondertekenen'
import { TextSection } from '~/components/TextSection'
import { Button, Paragraph } from '~/ds'

/** In a demo: the links that the e-mails hold. In the browser no e-mail is sent, and who is asked is not there. */
export function Demohandtekeningen({ onCode }: { onCode: (code: string) => void }) {
  const { t } = useTranslation()
  const { data: open = [] } = useQuery(demohandtekeningenQuery())
  if (open.length === 0) return null
  return (
    <TextSection heading={t('ondertekenen.demo.kop')}>
      <Paragraph>{t('ondertekenen.demo.uitleg')}</Paragraph>
      <ul className="dvt-list dvt-list--plain">
        {open.map(({ naam, kenmerk, code }) => (
          <li key={code}>
            <Button variant="secondary" onClick={() => onCode(code)}>
              {t('ondertekenen.demo.open', { naam, kenmerk })}
            </Button>
          </li>
        ))}
      </ul>
    </TextSection>
  )
}
