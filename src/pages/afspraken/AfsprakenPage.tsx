import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type Afspraak, afsprakenQuery } from '~/api/afspraken'
import { PageTitle } from '~/components/PageTitle'
import { QueryAnswer } from '~/components/QueryAnswer'
import { TextSection } from '~/components/TextSection'
import { Registermelding } from '~/components/zaak/Registermelding'
import { CardList, Paragraph, StandaloneLink } from '~/ds'
import { paths } from '~/paths'
import { Afspraakkaart } from './Afspraakkaart.tsx'

/** The form in which people make an appointment themselves. */
const FORMULIER = 'afspraak-reisdocument'

/** Every appointment, what is to come first, each with where, when, what to bring and our promise. */
export function AfsprakenPage() {
  const { t } = useTranslation()
  return (
    <div className="dvt-stack dvt-stack--wide">
      <div className="dvt-stack">
        <PageTitle title={t('afspraak.titel')} />
        <p className="dvt-lead dvt-read">{t('afspraak.intro')}</p>
        <StandaloneLink href={paths.formulier(FORMULIER)}>{t('afspraak.nieuw')}</StandaloneLink>
      </div>
      <QueryAnswer query={useQuery(afsprakenQuery())} headingLevel={2} skeletonLines={8} empty={null}>
        {({ afspraken, registers }) => {
          const komend = afspraken.filter(({ stand }) => stand === 'komt')
          const eerder = afspraken.filter(({ stand }) => stand !== 'komt').toReversed()
          // "no appointments" would be a guess while a register is missing
          const isHeel = registers.every(({ status }) => status === 'ok')
          return (
            <div className="dvt-stack dvt-stack--wide">
              <Registermelding registers={registers} headingLevel={2} />
              {isHeel && komend.length === 0 && (
                <Paragraph>{t(eerder.length === 0 ? 'afspraak.leeg' : 'afspraak.leegKomend')}</Paragraph>
              )}
              <Groep kop={t('afspraak.volgende')} afspraken={komend} />
              <Groep kop={t('afspraak.eerdere')} afspraken={eerder} />
            </div>
          )
        }}
      </QueryAnswer>
    </div>
  )
}

function Groep({ kop, afspraken }: { kop: string; afspraken: readonly Afspraak[] }) {
  if (afspraken.length === 0) return null
  return (
    <TextSection heading={kop}>
      <CardList size="large">
        {afspraken.map((afspraak) => (
          <Afspraakkaart key={afspraak.kenmerk} afspraak={afspraak} />
        ))}
      </CardList>
    </TextSection>
  )
}
