import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { schoolverzoekQuery, type Schoolverzoek } from '~/api/schoolverzoeken'
import { PageTitle } from '~/components/PageTitle'
import { Veldnamen } from '~/components/toestemming/Veldnamen'
import { Datum } from '~/components/zaak/Datum'
import { ButtonLink, DataList, DataRow } from '~/ds'
import { paths } from '~/paths'
import { Codeblok } from './Codeblok.tsx'
import { nummerVan } from './nummer.ts'
import { Schoolantwoord } from './Schoolantwoord.tsx'
import { Teruggevraagd } from './Teruggevraagd.tsx'
import { useLeerling } from './use-leerling.ts'

/** One request: how it stands, and the code for the parent while nobody decided. */
export function VerzoekEenPage() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const verzoek = useQuery(schoolverzoekQuery(id))
  const tab = t('school.een.tab', { nummer: nummerVan(id) })
  return (
    <Schoolantwoord query={verzoek} titel={tab}>
      {(data) => <Verzoek verzoek={data} tab={tab} />}
    </Schoolantwoord>
  )
}

function Verzoek({ verzoek, tab }: { verzoek: Schoolverzoek; tab: string }) {
  const { t } = useTranslation()
  const leerling = useLeerling(verzoek)
  const { id, code, stand, velden, toegestaan, gevraagdOp, antwoordTot, geldigTot, eindeOp, bekeken } =
    verzoek
  return (
    <div className="dvt-stack dvt-stack--wide dvt-read">
      <div className="dvt-stack">
        <PageTitle title={tab}>{leerling}</PageTitle>
        <output className="dvt-lead">{t(`school.uitleg.${stand}`)}</output>
        {stand === 'gegeven' && (
          <div>
            <ButtonLink href={paths.schoolinzage(id)}>{t('school.gegevens')}</ButtonLink>
          </div>
        )}
      </div>
      {code !== null && <Codeblok code={code} />}
      <Teruggevraagd verzoek={verzoek} />
      <DataList>
        <DataRow term={t('school.kaart.stand')}>{t(`school.stand.${stand}`)}</DataRow>
        <DataRow term={t('school.kaart.gevraagd')}>
          <Veldnamen velden={velden} />
        </DataRow>
        {stand === 'gegeven' && (
          <DataRow term={t('school.kaart.toegestaan')}>
            <Veldnamen velden={toegestaan} />
          </DataRow>
        )}
        <DataRow term={t('school.kaart.gevraagdOp')}>
          <Datum datum={gevraagdOp} />
        </DataRow>
        {stand === 'gevraagd' && (
          <DataRow term={t('school.kaart.antwoordTot')}>
            <Datum datum={antwoordTot} />
          </DataRow>
        )}
        {(stand === 'gegeven' || stand === 'gevraagd') && (
          <DataRow term={t('school.kaart.tot')}>
            <Datum datum={geldigTot} />
          </DataRow>
        )}
        {eindeOp !== null && (
          <DataRow term={t('school.kaart.eindeOp')}>
            <Datum datum={eindeOp} />
          </DataRow>
        )}
        <DataRow term={t('school.kaart.bekeken')}>{t('toestemming.kaart.keer', { count: bekeken })}</DataRow>
      </DataList>
    </div>
  )
}
