import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { isNotFound } from '~/api/errors'
import { zaakQuery } from '~/api/zaken'
import { NotFound } from '~/components/NotFound'
import { QueryAnswer } from '~/components/QueryAnswer'
import { Beloften } from './Beloften.tsx'
import { Contact } from './Contact.tsx'
import { Datums } from './Datums.tsx'
import { Documenten } from './Documenten.tsx'
import { Gebeurtenissen } from './Gebeurtenissen.tsx'
import { Inleiding } from './Inleiding.tsx'
import { Rechten } from './Rechten.tsx'
import { Stappen } from './Stappen.tsx'
import { Taken } from './Taken.tsx'
import { WieZietDit } from './WieZietDit.tsx'

/** One case, the heart of the page: how it stands, by when, what you must do, why, and what you can do. */
export function ZaakPage() {
  const { t } = useTranslation()
  const { kenmerk = '' } = useParams()
  const zaak = useQuery(zaakQuery(kenmerk))
  if (isNotFound(zaak.error)) return <NotFound />
  return (
    <QueryAnswer
      query={zaak}
      title={t('zaak.paginatitel', { kenmerk })}
      headingLevel={2}
      skeletonLines={12}
      empty={null}
    >
      {(data) => (
        <div className="dvt-stack dvt-stack--wide">
          <Inleiding zaak={data} />
          {/* what you must do goes before everything, in every state */}
          {data.taken.length > 0 && <Taken zaak={data} />}
          <Datums zaak={data} />
          {data.taken.length === 0 && <Taken zaak={data} />}
          <Stappen zaak={data} />
          <Beloften zaak={data} />
          <Documenten kenmerk={kenmerk} />
          <Contact kenmerk={kenmerk} />
          <Rechten zaak={data} />
          <Gebeurtenissen zaak={data} />
          <WieZietDit zaak={data} />
        </div>
      )}
    </QueryAnswer>
  )
}
