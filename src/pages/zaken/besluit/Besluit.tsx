import { useTranslation } from 'react-i18next'
import type { Zaak } from '~/api/zaken'
import { TextSection } from '~/components/TextSection'
import { useGemeente } from '~/components/gemeente-context'
import { useKopzin } from '~/components/zaak/use-kopzin'
import { DocumentList, DocumentRow, Paragraph, PhoneLink } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden } from '~/lib/datum'
import { paths } from '~/paths'

type Props = { zaak: Zaak; besluit: NonNullable<Zaak['besluit']> }

export function Besluit({ zaak, besluit }: Props) {
  const { t } = useTranslation()
  const taal = useTaal()
  const kopzin = useKopzin()
  const gemeente = useGemeente()
  const datum = datumInWoorden(besluit.datum, taal)
  return (
    <>
      <div className="dvt-stack">
        <p className="dvt-lead dvt-read">
          {t('zaakpagina.besluit.uitkomst', {
            zaaktype: zaak.zaaktype[taal],
            uitkomst: t(`uitkomst.${besluit.uitkomst}`),
            datum,
          })}
        </p>
        <Paragraph>{kopzin(zaak.kop)}</Paragraph>
        {besluit.documentId !== null && (
          <DocumentList>
            <DocumentRow
              href={paths.documentbestand(zaak.kenmerk, besluit.documentId)}
              title={t('zaakpagina.besluit.brief')}
              meta={datum}
            />
          </DocumentList>
        )}
      </div>
      {besluit.bezwaarTot !== null && (
        <TextSection heading={t('zaakpagina.besluit.bezwaarKop')}>
          <Paragraph>
            {t(besluit.bezwaarKan ? 'zaakpagina.besluit.bezwaar' : 'zaakpagina.besluit.bezwaarVerlopen', {
              datum: datumInWoorden(besluit.bezwaarTot, taal),
            })}
          </Paragraph>
          <PhoneLink number={gemeente.telefoon} href={gemeente.telefoonlink} />
        </TextSection>
      )}
    </>
  )
}
