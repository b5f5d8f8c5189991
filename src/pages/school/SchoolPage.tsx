import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { isForbidden } from '~/api/errors'
import { schoolverzoekenQuery } from '~/api/schoolverzoeken'
import { PageTitle } from '~/components/PageTitle'
import { Section } from '~/components/Section'
import { ButtonLink, Paragraph } from '~/ds'
import { paths } from '~/paths'
import { AlleenScholen } from './AlleenScholen.tsx'
import { Verzoekkaart } from './Verzoekkaart.tsx'

const REGELS = ['een', 'alleen', 'bekeken', 'tot', 'stop'] as const

/** What a school asked of parents, with the rules under which it may look. */
export function SchoolPage() {
  const { t } = useTranslation()
  const verzoeken = useQuery(schoolverzoekenQuery())
  const titel = t('school.titel')
  if (isForbidden(verzoeken.error)) return <AlleenScholen titel={titel} />
  return (
    <div className="dvt-stack dvt-stack--wide">
      <div className="dvt-stack dvt-read">
        <PageTitle title={titel} />
        <ul className="dvt-list">
          {REGELS.map((regel) => (
            <li key={regel}>{t(`school.regel.${regel}`)}</li>
          ))}
        </ul>
        <div>
          <ButtonLink href={paths.schoolverzoek()}>{t('school.vraag')}</ButtonLink>
        </div>
      </div>
      <Section
        heading={t('school.lijst')}
        query={verzoeken}
        skeletonLines={6}
        empty={(data) => data.verzoeken.length === 0 && <Paragraph>{t('school.leeg')}</Paragraph>}
      >
        {(data) => data.verzoeken.map((verzoek) => <Verzoekkaart key={verzoek.id} verzoek={verzoek} />)}
      </Section>
    </div>
  )
}
