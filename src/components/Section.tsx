import type { UseQueryResult } from '@tanstack/react-query'
import { type ReactNode, useId } from 'react'
import { Heading } from '~/ds'
import { QueryAnswer } from './QueryAnswer.tsx'

type Props<T> = {
  heading: string
  query: UseQueryResult<T>
  skeletonLines?: number
  /** what stands there whatever the query gives */
  intro?: ReactNode
  /** gives what to say when there is nothing, or `null` when there is something; `null` when it is never empty */
  empty: ((data: T) => ReactNode) | null
  children: (data: T) => ReactNode
}

/** A part of a page with its own heading and its own query: when it fails, the rest of the page stands. */
export function Section<T>({ heading, intro, ...answer }: Props<T>) {
  const id = useId()
  return (
    <section className="dvt-stack" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {heading}
      </Heading>
      {intro}
      <QueryAnswer about={heading} headingLevel={3} {...answer} />
    </section>
  )
}
