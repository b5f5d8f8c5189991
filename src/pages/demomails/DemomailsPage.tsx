import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Demomail, demomailsQuery } from '~/api/demo'
import { isNotFound } from '~/api/errors'
import { sessieQuery } from '~/api/sessie'
import { NotFound } from '~/components/NotFound'
import { PageTitle } from '~/components/PageTitle'
import { QueryAnswer } from '~/components/QueryAnswer'
import { Alert, Button, DataList, DataRow, Heading, Paragraph } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden } from '~/lib/datum'

const TEGELIJK = 20

/** What the demo sent by e-mail, newest first. In production there is no such page. */
export function DemomailsPage() {
  const { t } = useTranslation()
  const { data: sessie } = useQuery(sessieQuery())
  const mails = useQuery(demomailsQuery())
  const [aantal, setAantal] = useState(TEGELIJK)
  if (sessie?.demo === false) return <NotFound />
  return (
    <div className="dvt-stack dvt-stack--wide dvt-read">
      <PageTitle title={t('demo.mails.titel')} />
      <Alert heading={t('demo.label')} headingLevel={2}>
        <Paragraph>{t(isNotFound(mails.error) ? 'demo.mails.geen' : 'demo.mails.uitleg')}</Paragraph>
      </Alert>
      {!isNotFound(mails.error) && (
        <QueryAnswer
          query={mails}
          about={t('demo.mails.titel')}
          headingLevel={2}
          empty={(alle) => (alle.length === 0 ? <Paragraph>{t('demo.mails.leeg')}</Paragraph> : null)}
        >
          {(alle) => (
            <>
              {alle.slice(0, aantal).map((mail) => (
                <Mail key={mail.id} mail={mail} />
              ))}
              {alle.length > aantal && (
                <div>
                  <Button variant="secondary" onClick={() => setAantal(aantal + TEGELIJK)}>
                    {t('demo.mails.meer')}
                  </Button>
                </div>
              )}
            </>
          )}
        </QueryAnswer>
      )}
    </div>
  )
}

function Mail({ mail: { aan, taal, onderwerp, tekst, op } }: { mail: Demomail }) {
  const { t } = useTranslation()
  const eigenTaal = useTaal()
  return (
    <article className="dvt-stack">
      <Heading level={2} lang={taal}>
        {onderwerp}
      </Heading>
      <DataList>
        <DataRow term={t('demo.mails.aan')}>{aan}</DataRow>
        <DataRow term={t('demo.mails.op')}>{datumInWoorden(op, eigenTaal)}</DataRow>
      </DataList>
      <p className="dvt-typed" lang={taal}>
        {tekst}
      </p>
    </article>
  )
}
