import { useTranslation } from 'react-i18next'
import type { Zaak } from '~/api/zaken'
import { PageTitle } from '~/components/PageTitle'
import { AanZet } from '~/components/zaak/AanZet'
import { MetNaam } from '~/components/zaak/MetNaam'
import { ToestandBadge } from '~/components/zaak/ToestandBadge'
import { naamInKop, useKopzin } from '~/components/zaak/use-kopzin'
import { Breadcrumb, StandaloneLink } from '~/ds'
import { opsomming } from '~/i18n/params'
import { useTaal } from '~/i18n/use-taal'
import { paths } from '~/paths'

/** States in which we are late: they lead to what a person can do about it. */
const TE_LAAT: readonly Zaak['toestand'][] = [
  'te_laat_met_bericht',
  'te_laat_zonder_bericht',
  'wet_te_laat',
  'in_gebreke',
]

/** The title of a case in the words of the resident, the sentence that says how it stands, and whose turn it is. */
export function Inleiding({ zaak }: { zaak: Zaak }) {
  const { t } = useTranslation()
  const taal = useTaal()
  const kopzin = useKopzin()
  return (
    <div className="dvt-stack">
      <Breadcrumb
        label={t('algemeen.menu.kruimelpad')}
        links={[{ href: paths.zaken(), label: t('algemeen.menu.zaken') }]}
      />
      <div className="dvt-stack dvt-stack--tight">
        <PageTitle title={`${zaak.titel[taal]} (${zaak.kenmerk})`}>{zaak.titel[taal]}</PageTitle>
        <p className="dvt-subtle">
          {t('zaakpagina.nummer')} <span translate="no">{zaak.kenmerk}</span>
        </p>
      </div>
      {zaak.namens !== null && (
        <p className="dvt-panel">
          <MetNaam zin={t('zaakpagina.namensUitleg', { naam: zaak.namens })} naam={zaak.namens} />
        </p>
      )}
      <div className="dvt-panel dvt-stack">
        <ToestandBadge toestand={zaak.toestand} zin={zaak.kop.sleutel} />
        <p className="dvt-lead dvt-read">
          <MetNaam zin={kopzin(zaak.kop)} naam={naamInKop(zaak.kop)} />
        </p>
        {zaak.aanZet !== 'niemand' && zaak.aanZet !== 'onbekend' && (
          <p>
            <strong>
              <AanZet beurt={zaak.aanZet} organisatie={zaak.kop.params.organisatie} />
            </strong>
            {zaak.aanZet === 'wij' && (
              <>
                . <MetNaam zin={t('zaakpagina.team', { team: zaak.team })} naam={zaak.team} />
              </>
            )}
          </p>
        )}
        {TE_LAAT.includes(zaak.toestand) && (
          <StandaloneLink href={paths.teLaat(zaak.kenmerk)}>{t('zaakpagina.naarTeLaat')}</StandaloneLink>
        )}
        {zaak.handtekening && (
          <>
            {zaak.handtekening.sleutel !== zaak.kop.sleutel && (
              <p>
                <MetNaam zin={kopzin(zaak.handtekening)} naam={naamInKop(zaak.handtekening)} />
              </p>
            )}
            <StandaloneLink href={paths.stukken(zaak.kenmerk)}>
              {t('zaakpagina.stukken.handtekening')}
            </StandaloneLink>
          </>
        )}
        {zaak.ontbreekt.length > 0 && (
          <>
            <p>
              {t('zaakpagina.stukken.ontbreekt', {
                stukken: opsomming(
                  zaak.ontbreekt.map((naam) => naam[taal]),
                  taal,
                ),
              })}
            </p>
            <StandaloneLink href={paths.stukken(zaak.kenmerk)}>
              {t('zaakpagina.stukken.stuurNu')}
            </StandaloneLink>
          </>
        )}
        {zaak.besluit && (
          <StandaloneLink href={paths.besluit(zaak.kenmerk)}>{t('zaakpagina.naarBesluit')}</StandaloneLink>
        )}
      </div>
    </div>
  )
}
