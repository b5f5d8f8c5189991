import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isForbidden } from '~/api/errors'
import { type Toestemming, useStop } from '~/api/toestemmingen'
import { Button, Dialog, Paragraph } from '~/ds'

type Props = { toestemming: Toestemming; onTerug: () => void; onGestopt: () => void }

/** Asks once more: a school that saw nothing from now on must ask anew. What failed can be tried again at once. */
export function Stoppen({ toestemming, onTerug, onGestopt }: Props) {
  const { t } = useTranslation()
  // one key for one stop, however often it is tried
  const [sleutel] = useState(() => crypto.randomUUID())
  const stop = useStop(toestemming.id, sleutel)
  const magNiet = isForbidden(stop.error)
  return (
    <Dialog heading={t('toestemming.stop.vraag')} onCancel={onTerug}>
      <Paragraph>
        {t('toestemming.stop.gevolg', {
          school: toestemming.ontvanger.naam,
          naam: toestemming.over.naam,
        })}
      </Paragraph>
      <output>{stop.isError && t(magNiet ? 'toestemming.stop.magNiet' : 'toestemming.stop.mislukt')}</output>
      {!magNiet && (
        <div>
          <Button
            aria-busy={stop.isPending}
            onClick={() => !stop.isPending && stop.mutate(undefined, { onSuccess: onGestopt })}
          >
            {t(stop.isPending ? 'toestemming.bezig' : 'toestemming.stop.ja')}
          </Button>
        </div>
      )}
      <div>
        <Button variant="secondary" onClick={onTerug}>
          {t('toestemming.stop.nee')}
        </Button>
      </div>
    </Dialog>
  )
}
