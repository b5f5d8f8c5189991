import { useTranslation } from 'react-i18next'
import type { Overzicht } from '~/api/overzicht'
import { Registermelding } from '~/components/zaak/Registermelding'
import { ZaakCard } from '~/components/zaak/ZaakCard'
import { CardList, Paragraph, StandaloneLink } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { paths } from '~/paths'
import { Deel } from './Deel.tsx'

type Props = { zaken: Overzicht['zaken']; opnieuw: () => Promise<unknown>; bezig: boolean }

export function ZakenDeel({ zaken: { status, resultaten, registers, lopend }, ...deel }: Props) {
  const { t } = useTranslation()
  const taal = useTaal()
  return (
    <Deel heading={t('zaak.overzicht.zakenKop')} status={status} {...deel}>
      <Registermelding registers={registers} headingLevel={3} />
      {resultaten.length === 0 && status === 'ok' && <Paragraph>{t('zaak.overzicht.zakenLeeg')}</Paragraph>}
      {resultaten.length > 0 && (
        <CardList size="large">
          {resultaten.map((zaak) => (
            <ZaakCard key={zaak.kenmerk} zaak={zaak} headingLevel={3} />
          ))}
        </CardList>
      )}
      <StandaloneLink href={paths.zaken()}>
        {status === 'ok'
          ? t('zaak.overzicht.alleZaken', { count: lopend })
          : t('zaak.overzicht.alleZakenKort')}
      </StandaloneLink>
      {resultaten.length > 0 && (
        <a className="ams-link" href={paths.agenda(taal)} download>
          {t('zaak.overzicht.agenda')}
        </a>
      )}
    </Deel>
  )
}
