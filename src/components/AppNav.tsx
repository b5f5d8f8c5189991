import { useTranslation } from 'react-i18next'
import { MainNav } from '~/ds'
import { CaseIcon, HomeIcon, MailIcon, PersonFillIcon } from '~/ds/ams-icons'
import { paths } from '~/paths'

/** @param gegevens whether there are personal data to see: an organisation has none in the BRP */
export function AppNav({ gegevens }: { gegevens: boolean }) {
  const { t } = useTranslation()
  return (
    <MainNav
      label={t('algemeen.menu.label')}
      items={[
        { href: paths.overzicht(), label: t('algemeen.menu.overzicht'), icon: HomeIcon },
        { href: paths.zaken(), label: t('algemeen.menu.zaken'), icon: CaseIcon },
        { href: paths.berichten(), label: t('algemeen.menu.berichten'), icon: MailIcon },
        ...(gegevens
          ? [{ href: paths.gegevens(), label: t('algemeen.menu.gegevens'), icon: PersonFillIcon }]
          : []),
      ]}
    />
  )
}
