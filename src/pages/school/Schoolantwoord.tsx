import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isForbidden, isNotFound } from '~/api/errors'
import type { Schoolverzoek } from '~/api/schoolverzoeken'
import { NotFound } from '~/components/NotFound'
import { QueryAnswer } from '~/components/QueryAnswer'
import { StandaloneLink } from '~/ds'
import { paths } from '~/paths'
import { AlleenScholen } from './AlleenScholen.tsx'

type Props = {
  query: UseQueryResult<Schoolverzoek>
  titel: string
  children: (verzoek: Schoolverzoek) => ReactNode
}

/** A page about one request of the own school: for nobody else, and not there when it is of another school. */
export function Schoolantwoord({ query, titel, children }: Props) {
  const { t } = useTranslation()
  if (isForbidden(query.error)) return <AlleenScholen titel={titel} />
  if (isNotFound(query.error)) return <NotFound />
  return (
    <div className="dvt-stack dvt-stack--wide">
      <QueryAnswer query={query} title={titel} headingLevel={2} skeletonLines={8} empty={null}>
        {children}
      </QueryAnswer>
      <StandaloneLink href={paths.school()}>{t('school.terug')}</StandaloneLink>
    </div>
  )
}
