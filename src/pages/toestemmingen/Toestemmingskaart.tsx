import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Toestemming } from '~/api/toestemmingen'
import { momentInWoorden } from '~/components/gegevens/moment'
import { Veldnamen } from '~/components/toestemming/Veldnamen'
import { Datum } from '~/components/zaak/Datum'
import { Button, DataList, DataRow, Heading, Link, Paragraph, StandaloneLink } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { paths } from '~/paths'
import { Einde } from './Einde.tsx'
import { Kopie } from './Kopie.tsx'

type Props = { toestemming: Toestemming; headingLevel: 3 | 4; onStop: () => void }

/** One consent: to whom, about whom, which data, until when, and how often the school looked. */
export function Toestemmingskaart({ toestemming, headingLevel, onStop }: Props) {
  const { t } = useTranslation()
  const taal = useTaal()
  const id = useId()
  const { ontvanger, over, doorU, velden, toegestaan, stand, beslistOp, geldigTot } = toestemming
  const { bekeken, laatstBekeken } = toestemming
  const isGeweigerd = stand === 'geweigerd'
  return (
    <article className="dvt-stack" aria-labelledby={id}>
      <Heading level={headingLevel} id={id}>
        <span translate="no">
          {ontvanger.naam} · {over.naam}
        </span>
      </Heading>
      <DataList>
        <DataRow term={t('toestemming.kaart.stand')}>{t(`toestemming.stand.${stand}`)}</DataRow>
        <DataRow term={t(isGeweigerd ? 'toestemming.kaart.gevraagd' : 'toestemming.kaart.velden')}>
          <Veldnamen velden={isGeweigerd ? velden : toegestaan} />
        </DataRow>
        <DataRow term={t(isGeweigerd ? 'toestemming.kaart.geweigerdOp' : 'toestemming.kaart.gegevenOp')}>
          <Datum datum={beslistOp} />
        </DataRow>
        {stand === 'gegeven' && (
          <DataRow term={t('toestemming.kaart.tot')}>
            <Datum datum={geldigTot} />
          </DataRow>
        )}
        <DataRow term={t('toestemming.kaart.bekeken')}>
          {t('toestemming.kaart.keer', { count: bekeken })}
        </DataRow>
        {laatstBekeken !== null && (
          <DataRow term={t('toestemming.kaart.laatst')}>
            <Link href={paths.inzage()}>
              {t('gegevens.inzage.moment', momentInWoorden(laatstBekeken, taal))}
            </Link>
          </DataRow>
        )}
      </DataList>
      {!doorU && <Paragraph>{t('toestemming.kaart.doorAnder')}</Paragraph>}
      <Einde toestemming={toestemming} />
      <Kopie toestemming={toestemming} />
      {stand === 'gegeven' && (
        <div>
          <Button variant="secondary" aria-describedby={id} onClick={onStop}>
            {t('toestemming.stop.knop')}
          </Button>
        </div>
      )}
      <StandaloneLink href={paths.toestemmingsbewijs(toestemming.id)} download="toestemmingsbewijs.json">
        {t('toestemming.bewijs')}
      </StandaloneLink>
    </article>
  )
}
