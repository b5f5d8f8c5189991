import { type ReactNode, use, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { RouteFocusContext } from './RouteFocus.tsx'

type Props = {
  /** names this page in the tab and the history: no other page has it */
  title: string
  /** the heading, when it says something else than the tab */
  children?: ReactNode
  /** for a field that this heading is the question of */
  id?: string
}

/** The `<h1>` of a page and the title of its tab. Every page has one, as soon as it knows its name. */
export function PageTitle({ title, children = title, id }: Props) {
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  const arrive = use(RouteFocusContext)
  const tab = t('algemeen.titel', { pagina: title })

  useEffect(() => {
    document.title = tab
  }, [tab])
  useEffect(() => {
    if (heading.current) arrive(heading.current)
  }, [arrive])

  return (
    <h1 id={id} className="ams-heading ams-heading--1" tabIndex={-1} ref={heading}>
      {children}
    </h1>
  )
}
