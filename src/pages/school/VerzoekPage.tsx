import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { isForbidden } from '~/api/errors'
import { type NieuwSchoolverzoek, schoolverzoekenQuery, useVraagToestemming } from '~/api/schoolverzoeken'
import { PageTitle } from '~/components/PageTitle'
import { QueryAnswer } from '~/components/QueryAnswer'
import { Paragraph, StandaloneLink } from '~/ds'
import { paths } from '~/paths'
import { AlleenScholen } from './AlleenScholen.tsx'
import { Verzoekformulier } from './Verzoekformulier.tsx'

/** Where a school asks for the data of one pupil. What it may ask comes from the server, with the reason. */
export function VerzoekPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const verzoeken = useQuery(schoolverzoekenQuery())
  const vraag = useVraagToestemming()
  const [heeftFouten, setHeeftFouten] = useState(false)
  const [laatste, setLaatste] = useState({ inhoud: '', sleutel: '' })
  const titel = t('school.verzoek.titel')
  if (isForbidden(verzoeken.error)) return <AlleenScholen titel={titel} />

  const verstuur = (verzoek: NieuwSchoolverzoek) => {
    // one key for one request, however often it is tried; a request that was changed is another one
    const inhoud = JSON.stringify(verzoek)
    const sleutel = inhoud === laatste.inhoud ? laatste.sleutel : crypto.randomUUID()
    setLaatste({ inhoud, sleutel })
    vraag.mutate(
      { verzoek, sleutel },
      { onSuccess: ({ id }) => void navigate(paths.schoolverzoekEen(id), { replace: true }) },
    )
  }
  return (
    <div className="dvt-stack dvt-stack--wide">
      <div className="dvt-stack dvt-read">
        <PageTitle title={heeftFouten ? t('formulier.stap.fout', { titel }) : titel}>{titel}</PageTitle>
        <Paragraph>{t('school.verzoek.uitleg')}</Paragraph>
      </div>
      <QueryAnswer query={verzoeken} headingLevel={2} skeletonLines={10} empty={null}>
        {({ mag, langstTot }) => (
          <Verzoekformulier
            mag={mag}
            langstTot={langstTot}
            bezig={vraag.isPending}
            mislukt={vraag.error}
            onVerstuur={verstuur}
            onFouten={setHeeftFouten}
          />
        )}
      </QueryAnswer>
      <StandaloneLink href={paths.school()}>{t('school.terug')}</StandaloneLink>
    </div>
  )
}
