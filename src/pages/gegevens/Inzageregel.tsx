import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Inzage } from '~/api/persoonsgegevens'
import { DataList, DataRow, Heading, Link, Paragraph, StandaloneLink } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { paths } from '~/paths'
import { momentInWoorden } from '~/components/gegevens/moment'

/** One look: when, by whom, why and at what, with the way to ask about it. */
export function Inzageregel({ inzage }: { inzage: Inzage }) {
  const { t } = useTranslation()
  const taal = useTaal()
  const { tijd, door, doel, over, kenmerken, wat } = inzage
  const id = useId()
  const isZelf = door.soort === 'uzelf'
  return (
    // no region: two looks in one minute have the same name
    <article className="dvt-stack" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {t('gegevens.inzage.moment', momentInWoorden(tijd, taal))}
      </Heading>
      <DataList>
        <DataRow term={t('gegevens.inzage.wie')}>
          <Wie inzage={inzage} />
        </DataRow>
        <DataRow term={t('gegevens.inzage.waarom')}>
          {t(`gegevens.inzage.doel.${isZelf ? 'zelf' : doel}`)}
        </DataRow>
        {over !== null && (
          <DataRow term={t('gegevens.inzage.over')}>
            <span translate="no">{over}</span>
          </DataRow>
        )}
        <DataRow term={t('gegevens.inzage.wat')}>
          <Wat wat={wat} />
        </DataRow>
        {kenmerken.map((kenmerk) => (
          <DataRow key={kenmerk} term={t('gegevens.inzage.welke')}>
            <Link href={paths.zaak(kenmerk)}>{kenmerk}</Link>
          </DataRow>
        ))}
      </DataList>
      {!isZelf && (doel === 'toestemming' || doel === 'kopie') && (
        <StandaloneLink href={paths.toestemmingen()}>{t('gegevens.toestemmingen')}</StandaloneLink>
      )}
      {isZelf && <Paragraph>{t('gegevens.inzage.nietZelf')}</Paragraph>}
      {!isZelf &&
        kenmerken.map((kenmerk) => (
          <StandaloneLink key={kenmerk} href={paths.vraag(kenmerk)}>
            {t('gegevens.inzage.vraag', { kenmerk })}
          </StandaloneLink>
        ))}
    </article>
  )
}

/** Of another resident only what they had to do with it; an organisation by its name, where we know it. */
function Wie({ inzage: { door, doel } }: { inzage: Inzage }) {
  const { t } = useTranslation()
  const { soort, naam, kvk } = door
  if (soort === 'uzelf') return t('gegevens.inzage.door.uzelf')
  if (soort === 'inwoner' || kvk === null) return t(`gegevens.inzage.door.${doel}`)
  return naam === null
    ? t(`gegevens.inzage.door.${soort}`, { kvk })
    : t('gegevens.inzage.door.metNaam', { naam, kvk })
}

function Wat({ wat }: { wat: Inzage['wat'] }) {
  const { t } = useTranslation()
  return wat
    .map((een) => {
      switch (een) {
        case 'persoon':
        case 'adres':
        case 'gezin':
        case 'nationaliteit':
        case 'geheimhouding':
          return t(`gegevens.groep.${een}`)
        case 'naam':
        case 'geboortedatum':
        case 'geslacht':
          return t(`gegevens.label.${een}`)
        default:
          return t(`gegevens.inzage.gezien.${een}`)
      }
    })
    .join(', ')
}
