import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schoolverzoek } from '~/api/schoolverzoeken'
import { Datum } from '~/components/zaak/Datum'
import { DataList, DataRow, Heading, StandaloneLink } from '~/ds'
import { paths } from '~/paths'
import { useLeerling } from './use-leerling.ts'

/** One request in the list. To look at data is always a page of its own, which first says that it is recorded. */
export function Verzoekkaart({ verzoek }: { verzoek: Schoolverzoek }) {
  const { t } = useTranslation()
  const id = useId()
  const leerling = useLeerling(verzoek)
  const { stand, geldigTot, gevraagdOp, bekeken, moetAntwoorden } = verzoek
  return (
    <article className="dvt-stack" aria-labelledby={id}>
      <Heading level={3} id={id}>
        {leerling}
      </Heading>
      <DataList>
        <DataRow term={t('school.kaart.stand')}>{t(`school.stand.${stand}`)}</DataRow>
        <DataRow term={t('school.kaart.gevraagdOp')}>
          <Datum datum={gevraagdOp} />
        </DataRow>
        {stand === 'gegeven' && (
          <DataRow term={t('school.kaart.tot')}>
            <Datum datum={geldigTot} />
          </DataRow>
        )}
        <DataRow term={t('school.kaart.bekeken')}>{t('toestemming.kaart.keer', { count: bekeken })}</DataRow>
      </DataList>
      <div className="dvt-stack dvt-stack--tight">
        {stand === 'gegeven' && (
          <StandaloneLink href={paths.schoolinzage(verzoek.id)}>{t('school.gegevens')}</StandaloneLink>
        )}
        <StandaloneLink href={paths.schoolverzoekEen(verzoek.id)}>
          {t(moetAntwoorden ? 'school.kopie.taak' : 'school.bekijk')}
        </StandaloneLink>
      </div>
    </article>
  )
}
