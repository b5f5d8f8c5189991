import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { conceptenQuery, useVerwijderConcept } from '~/api/formulieren'
import { focusHeading } from '~/components/focus-heading'
import { Button, Heading, Link, Paragraph, StandaloneLink } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { datumZonderDag } from '~/lib/datum'
import { paths } from '~/paths'

/** What somebody began and did not send: to go on with, or to throw away. Says nothing while it loads or fails. */
export function Concepten() {
  const { t } = useTranslation()
  const taal = useTaal()
  const kop = useId()
  const { data = [] } = useQuery(conceptenQuery())
  const { mutate } = useVerwijderConcept()
  return (
    <>
      <StandaloneLink href={paths.formulieren()}>{t('formulier.concepten.nieuw')}</StandaloneLink>
      {data.length > 0 && (
        <section className="dvt-stack" aria-labelledby={kop}>
          <Heading level={2} id={kop}>
            {t('formulier.concepten.kop')}
          </Heading>
          <ul className="dvt-list dvt-list--plain">
            {data.map(({ id, formulier, bewaardTot }) => (
              <li key={id} className="dvt-stack">
                <Paragraph>
                  <Link href={paths.formulierstap(formulier.id, 'begin')}>
                    {t('formulier.concepten.verder', { formulier: formulier.titel[taal] })}
                  </Link>
                </Paragraph>
                <Paragraph>
                  {t('formulier.concepten.bewaard', { datum: datumZonderDag(bewaardTot, taal) })}
                </Paragraph>
                <div>
                  <Button
                    variant="secondary"
                    onClick={() => mutate(id, { onSettled: () => focusHeading(null) })}
                  >
                    {t('formulier.concepten.verwijderWat', { formulier: formulier.titel[taal] })}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
