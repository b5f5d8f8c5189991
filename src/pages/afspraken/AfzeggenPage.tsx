import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useZegAf } from '~/api/afspraken'
import { Button, Paragraph } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden } from '~/lib/datum'
import { EenAfspraak } from './EenAfspraak.tsx'
import { Mislukt } from './Mislukt.tsx'

/** Asks once more before an appointment is cancelled: it cannot be undone, and the application stops with it. */
export function AfzeggenPage() {
  const { t } = useTranslation()
  const taal = useTaal()
  const { kenmerk = '' } = useParams()
  // one key for one cancellation, however often it is tried
  const [sleutel] = useState(() => crypto.randomUUID())
  const { data, error, isPending, mutate } = useZegAf(kenmerk, sleutel)
  const gedaan = data && t('afspraak.afzeg.gelukt', { datum: datumInWoorden(data.datum, taal) })
  return (
    <EenAfspraak titel={t('afspraak.afzeg.titel')} gedaan={gedaan}>
      {({ datum, tijd, zaaktitel }) => (
        <>
          <div className="dvt-stack">
            <Paragraph>
              <strong>{t('zaak.afspraak.wanneer', { datum: datumInWoorden(datum, taal), tijd })}</strong>
            </Paragraph>
            <Paragraph>{zaaktitel[taal]}</Paragraph>
            <Paragraph>{t('afspraak.afzeg.uitleg')}</Paragraph>
          </div>
          <Mislukt fout={error} />
          <div>
            <Button aria-busy={isPending} onClick={() => !isPending && mutate()}>
              {t(isPending ? 'afspraak.afzeg.bezig' : 'afspraak.afzeg.knop')}
            </Button>
          </div>
        </>
      )}
    </EenAfspraak>
  )
}
