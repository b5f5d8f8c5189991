import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { documentenQuery } from '~/api/zaken'
import { Section } from '~/components/Section'
import { Paragraph } from '~/ds'
import { DocumentenVan } from './DocumentenVan.tsx'

/** The documents, by who sent them: people could not tell their own from ours. */
export function Documenten({ kenmerk }: { kenmerk: string }) {
  const { t } = useTranslation()
  const documenten = useQuery(documentenQuery(kenmerk))
  return (
    <Section
      heading={t('zaakpagina.documenten.kop')}
      query={documenten}
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
