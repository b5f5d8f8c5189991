import { useTranslation } from 'react-i18next'
import type { Zaak } from '~/api/zaken'
import { TextSection } from '~/components/TextSection'
import { useIsVoorbij } from '~/components/vandaag-context'
import { Datum } from '~/components/zaak/Datum'
import { Paragraph, StandaloneLink } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { paths } from '~/paths'
import { Registerfeiten } from './Registerfeiten.tsx'

/** The date of the law has passed: nobody can still lengthen that term. */
const TE_LAAT: readonly Zaak['toestand'][] = ['wet_te_laat', 'in_gebreke']

/** Our promise and the law side by side, why these dates, and what they would be while the term stands still. */
export function Datums({ zaak }: { zaak: Zaak }) {
  const { t } = useTranslation()
  const taal = useTaal()
  const isVoorbij = useIsVoorbij()
  const { belofte, wet, alsNietsKomt, wetMogelijk } = zaak
  if (zaak.toestand === 'niet_zichtbaar') return <Registerfeiten zaak={zaak} />
  // nobody works towards a date any more
  if (zaak.toestand === 'gestopt') return null
  const hoofd = zaak.beloften.find((belofteVan) => belofteVan.hoofd)
  const oud = hoofd?.oorspronkelijk ?? null
  const isOpen = zaak.klaarOp === null
  return (
    <TextSection heading={t(isOpen ? 'zaakpagina.datums.kop' : 'zaakpagina.datums.kopKlaar')}>
      <dl className="dvt-dates">
        <div className="dvt-date dvt-date--promise">
          <dt>
            {belofte === null
              ? t('zaakpagina.datums.belofteLeeg')
              : t(
                  isOpen && !isVoorbij(belofte)
                    ? 'zaakpagina.datums.belofte'
                    : 'zaakpagina.datums.belofteWas',
                )}
          </dt>
          <dd>{belofte === null ? t(zonderDatum(zaak)) : <Datum datum={belofte} />}</dd>
          {isOpen && belofte !== null && isVoorbij(belofte) && <dd>{t('zaakpagina.datums.nietGehaald')}</dd>}
          {oud !== null && belofte !== null && oud !== belofte && (
            <dd className="dvt-subtle">
              {t('zaakpagina.datums.eerst')}{' '}
              <s>
                <Datum datum={oud} />
              </s>
            </dd>
          )}
        </div>
        {(wet !== null || alsNietsKomt?.wet != null) && (
          <div className="dvt-date">
            <dt>
              {wet === null
                ? t('zaakpagina.datums.wetLeeg')
                : t(isOpen && isVoorbij(wet) ? 'zaakpagina.datums.wetWas' : 'zaakpagina.datums.wet')}
            </dt>
            <dd>{wet === null ? t('zaakpagina.datums.staatStil') : <Datum datum={wet} />}</dd>
            {isOpen && wet !== null && isVoorbij(wet) && <dd>{t('zaakpagina.datums.nietGehaald')}</dd>}
          </div>
        )}
        {zaak.verwacht !== null && <Datumvak naam={t('zaakpagina.datums.verwacht')} datum={zaak.verwacht} />}
        {zaak.beslissenVoor !== null && (
          <Datumvak
            naam={t(
              isVoorbij(zaak.beslissenVoor)
                ? 'zaakpagina.datums.beslissenWas'
                : 'zaakpagina.datums.beslissen',
            )}
            datum={zaak.beslissenVoor}
          />
        )}
        {zaak.klaarOp !== null && <Datumvak naam={t('zaakpagina.datums.klaar')} datum={zaak.klaarOp} />}
      </dl>
      {alsNietsKomt && isOpen && (
        <Paragraph>
          {t('zaakpagina.datums.alsNiets')} <Datum datum={alsNietsKomt.tot} />?{' '}
          {alsNietsKomt.belofte !== null && (
            <>
              {t('zaakpagina.datums.danBelofte')} <Datum datum={alsNietsKomt.belofte} />.{' '}
            </>
          )}
          {alsNietsKomt.wet !== null && (
            <>
              {t('zaakpagina.datums.danWet')} <Datum datum={alsNietsKomt.wet} />.
            </>
          )}
        </Paragraph>
      )}
      {wetMogelijk && isOpen && !TE_LAAT.includes(zaak.toestand) && (
        <Paragraph>
          {t('zaakpagina.datums.mogelijk', { weken: wetMogelijk.weken })} <Datum datum={wetMogelijk.datum} />.{' '}
          {t('zaakpagina.datums.mogelijkBericht')}
        </Paragraph>
      )}
      {zaak.waarschuwingen.map((jaar) => (
        <Paragraph key={jaar}>{t('zaakpagina.uitleg.geen_besluitdagen', { jaar })}</Paragraph>
      ))}
      {zaak.registerdatums && <Registerfeiten zaak={zaak} />}
      <div className="dvt-row">
        <StandaloneLink href={paths.termijn(zaak.kenmerk)}>{t('kop.datums.waarom')}</StandaloneLink>
        {isOpen && zaak.agenda && (
          <a className="ams-link" href={paths.zaakagenda(zaak.kenmerk, taal)} download>
            {t('kop.datums.agenda')}
          </a>
        )}
      </div>
    </TextSection>
  )
}

/** Why our promise has no date yet: the term stands still, it waits for the resident, or there is none. */
function zonderDatum({ alsNietsKomt, beloften, kop }: Zaak) {
  if (alsNietsKomt) return 'zaakpagina.datums.staatStil'
  if (beloften.find(({ hoofd }) => hoofd)?.zin.sleutel !== 'nog_niet_begonnen')
    return 'zaakpagina.datums.geenBelofte'
  if (kop.sleutel.startsWith('handtekening')) return 'zaakpagina.datums.begintHandtekening'
  return kop.sleutel === 'betalen' ? 'zaakpagina.datums.begintBetaling' : 'zaakpagina.datums.begintBalie'
}

/** One date with its name. */
const Datumvak = ({ naam, datum }: { naam: string; datum: string }) => (
  <div className="dvt-date">
    <dt>{naam}</dt>
    <dd>
      <Datum datum={datum} />
    </dd>
  </div>
)
