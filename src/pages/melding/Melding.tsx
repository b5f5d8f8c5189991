import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { isNotFound, isTooMany } from '~/api/errors'
import { meldingQuery } from '~/api/meldingen'
import { QueryAnswer } from '~/components/QueryAnswer'
import { Geweigerd } from './Geweigerd.tsx'
import { Meldingstand } from './Meldingstand.tsx'

/** What a code opens: how the report stands, or what to try when it opens nothing. */
export function Melding({ code, onAnders }: { code: string; onAnders: () => void }) {
  const { t } = useTranslation()
  const melding = useQuery(meldingQuery(code))
  if (!melding.data && isTooMany(melding.error)) return <Geweigerd waarom="druk" onAnders={onAnders} />
  if (isNotFound(melding.error)) return <Geweigerd waarom="onbekend" onAnders={onAnders} />
  return (
    <QueryAnswer
      query={melding}
      title={t('melding.volgen.titel')}
      headingLevel={2}
      skeletonLines={10}
      empty={null}
    >
      {(data) => <Meldingstand code={code} melding={data} onAnders={onAnders} />}
    </QueryAnswer>
  )
}
