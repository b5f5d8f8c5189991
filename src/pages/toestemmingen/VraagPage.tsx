import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate } from 'react-router'
import { sessieQuery } from '~/api/sessie'
import { Codevraag } from '~/components/formulier/Codevraag'
import { Paragraph, StandaloneLink } from '~/ds'
import { paths } from '~/paths'
import { AlleenDigid } from './AlleenDigid.tsx'
import { Verzoek } from './Verzoek.tsx'

/**
 * Where a parent, or a pupil of 16 or older, decides what a school may see. The code comes behind the `#` of the link of the
 * school, or is filled in. It is taken out of the address at once and kept in this page alone.
 */
export function VraagPage() {
  const { t } = useTranslation()
  const { hash, pathname } = useLocation()
  const navigate = useNavigate()
  const soort = useQuery(sessieQuery()).data?.identiteit?.soort
  const [code, setCode] = useState('')
  const [isGetypt, setIsGetypt] = useState(false)
  const nieuw = hash.slice(1)
  if (nieuw !== '' && nieuw !== code) setCode(nieuw)
  useEffect(() => {
    if (hash !== '') void navigate(pathname, { replace: true })
  }, [hash, pathname, navigate])
  if (soort === 'organisatie' || soort === 'school') return <AlleenDigid />
  if (code !== '') return <Verzoek key={code} code={code} isGetypt={isGetypt} onAnders={() => setCode('')} />
  return (
    <div className="dvt-stack dvt-stack--wide dvt-read">
      <Codevraag
        titel={t('toestemming.code.titel')}
        uitleg={t('toestemming.code.uitleg')}
        label={t('toestemming.code.label')}
        hulp={t('toestemming.code.hulp')}
        leeg={t('toestemming.code.leeg')}
        onCode={(getypt) => {
          setIsGetypt(true)
          setCode(getypt)
        }}
      />
      <div className="dvt-stack">
        <Paragraph>{t('toestemming.code.opnieuw')}</Paragraph>
        <Paragraph>{t('toestemming.weg.hulp')}</Paragraph>
        <StandaloneLink href={paths.toestemmingen()}>{t('toestemming.naar')}</StandaloneLink>
      </div>
    </div>
  )
}
