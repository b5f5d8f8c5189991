import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Schoolverzoek, useNeemOver } from '~/api/schoolverzoeken'
import { TextSection } from '~/components/TextSection'
import { Button, Paragraph } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden } from '~/lib/datum'
import { Verzoekmislukt } from './Verzoekmislukt.tsx'

/** That the school takes over what it sees: it says so once, and the parent reads it. */
export function Overnemen({ verzoek: { id, kopie } }: { verzoek: Schoolverzoek }) {
  const { t } = useTranslation()
  const taal = useTaal()
  // one key for one act, however often it is tried
  const [sleutel] = useState(() => crypto.randomUUID())
  const uitkomst = useRef<HTMLOutputElement>(null)
  const neemOver = useNeemOver(id, sleutel)
  const op = kopie?.op ?? neemOver.data?.kopie?.op
  return (
    <TextSection heading={t('school.kopie.kop')}>
      <output ref={uitkomst} tabIndex={-1}>
        {op !== undefined && t('school.kopie.gedaan', { datum: datumInWoorden(op, taal) })}
      </output>
      {op === undefined && (
        <>
          <Paragraph>{t('school.kopie.uitleg')}</Paragraph>
          {neemOver.isError && <Verzoekmislukt />}
          <div>
            <Button
              variant="secondary"
              aria-busy={neemOver.isPending}
              onClick={() =>
                !neemOver.isPending &&
                // the button that was pressed goes away
                neemOver.mutate(undefined, { onSuccess: () => uitkomst.current?.focus() })
              }
            >
              {t(neemOver.isPending ? 'toestemming.bezig' : 'school.kopie.knop')}
            </Button>
          </div>
        </>
      )}
    </TextSection>
  )
}
