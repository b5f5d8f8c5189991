import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { zaakQuery } from '~/api/zaken'
import { Beloften } from '~/components/zaak/Beloften'
import { Stappen } from '~/components/zaak/Stappen'
import { ZaakAntwoord } from '~/pages/zaken/ZaakAntwoord'
import { Contact } from './Contact.tsx'
import { Datums } from './Datums.tsx'
import { Documenten } from './Documenten.tsx'
import { Gebeurtenissen } from './Gebeurtenissen.tsx'
import { Inleiding } from './Inleiding.tsx'
import { Rechten } from './Rechten.tsx'
import { Taken } from './Taken.tsx'
import { WieZietDit } from './WieZietDit.tsx'

/** One case, the heart of the page: how it stands, by when, what you must do, why, and what you can do. */
export function ZaakPage() {
  const { t } = useTranslation()
  const { kenmerk = '' } = useParams()
  return (
    <ZaakAntwoord
      query={useQuery(zaakQuery(kenmerk))}
      titel={t('zaakpagina.paginatitel', { kenmerk })}
      skeletonLines={12}
    >
      {(zaak) => (
        <>
          <Inleiding zaak={zaak} />
          {/* what you must do goes before everything, in every state */}
          {zaak.taken.length > 0 && <Taken zaak={zaak} />}
          <Datums zaak={zaak} />
          {zaak.taken.length === 0 && <Taken zaak={zaak} />}
          <Stappen zaak={zaak} />
          <Beloften zaak={zaak} />
          <Documenten zaak={zaak} />
          <Contact kenmerk={kenmerk} />
          <Rechten zaak={zaak} />
          <Gebeurtenissen zaak={zaak} />
          <WieZietDit zaak={zaak} />
        </>
      )}
    </ZaakAntwoord>
  )
}
