import { useTranslation } from 'react-i18next'
import type { Overzicht } from '~/api/overzicht'
import { Datum } from '~/components/zaak/Datum'
import { useBerichttekst } from '~/components/zaak/use-berichttekst'
import { Alert, Link, Paragraph, StandaloneLink } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden } from '~/lib/datum'
import { paths } from '~/paths'
import { Deel } from './Deel.tsx'

type Props = { berichten: Overzicht['berichten']; opnieuw: () => Promise<unknown>; bezig: boolean }

export function BerichtenDeel({ berichten: { status, resultaten, nietBezorgdOp }, ...deel }: Props) {
  const { t } = useTranslation()
  const taal = useTaal()
  const berichttekst = useBerichttekst()
  // "no messages" would be a guess while a register is missing
  const leeg = status === 'ok' ? t('zaak.berichten.leeg') : t('zaak.berichten.leegOnvolledig')
  return (
    <Deel heading={t('zaak.overzicht.berichtenKop')} status={status} {...deel}>
      {nietBezorgdOp !== null && (
        <Alert heading={t('zaak.overzicht.nietBezorgdKop')} headingLevel={3} severity="warning">
          <Paragraph>
            {t('zaak.overzicht.nietBezorgd', { datum: datumInWoorden(nietBezorgdOp, taal) })}
          </Paragraph>
        </Alert>
      )}
      {resultaten.length === 0 ? (
        <Paragraph>{leeg}</Paragraph>
      ) : (
        <>
          <ul className="dvt-list dvt-list--plain">
            {resultaten.map((bericht) => (
              <li key={bericht.id}>
                <Link href={`${paths.berichten()}#${bericht.id}`}>{berichttekst(bericht).onderwerp}</Link>
                <br />
                <span className="dvt-subtle">
                  <Datum datum={bericht.datum} />
                </span>
              </li>
            ))}
          </ul>
          <StandaloneLink href={paths.berichten()}>{t('zaak.overzicht.alleBerichten')}</StandaloneLink>
        </>
      )}
    </Deel>
  )
}
