import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, useNavigate, useParams, useSearchParams } from 'react-router'
import { dagVan } from '#domain/datum'
import { isForbidden, isNotFound, needsHigherLevel } from '~/api/errors'
import { conceptenQuery, invulhulpQuery, useBegin, type Voorkeuze } from '~/api/formulieren'
import { HogerNiveau } from '~/components/HogerNiveau'
import { NotFound } from '~/components/NotFound'
import { PageTitle } from '~/components/PageTitle'
import { QueryAnswer } from '~/components/QueryAnswer'
import { Alert, LoadingStatus, Paragraph, StandaloneLink } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { paths } from '~/paths'
import { Invullen } from './Invullen.tsx'

/** The pages on which a form is filled in: `begin`, one for each step, and the one to check everything. */
export function InvullenPage() {
  const { t } = useTranslation()
  const taal = useTaal()
  const { formulier = '', stap = '' } = useParams()
  const voorkeuze = useVoorkeuze()
  const concepten = useQuery(conceptenQuery())
  // asked along with it: the fields of the first page are there as soon as both are
  const hulp = useQuery(invulhulpQuery(formulier))
  return (
    <QueryAnswer
      query={concepten}
      title={t('formulier.lijst.titel')}
      headingLevel={2}
      skeletonLines={8}
      empty={null}
    >
      {(alle) => {
        const concept = alle.find((een) => een.formulier.id === formulier)
        if (stap === 'begin')
          return concept && !voorkeuze ? (
            <Navigate replace to={paths.formulierstap(formulier, concept.stap)} />
          ) : (
            <Beginnen formulier={formulier} veld={voorkeuze?.veld} keuze={voorkeuze?.keuze} />
          )
        if (!concept) return <Weg formulier={formulier} />
        if (needsHigherLevel(hulp.error))
          return (
            <HogerNiveau titel={concept.formulier.titel[taal]} terug={paths.formulierstap(formulier, stap)} />
          )
        return (
          <QueryAnswer
            query={hulp}
            title={concept.formulier.titel[taal]}
            headingLevel={2}
            skeletonLines={8}
            empty={null}
          >
            {({ vandaag, bekend }) => (
              <Invullen
                key={concept.id}
                concept={concept}
                hulp={{ vandaag: dagVan(vandaag), bekend }}
                stap={stap}
              />
            )}
          </QueryAnswer>
        )
      }}
    </QueryAnswer>
  )
}

/** The choice that the page before made, out of the address; null when it made none. */
function useVoorkeuze(): Voorkeuze | null {
  const [zoek] = useSearchParams()
  const veld = zoek.get('veld')
  const keuze = zoek.get('keuze')
  return veld === null || keuze === null ? null : { veld, keuze }
}

/** Begins the form, and goes to its first step, or to that of the choice that was made. */
function Beginnen({ formulier, veld, keuze }: { formulier: string } & Partial<Voorkeuze>) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { mutate, isError, error } = useBegin()
  useEffect(
    () =>
      mutate(
        {
          formulier,
          voorkeuze: veld === undefined || keuze === undefined ? null : { veld, keuze },
        },
        { onSuccess: ({ stap }) => void navigate(paths.formulierstap(formulier, stap), { replace: true }) },
      ),
    [mutate, navigate, formulier, veld, keuze],
  )
  if (isNotFound(error)) return <NotFound />
  if (isForbidden(error))
    return (
      <div className="dvt-stack dvt-read">
        <PageTitle title={t('formulier.weg.nietVoorU')} />
        <Paragraph>{t('formulier.weg.nietVoorUUitleg')}</Paragraph>
        <StandaloneLink href={paths.formulieren()}>{t('formulier.stap.andere')}</StandaloneLink>
      </div>
    )
  if (isError)
    return (
      <div className="dvt-stack dvt-read">
        <PageTitle title={t('formulier.weg.misluktKop')} />
        <Alert heading={t('formulier.weg.misluktKop')} headingLevel={2} severity="error">
          <Paragraph>{t('formulier.weg.mislukt')}</Paragraph>
        </Alert>
        <StandaloneLink href={paths.formulier(formulier)}>{t('formulier.stap.terug')}</StandaloneLink>
      </div>
    )
  return (
    <div aria-busy="true">
      <PageTitle title={t('formulier.weg.begint')} />
      <LoadingStatus>{t('formulier.weg.begint')}</LoadingStatus>
    </div>
  )
}

/** What somebody sees who goes back after sending, or whose draft was thrown away. */
function Weg({ formulier }: { formulier: string }) {
  const { t } = useTranslation()
  return (
    <div className="dvt-stack dvt-read">
      <PageTitle title={t('formulier.weg.tab', { formulier })}>{t('formulier.weg.titel')}</PageTitle>
      <Paragraph>{t('formulier.weg.uitleg')}</Paragraph>
      <StandaloneLink href={paths.zaken()}>{t('formulier.weg.zaken')}</StandaloneLink>
      <StandaloneLink href={paths.formulier(formulier)}>{t('formulier.weg.opnieuw')}</StandaloneLink>
    </div>
  )
}
