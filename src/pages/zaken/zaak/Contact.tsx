import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { contactmomentenQuery } from '~/api/zaken'
import { Section } from '~/components/Section'
import { Datum } from '~/components/zaak/Datum'
import { Paragraph, StandaloneLink } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { paths } from '~/paths'

/** Every contact about this case, and the way to ask something; a question has its own date by which we answer (N7). */
export function Contact({ kenmerk }: { kenmerk: string }) {
  const { t } = useTranslation()
  const taal = useTaal()
  const contact = useQuery(contactmomentenQuery(kenmerk))
  return (
    <div className="dvt-stack">
      <Section
        heading={t('zaakpagina.contact.kop')}
        query={contact}
        empty={(data) =>
          data.contactmomenten.length === 0 && data.volledig ? (
            <Paragraph>{t('zaakpagina.contact.leeg')}</Paragraph>
          ) : null
        }
      >
        {({ contactmomenten, volledig }) => (
          <div className="dvt-stack">
            {!volledig && <Paragraph>{t('zaakpagina.contact.onvolledig')}</Paragraph>}
            <ol className="dvt-list dvt-list--plain">
              {contactmomenten.map((moment) => (
                <li key={moment.id}>
                  <strong>{moment.onderwerp[taal]}</strong>
                  <br />
                  {moment.tekst !== undefined && (
                    <span className="dvt-typed">
                      {moment.tekst}
                      <br />
                    </span>
                  )}
                  {t(`zaakpagina.contact.${moment.kanaal}`)}, <Datum datum={moment.datum} />.{' '}
                  {moment.antwoordOp !== null ? (
                    <>
                      {t('zaakpagina.contact.beantwoord')} <Datum datum={moment.antwoordOp} />.
                    </>
                  ) : (
                    moment.antwoordVoor !== null && (
                      <>
                        {t(
                          moment.toestand === 'te_laat_zonder_bericht'
                            ? 'zaakpagina.contact.teLaat'
                            : 'zaakpagina.contact.uiterlijk',
                        )}{' '}
                        <Datum datum={moment.antwoordVoor} />.
                      </>
                    )
                  )}
                </li>
              ))}
            </ol>
          </div>
        )}
      </Section>
      {/* also when the contacts did not load: asking is then what helps */}
      <StandaloneLink href={paths.vraag(kenmerk)}>{t('zaakpagina.vraag.knop')}</StandaloneLink>
    </div>
  )
}
