import type { UseQueryResult } from '@tanstack/react-query'
import { type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LoadingStatus, Paragraph, Skeleton } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { tijdInWoorden } from '~/lib/datum'
import { LoadError } from './LoadError.tsx'
import { PageTitle } from './PageTitle.tsx'

type Props<T> = {
  query: UseQueryResult<T>
  /** the name of the part of the page that this is, for its error */
  about?: string
  /** what the page is called when its data, which name it, could not be fetched */
  title?: string
  /** of the error, when there is one */
  headingLevel: 2 | 3
  skeletonLines?: number
  /** what an answer with nothing in it says; a thing that always has content gives `null` */
  empty: ((data: T) => ReactNode) | null
  children: (data: T) => ReactNode
}

/**
 * One query on a page: pending, then an error, nothing, or the data. A failed refresh keeps the data in
 * place and says from when it is.
 */
export function QueryAnswer<T>({
  query,
  about,
  title,
  headingLevel,
  skeletonLines = 3,
  empty,
  children,
}: Props<T>) {
  const { t } = useTranslation()
  const taal = useTaal()
  const box = useRef<HTMLDivElement>(null)
  const [retrying, setRetrying] = useState(false)

  // the button must not vanish under someone's finger while its answer is underway, and focus must land somewhere
  const retry = async () => {
    setRetrying(true)
    const { isSuccess } = await query.refetch()
    setRetrying(false)
    if (isSuccess) box.current?.focus()
  }

  const answer = () => {
    if (query.data !== undefined) return (empty?.(query.data) ?? null) || children(query.data)
    if (query.isError || retrying) {
      return (
        <>
          {title !== undefined && <PageTitle title={title} />}
          <LoadError
            about={about}
            headingLevel={headingLevel}
            onRetry={() => void retry()}
            retrying={retrying}
          />
        </>
      )
    }
    return (
      <>
        <Skeleton lines={skeletonLines} />
        <LoadingStatus>{t('algemeen.laden')}</LoadingStatus>
      </>
    )
  }

  return (
    <div className="dvt-stack" ref={box} tabIndex={-1} aria-busy={query.isPending}>
      {query.isRefetchError && (
        <Paragraph>
          {t('algemeen.fout.verouderd', { tijd: tijdInWoorden(query.dataUpdatedAt, taal) })}
        </Paragraph>
      )}
      {answer()}
    </div>
  )
}
