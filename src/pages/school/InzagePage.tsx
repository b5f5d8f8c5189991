import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { isConsentStopped } from '~/api/errors'
import { type Schoolverzoek, schoolverzoekQuery, useBekijkGegevens } from '~/api/schoolverzoeken'
import { PageTitle } from '~/components/PageTitle'
import { Bekeken } from './Bekeken.tsx'
import { Overnemen } from './Overnemen.tsx'
import { nummerVan } from './nummer.ts'
import { Schoolantwoord } from './Schoolantwoord.tsx'
import { Teruggevraagd } from './Teruggevraagd.tsx'
import { useLeerling } from './use-leerling.ts'
import { Vooraf } from './Vooraf.tsx'

/** The data of one pupil. First a page that says what a look means: to open a link is none. */
export function InzagePage() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const verzoek = useQuery(schoolverzoekQuery(id))
  const tab = t('school.inzage.tab', { nummer: nummerVan(id) })
  return (
    <Schoolantwoord query={verzoek} titel={tab}>
      {(data) => <Inzage key={id} verzoek={data} tab={tab} />}
    </Schoolantwoord>
  )
}

function Inzage({ verzoek, tab }: { verzoek: Schoolverzoek; tab: string }) {
  const { t } = useTranslation()
  const leerling = useLeerling(verzoek)
  const blik = useBekijkGegevens(verzoek.id)
  // also what this page already shows goes away as soon as it hears that the consent has ended
  const eind = isConsentStopped(blik.error)
    ? 'ingetrokken'
    : verzoek.stand === 'gegeven'
      ? null
      : verzoek.stand
  return (
    <div className="dvt-stack dvt-stack--wide dvt-read">
      <PageTitle title={tab}>{leerling}</PageTitle>
      {eind !== null && <output className="dvt-lead">{t(`school.uitleg.${eind}`)}</output>}
      {eind !== null && <Teruggevraagd verzoek={verzoek} />}
      {eind === null &&
        (blik.data ? (
          <>
            <Bekeken gegevens={blik.data} />
            <Overnemen verzoek={verzoek} />
          </>
        ) : (
          <Vooraf bezig={blik.isPending} isMislukt={blik.isError} onBekijk={() => blik.mutate()} />
        ))}
    </div>
  )
}
