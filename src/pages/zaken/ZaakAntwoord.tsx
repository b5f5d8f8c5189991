import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isNotFound } from '~/api/errors'
import { NotFound } from '~/components/NotFound'
import { QueryAnswer } from '~/components/QueryAnswer'

type Props<T> = {
  query: UseQueryResult<T>
  kenmerk: string
  skeletonLines: number
  children: (data: T) => ReactNode
}

/** What a page about one case shows: the case, that there is no such case for this person, or that it did not load. */
export function ZaakAntwoord<T>({ query, kenmerk, skeletonLines, children }: Props<T>) {
  const { t } = useTranslation()
  if (isNotFound(query.error)) return <NotFound />
  return (
    <QueryAnswer
      query={query}
      title={t('zaak.paginatitel', { kenmerk })}
      headingLevel={2}
      skeletonLines={skeletonLines}
      empty={null}
    >
      {(data) => <div className="dvt-stack dvt-stack--wide">{children(data)}</div>}
    </QueryAnswer>
  )
}
