import type { UseQueryResult } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LoadingStatus, Paragraph, Skeleton } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { tijdInWoorden } from '~/lib/datum'
import { focusHeading } from './focus-heading.ts'
import { LoadError } from './LoadError.tsx'
import { PageTitle } from './PageTitle.tsx'

type Props<T> = {
  query: UseQueryResult<T>
  /** the name of the part of the page that this is, for its error */
  about?: string
  /** what the page is called while its data, which name it, are not there */
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
  const [attempt, setAttempt] = useState<'none' | 'busy' | 'failed' | 'worked'>('none')

  // the button must not vanish under someone's finger while its answer is underway, and focus must land somewhere
  const retry = async () => {
    setAttempt('busy')
    const { isSuccess } = await query.refetch()
    setAttempt(isSuccess ? 'worked' : 'failed')
  }
  const isThere = query.data !== undefined
  useEffect(() => {
    if (isThere && attempt === 'worked') focusHeading(box.current)
  }, [isThere, attempt])

  const answer = () => {
    if (query.data !== undefined) return (empty?.(query.data) ?? null) || children(query.data)
    if (query.isError || attempt === 'busy') {
      return (
        <>
          {title !== undefined && <PageTitle title={title} />}
          <LoadError
            about={about}
            headingLevel={headingLevel}
            onRetry={() => void retry()}
            retrying={attempt === 'busy'}
            failedAgain={attempt === 'failed'}
          />
        </>
      )
    }
    return (
      <>
        {title !== undefined && <PageTitle title={title} />}
        <Skeleton lines={skeletonLines} />
        <LoadingStatus>{t('algemeen.laden')}</LoadingStatus>
      </>
    )
  }

  return (
    <div className="dvt-stack" ref={box} aria-busy={query.isPending}>
      {query.isRefetchError && (
        <Paragraph>
          {t('algemeen.fout.verouderd', { tijd: tijdInWoorden(query.dataUpdatedAt, taal) })}
        </Paragraph>
      )}
      {answer()}
    </div>
  )
}
