import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { zakenQuery } from '~/api/zaken'
import { PageTitle } from '~/components/PageTitle'
import { QueryAnswer } from '~/components/QueryAnswer'
import { Concepten } from './Concepten.tsx'
import { useZakenfilter } from './use-zakenfilter.ts'
import { ZakenFilter } from './ZakenFilter.tsx'
import { ZakenLijst } from './ZakenLijst.tsx'

/** All cases, to search, narrow and page through. What is chosen stands in the address, so Back and a link work. */
export function ZakenPage() {
  const { t } = useTranslation()
  const { filter, zet, wis } = useZakenfilter()
  const [zoek, setZoek] = useState('')
  const zaken = useQuery(zakenQuery({ ...filter, zoek: zoek || undefined }))
  const zoekOpnieuw = (woorden: string) => {
    setZoek(woorden)
    if (filter.pagina !== undefined) zet({ pagina: undefined })
  }
  const zoekveld = useRef<HTMLInputElement>(null)
  const wisAlles = () => {
    setZoek('')
    wis()
    // the button goes away with the empty list, so the focus moves to where one starts again
    if (zoekveld.current) zoekveld.current.value = ''
    zoekveld.current?.focus()
  }
  return (
    <div className="dvt-stack dvt-stack--wide">
      <PageTitle title={t('zaak.zaken.titel')} />
      <QueryAnswer query={zaken} headingLevel={2} skeletonLines={10} empty={null}>
        {(pagina) => (
          <div className="dvt-stack dvt-stack--wide">
            <ZakenFilter
              filter={filter}
              keuzes={pagina.keuzes}
              zoek={zoek}
              zoekveld={zoekveld}
              zet={zet}
              onZoek={zoekOpnieuw}
            />
            <ZakenLijst
              pagina={pagina}
              isGefilterd={zoek !== '' || Object.values(filter).some((waarde) => waarde !== undefined)}
              onPagina={(nummer) => zet({ pagina: nummer })}
              onWis={wisAlles}
              bezig={zaken.isPlaceholderData}
            />
            {/* below the list and with it: above, what comes later would push the cases down */}
            <Concepten />
          </div>
        )}
      </QueryAnswer>
    </div>
  )
}
