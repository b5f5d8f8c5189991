import { useTranslation } from 'react-i18next'
import { MainNav } from '~/ds'
import { CalendarIcon, CaseIcon, HomeIcon, MailIcon, PeopleIcon, PersonFillIcon } from '~/ds/ams-icons'
import { paths } from '~/paths'

/** @param soort who is logged in, when that is known: an organisation has no data in the BRP, and a school nothing of its own */
export function AppNav({ soort }: { soort: 'inwoner' | 'organisatie' | 'school' | undefined }) {
  const { t } = useTranslation()
  return (
    <MainNav
      label={t('algemeen.menu.label')}
      items={[
        { href: paths.overzicht(), label: t('algemeen.menu.overzicht'), icon: HomeIcon },
        ...(soort === 'school'
          ? [{ href: paths.school(), label: t('algemeen.menu.leerlingen'), icon: PeopleIcon }]
          : [
              { href: paths.zaken(), label: t('algemeen.menu.zaken'), icon: CaseIcon },
              { href: paths.berichten(), label: t('algemeen.menu.berichten'), icon: MailIcon },
              { href: paths.afspraken(), label: t('algemeen.menu.afspraken'), icon: CalendarIcon },
            ]),
        ...(soort === undefined || soort === 'inwoner'
          ? [{ href: paths.gegevens(), label: t('algemeen.menu.gegevens'), icon: PersonFillIcon }]
          : []),
      ]}
    />
  )
}
