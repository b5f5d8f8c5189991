import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Codevraag } from '~/components/formulier/Codevraag'
import { Melding } from './Melding.tsx'

/** Where somebody follows a report that they sent without signing in. The code stays in the memory of this page. */
export function MeldingVolgenPage() {
  const { t } = useTranslation()
  const [code, setCode] = useState('')
  if (code !== '') return <Melding key={code} code={code} onAnders={() => setCode('')} />
  return (
    <div className="dvt-stack dvt-stack--wide dvt-read">
      <Codevraag
        titel={t('melding.volgen.titel')}
        uitleg={t('melding.volgen.uitleg')}
        label={t('melding.volgen.code')}
        hulp={t('melding.volgen.hulp')}
        leeg={t('melding.volgen.leeg')}
        onCode={setCode}
      />
    </div>
  )
}
