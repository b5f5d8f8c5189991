import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { PageTitle } from '~/components/PageTitle'
import { Breadcrumb } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import type { Tekst } from '~/lib/taal'
import { paths } from '~/paths'

type Props = {
  kenmerk: string
  zaaktitel: Tekst
  /** for the tab: no other page has it */
  paginatitel: string
  titel: string
  /** the sentence under the heading */
  children?: ReactNode
}

/** The top of a page below a case: the way back up, the heading, and what the page says first. */
export function Onderdeelkop({ kenmerk, zaaktitel, paginatitel, titel, children }: Props) {
  const { t } = useTranslation()
  const taal = useTaal()
  return (
    <div className="dvt-stack">
      <Breadcrumb
        label={t('algemeen.menu.kruimelpad')}
        links={[
          { href: paths.zaken(), label: t('algemeen.menu.zaken') },
          { href: paths.zaak(kenmerk), label: zaaktitel[taal] },
        ]}
      />
      <PageTitle title={paginatitel}>{titel}</PageTitle>
      {children !== undefined && <p className="dvt-lead dvt-read">{children}</p>}
    </div>
  )
}
