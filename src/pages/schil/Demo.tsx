import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { demobronnenQuery, useUpdateDemobron, useUpdateDemoklok } from '~/api/demo'
import { DemoBronnen } from '~/components/demo/DemoBronnen'
import { DemoKlok } from '~/components/demo/DemoKlok'
import { Link } from '~/ds'
import { paths } from '~/paths'

/** The controls of a demo: the date of today and how the sources behave. A production host has neither. */
export function Demo({ vandaag }: { vandaag: string }) {
  const { t } = useTranslation()
  const bronnen = useQuery(demobronnenQuery())
  const klok = useUpdateDemoklok()
  const bron = useUpdateDemobron()
  return (
    <>
      {(klok.isError || bron.isError) && <p role="alert">{t('demo.mislukt')}</p>}
      <DemoKlok vandaag={vandaag} moved={klok.isSuccess} onMove={klok.mutate} />
      <Link href={paths.demomails()}>{t('demo.mails.titel')}</Link>
      {bronnen.data && <DemoBronnen bronnen={bronnen.data} onChange={bron.mutate} />}
    </>
  )
}
