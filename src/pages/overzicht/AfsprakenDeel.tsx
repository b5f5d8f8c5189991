import { useTranslation } from 'react-i18next'
import type { Overzicht } from '~/api/overzicht'
import { Link, StandaloneLink } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden } from '~/lib/datum'
import { paths } from '~/paths'
import { Deel } from './Deel.tsx'

type Props = { afspraken: Overzicht['afspraken']; opnieuw: () => Promise<unknown>; bezig: boolean }

/** The appointments to come. Who has none sees nothing of it, unless we do not know that. */
export function AfsprakenDeel({ afspraken: { status, resultaten }, ...deel }: Props) {
  const { t } = useTranslation()
  const taal = useTaal()
  if (status !== 'onbereikbaar' && resultaten.length === 0) return null
  return (
    <Deel heading={t('zaak.overzicht.afsprakenKop')} status={status} {...deel}>
      <ul className="dvt-list dvt-list--plain">
        {resultaten.map(({ kenmerk, zaaktitel, datum, tijd, balie }) => (
          <li key={kenmerk}>
            <Link href={paths.afspraken()}>
              {t('zaak.afspraak.wanneer', { datum: datumInWoorden(datum, taal), tijd })}
            </Link>
            <br />
            <span className="dvt-subtle">
              {[zaaktitel[taal], balie?.naam[taal]].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
      <StandaloneLink href={paths.afspraken()}>{t('zaak.overzicht.alleAfspraken')}</StandaloneLink>
    </Deel>
  )
}
