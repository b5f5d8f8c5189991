import { useTranslation } from 'react-i18next'
import { Kopieerknop } from '~/components/Kopieerknop'
import { TextSection } from '~/components/TextSection'
import { DataList, DataRow, Paragraph } from '~/ds'
import { paths } from '~/paths'
import { Qrcode } from './Qrcode.tsx'

/**
 * The code in three ways: to write down, as a link and to scan. The link is text and not a link: a school has nothing to do on
 * that page.
 */
export function Codeblok({ code }: { code: string }) {
  const { t } = useTranslation()
  const link = `${window.location.origin}${paths.toestemmingsvraag()}#${code}`
  const zinnen = { gelukt: t('school.code.gelukt'), mislukt: t('school.code.mislukt') }
  return (
    <TextSection heading={t('school.code.kop')}>
      <Paragraph>{t('school.code.alleen')}</Paragraph>
      <p className="dvt-code" translate="no">
        {code}
      </p>
      <Kopieerknop tekst={code} label={t('school.code.kopieer')} {...zinnen} />
      <DataList>
        <DataRow term={t('school.code.linkNaam')}>
          <span translate="no">{link}</span>
        </DataRow>
      </DataList>
      <Kopieerknop tekst={link} label={t('school.code.kopieerLink')} variant="secondary" {...zinnen} />
      <Paragraph>{t('school.code.scan')}</Paragraph>
      <Qrcode tekst={link} label={t('school.code.qr')} />
    </TextSection>
  )
}
