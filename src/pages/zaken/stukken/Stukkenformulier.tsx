import { useTranslation } from 'react-i18next'
import type { Stukkenlijst } from '~/api/zaken'
import { Bestandveld } from '~/components/formulier/Bestandveld'
import type { Bestandsbak } from '~/components/formulier/bestandsregels'
import { Alert, Button, Heading, Link, Paragraph } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { opsomming } from '~/i18n/params'
import { paths } from '~/paths'

type Props = {
  kenmerk: string
  stukken: Stukkenlijst['stukken']
  bak: Bestandsbak
  bezig: boolean
  mislukt: boolean
  onVerstuur: (bestanden: string[]) => void
}

/** Each document with why, an example, its files, and what to do without it. A part can be sent first. */
export function Stukkenformulier({ kenmerk, stukken, bak, bezig, mislukt, onVerstuur }: Props) {
  const { t } = useTranslation()
  const taal = useTaal()
  const klaar = bak.bestanden.filter(
    ({ fase, onderdeel }) => fase === 'klaar' && stukken.some(({ id }) => id === onderdeel),
  )
  const mist = stukken.filter(({ id }) => !klaar.some(({ onderdeel }) => onderdeel === id))
  const isOnderweg = bak.zendingen.some((een) => een.mislukt === null)
  return (
    <div className="dvt-stack dvt-stack--wide">
      {stukken.map((stuk) => (
        <section key={stuk.id} className="dvt-stack" aria-labelledby={`${stuk.id}-kop`}>
          <Heading level={2} size="level-3" id={`${stuk.id}-kop`}>
            {met(stuk.naam[taal])}
          </Heading>
          {stuk.waarom && <Paragraph>{stuk.waarom[taal]}</Paragraph>}
          {stuk.voorbeeld && (
            <Paragraph>{t('zaakpagina.stukken.voorbeeld', { voorbeeld: stuk.voorbeeld[taal] })}</Paragraph>
          )}
          <Bestandveld onderdeel={stuk.id} vraag={met(stuk.naam[taal])} kop={`${stuk.id}-kop`} bak={bak} />
          <div>
            <Link href={paths.vraag(kenmerk, 'niet')}>
              {t('zaakpagina.stukken.niet', { stuk: stuk.naam[taal] })}
            </Link>
          </div>
        </section>
      ))}
      <div className="dvt-stack">
        <p className="dvt-subtle">{t('formulier.bestand.anders')}</p>
        <div>
          <Link href={paths.vraag(kenmerk, 'tijd')}>{t('zaakpagina.stukken.tijd')}</Link>
        </div>
      </div>
      {mislukt && (
        <Alert heading={t('zaakpagina.stukken.misluktKop')} headingLevel={2} severity="error" role="alert">
          <Paragraph>{t('zaakpagina.stukken.mislukt')}</Paragraph>
        </Alert>
      )}
      <div className="dvt-stack">
        {klaar.length > 0 && mist.length > 0 && (
          <Paragraph>
            {t('zaakpagina.stukken.mist', {
              stukken: opsomming(
                mist.map(({ naam }) => naam[taal]),
                taal,
              ),
            })}
          </Paragraph>
        )}
        <output>
          {isOnderweg ? t('formulier.controle.onderweg') : klaar.length === 0 && t('zaakpagina.stukken.kies')}
        </output>
        {klaar.length > 0 && !isOnderweg && (
          <Button aria-busy={bezig} onClick={() => !bezig && onVerstuur(klaar.map(({ id }) => id))}>
            {bezig
              ? t('formulier.controle.bezig')
              : t(mist.length > 0 ? 'zaakpagina.stukken.verstuurDeel' : 'zaakpagina.stukken.verstuur')}
          </Button>
        )}
      </div>
    </div>
  )
}

/** The name of a document as a heading: "Begroting". */
const met = (naam: string): string => naam.charAt(0).toUpperCase() + naam.slice(1)
