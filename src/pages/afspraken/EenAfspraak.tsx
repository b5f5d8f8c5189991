import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { type Afspraak, afsprakenQuery } from '~/api/afspraken'
import { NotFound } from '~/components/NotFound'
import { PageTitle } from '~/components/PageTitle'
import { QueryAnswer } from '~/components/QueryAnswer'
import { Paragraph, StandaloneLink } from '~/ds'
import { paths } from '~/paths'

type Props = {
  titel: string
  /** what stands there after it was done; nothing before that */
  gedaan: string | undefined
  children: (afspraak: Afspraak) => ReactNode
}

/** A page about one appointment that can still be changed, with the way back. */
export function EenAfspraak({ titel, gedaan, children }: Props) {
  const { t } = useTranslation()
  const { kenmerk } = useParams()
  return (
    <QueryAnswer
      query={useQuery(afsprakenQuery())}
      title={titel}
      headingLevel={2}
      skeletonLines={8}
      empty={null}
    >
      {({ afspraken }) => {
        const afspraak = afspraken.find((een) => een.kenmerk === kenmerk)
        if (!afspraak) return <NotFound />
        return (
          <div className="dvt-stack dvt-stack--wide dvt-read">
            <PageTitle key={gedaan} title={gedaan ?? titel} />
            {gedaan === undefined &&
              (afspraak.isTeWijzigen ? (
                children(afspraak)
              ) : (
                <Paragraph>{t('afspraak.wijzig.nietMeer')}</Paragraph>
              ))}
            <StandaloneLink href={paths.afspraken()}>{t('afspraak.terug')}</StandaloneLink>
          </div>
        )
      }}
    </QueryAnswer>
  )
}
