import { useTranslation } from 'react-i18next'
import type { Zaak } from '~/api/zaken'
import { TextSection } from '~/components/TextSection'
import { Datum } from '~/components/zaak/Datum'
import { MetNaam } from '~/components/zaak/MetNaam'
import { gebeurtenissleutel } from '~/components/zaak/gebeurtenissleutel'
import { paramsInWoorden } from '~/i18n/params'
import { useTaal } from '~/i18n/use-taal'

/** Everything that happened, newest first, each as a sentence that says who did what. */
export function Gebeurtenissen({ zaak }: { zaak: Zaak }) {
  const { t } = useTranslation()
  const taal = useTaal()
  if (zaak.gebeurtenissen.length === 0) return null
  return (
    <TextSection heading={t('zaakpagina.gebeurtenis.kop')}>
      <ol className="dvt-list dvt-list--plain">
        {zaak.gebeurtenissen.map(({ id, soort, datum, params }) => (
          <li key={id}>
            <span className="dvt-subtle">
              <Datum datum={datum} />
            </span>
            <br />
            <MetNaam
              zin={t(`zaakpagina.gebeurtenis.${gebeurtenissleutel(soort, params, zaak.namens)}`, {
                ...paramsInWoorden(params, t, taal),
                naam: zaak.namens ?? '',
                zaaktype: zaak.zaaktype[taal],
              })}
              naam={params.organisatie ?? zaak.namens}
            />
          </li>
        ))}
      </ol>
    </TextSection>
  )
}
