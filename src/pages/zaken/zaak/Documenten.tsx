import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { documentenQuery, type Zaak } from '~/api/zaken'
import { Section } from '~/components/Section'
import { Paragraph } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { paths } from '~/paths'
import { DocumentenVan } from './DocumentenVan.tsx'

/**
 * The documents, by who sent them: people could not tell their own from ours. Above them the copy of the form that the case
 * began with.
 */
export function Documenten({ zaak: { kenmerk, afschrift } }: { zaak: Zaak }) {
  const { t } = useTranslation()
  const taal = useTaal()
  const documenten = useQuery(documentenQuery(kenmerk))
  return (
    <Section
      heading={t('zaakpagina.documenten.kop')}
      query={documenten}
      intro={
        afschrift && (
          <div>
            <a className="ams-link" href={paths.afschrift(kenmerk, taal)} download>
              {t('zaakpagina.documenten.kopie')}
            </a>
          </div>
        )
      }
      empty={(data) =>
        data.documenten.length === 0 && data.volledig ? (
          <Paragraph>{t('zaakpagina.documenten.leeg')}</Paragraph>
        ) : null
      }
    >
      {(data) => (
        <div className="dvt-stack">
          {!data.volledig && <Paragraph>{t('zaakpagina.documenten.onvolledig')}</Paragraph>}
          {(['u', 'gemeente', 'ander'] as const).map((afzender) => (
            <DocumentenVan
              key={afzender}
              kenmerk={kenmerk}
              afzender={afzender}
              documenten={data.documenten.filter((document) => document.afzender === afzender)}
            />
          ))}
        </div>
      )}
    </Section>
  )
}
