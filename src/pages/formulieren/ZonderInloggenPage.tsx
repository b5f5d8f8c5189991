import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { dagVan } from '#domain/datum'
import { voorNiemand } from '#domain/formulier'
import { isNotFound } from '~/api/errors'
import { formulierQuery } from '~/api/formulieren'
import { sessieQuery } from '~/api/sessie'
import { NotFound } from '~/components/NotFound'
import { QueryAnswer } from '~/components/QueryAnswer'
import { ZonderInloggen } from './ZonderInloggen.tsx'

/** The pages on which somebody fills in a form and does not sign in. Nothing of it is known or kept. */
export function ZonderInloggenPage() {
  const { t } = useTranslation()
  const { formulier: id = '', stap = '' } = useParams()
  const query = useQuery(formulierQuery(id))
  const sessie = useQuery(sessieQuery())
  if (isNotFound(query.error)) return <NotFound />
  const titel = t('formulier.lijst.titel')
  return (
    <QueryAnswer query={query} title={titel} headingLevel={2} skeletonLines={8} empty={null}>
      {(start) => {
        const formulier = voorNiemand(start.formulier)
        if (!formulier) return <NotFound />
        return (
          <QueryAnswer query={sessie} title={titel} headingLevel={2} skeletonLines={8} empty={null}>
            {({ vandaag }) => (
              <ZonderInloggen
                key={id}
                formulier={formulier}
                hulp={{ vandaag: dagVan(vandaag), bekend: [] }}
                stap={stap}
              />
            )}
          </QueryAnswer>
        )
      }}
    </QueryAnswer>
  )
}
