import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate } from 'react-router'
import { sessieQuery } from '~/api/sessie'
import { Codevraag } from '~/components/formulier/Codevraag'
import { Demohandtekeningen } from './Demohandtekeningen.tsx'
import { Verzoek } from './Verzoek.tsx'

/**
 * Where a second person signs. The code comes behind the `#` of the link in their e-mail, or is filled in: who had to sign in
 * first lost what was behind the `#`. It is taken out of the address at once and kept in this page alone.
 */
export function OndertekenenPage() {
  const { t } = useTranslation()
  const { hash, pathname } = useLocation()
  const navigate = useNavigate()
  const { data: sessie } = useQuery(sessieQuery())
  const [code, setCode] = useState('')
  const nieuw = hash.slice(1)
  if (nieuw !== '' && nieuw !== code) setCode(nieuw)
  useEffect(() => {
    if (hash !== '') void navigate(pathname, { replace: true })
  }, [hash, pathname, navigate])
  if (code !== '') return <Verzoek key={code} code={code} onAnders={() => setCode('')} />
  return (
    <div className="dvt-stack dvt-stack--wide dvt-read">
      <Codevraag
        titel={t('ondertekenen.titel')}
        uitleg={t('ondertekenen.codeUitleg')}
        label={t('ondertekenen.code')}
        hulp={t('ondertekenen.codeHulp')}
        leeg={t('ondertekenen.codeLeeg')}
        onCode={setCode}
      />
      {sessie?.demo === true && <Demohandtekeningen onCode={setCode} />}
    </div>
  )
}
