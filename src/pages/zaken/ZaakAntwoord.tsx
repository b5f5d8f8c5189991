import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { isNotFound } from '~/api/errors'
import { NotFound } from '~/components/NotFound'
import { QueryAnswer } from '~/components/QueryAnswer'

type Props<T> = {
  query: UseQueryResult<T>
  /** what the page is called before the case is there, and when it does not come */
  titel: string
  skeletonLines: number
  children: (data: T) => ReactNode
}

/** What a page about one case shows: the case, that there is no such case for this person, or that it did not load. */
export function ZaakAntwoord<T>({ query, titel, skeletonLines, children }: Props<T>) {
  if (isNotFound(query.error)) return <NotFound />
  return (
    <QueryAnswer query={query} title={titel} headingLevel={2} skeletonLines={skeletonLines} empty={null}>
      {(data) => <div className="dvt-stack dvt-stack--wide">{children(data)}</div>}
    </QueryAnswer>
  )
}
