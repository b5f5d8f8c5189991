import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { GekozenTijd } from '#domain/gekozen-tijd'
import { reserveringQuery } from '~/api/afspraken'
import { isTaken } from '~/api/errors'
import { Button, Link } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { tijdInWoorden } from '~/lib/datum'
import { paths } from '~/paths'
import { useIsVerlopen } from './use-is-verlopen.ts'

type Props = { concept: { id: string; formulier: { id: string } }; gekozen: GekozenTijd; stap: string }

/** Until when the chosen time is held. To show it is to hold it: each page of the form holds it longer. */
export function Vastgehouden({ concept, gekozen, stap }: Props) {
  const { t } = useTranslation()
  const taal = useTaal()
  const { data, error, refetch } = useQuery(reserveringQuery(concept.id, gekozen.tijdvak, stap))
  const isVerlopen = useIsVerlopen(data?.tot)
  if (isTaken(error))
    return (
      <output className="dvt-stack">
        <span>
          {t('afspraak.vast.bezet')}{' '}
          <Link href={`${paths.formulierstap(concept.formulier.id, gekozen.stap)}?wijzig`}>
            {t('afspraak.vast.kies')}
          </Link>
        </span>
      </output>
    )
  if (error) return <output>{t('afspraak.vast.mislukt')}</output>
  if (!data) return null
  if (!isVerlopen)
    return (
      <output className="dvt-subtle">
        {t('afspraak.vast.tot', { tijd: tijdInWoorden(Date.parse(data.tot), taal) })}
      </output>
    )
  return (
    <div className="dvt-stack">
      <output>{t('afspraak.vast.voorbij')}</output>
      <div>
        <Button type="button" variant="secondary" onClick={() => void refetch()}>
          {t('afspraak.vast.opnieuw')}
        </Button>
      </div>
    </div>
  )
}
