import { useTranslation } from 'react-i18next'
import type { Zaak } from '~/api/zaken'
import { TextSection } from '~/components/TextSection'
import { Datum } from '~/components/zaak/Datum'
import { Button, DataList, DataRow, Paragraph } from '~/ds'
import { useTaal } from '~/i18n/use-taal'

type Props = { zaak: Zaak; bezig: boolean; onVerstuur: () => void }

/** The notice as it is sent, what can come of it, and the one button. */
export function Brief({ zaak, bezig, onVerstuur }: Props) {
  const { t } = useTranslation()
  const taal = useTaal()
  return (
    <>
      <TextSection heading={t('zaakpagina.ingebrekestelling.kop')}>
        <DataList>
          <DataRow term={t('zaakpagina.ingebrekestelling.zaak')}>
            {zaak.titel[taal]} (<span translate="no">{zaak.kenmerk}</span>)
          </DataRow>
          {zaak.wet !== null && (
            <DataRow term={t('zaakpagina.ingebrekestelling.wet')}>
              <Datum datum={zaak.wet} />
            </DataRow>
          )}
          <DataRow term={t('zaakpagina.ingebrekestelling.vraag')}>
            {t('zaakpagina.ingebrekestelling.zin')}
          </DataRow>
        </DataList>
        <Paragraph>
          {t(
            zaak.ingebrekestelling.dwangsom
              ? 'zaakpagina.ingebrekestelling.geld'
              : 'zaakpagina.ingebrekestelling.geenGeld',
          )}
        </Paragraph>
      </TextSection>
      <div>
        <Button aria-busy={bezig} onClick={() => !bezig && onVerstuur()}>
          {t(bezig ? 'zaakpagina.ingebrekestelling.bezig' : 'zaakpagina.ingebrekestelling.verstuur')}
        </Button>
      </div>
    </>
  )
}
