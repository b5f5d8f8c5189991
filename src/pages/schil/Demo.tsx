import { useQuery } from '@tanstack/react-query'
import { demobronnenQuery, useUpdateDemobron, useUpdateDemoklok } from '~/api/demo'
import { DemoBar } from '~/components/demo/DemoBar'
import { DemoBronnen } from '~/components/demo/DemoBronnen'
import { DemoKlok } from '~/components/demo/DemoKlok'

/** The controls of a demo: the date of today and how the sources behave. A production host has neither. */
export function Demo({ vandaag }: { vandaag: string }) {
  const bronnen = useQuery(demobronnenQuery())
  const klok = useUpdateDemoklok()
  const bron = useUpdateDemobron()
  return (
    <DemoBar vandaag={vandaag} failed={klok.isError || bron.isError}>
      {/* keyed, so that the date field follows the clock */}
      <DemoKlok key={vandaag} vandaag={vandaag} moved={klok.isSuccess} onMove={klok.mutate} />
      {bronnen.data && <DemoBronnen bronnen={bronnen.data} onChange={bron.mutate} />}
    </DemoBar>
  )
}
