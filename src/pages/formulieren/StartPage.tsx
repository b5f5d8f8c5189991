import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import type { Formulier } from '#domain/formulier'
import type { NormId } from '#domain/norm'
import { isNotFound } from '~/api/errors'
import { type Formulierdatums, formulierQuery } from '~/api/formulieren'
import { sessieQuery } from '~/api/sessie'
import { NotFound } from '~/components/NotFound'
import { PageTitle } from '~/components/PageTitle'
import { QueryAnswer } from '~/components/QueryAnswer'
import { TextSection } from '~/components/TextSection'
import { Breadcrumb, ButtonLink, Card, CardList, Paragraph, StandaloneLink } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden } from '~/lib/datum'
import { paths } from '~/paths'
import { SnelWeg } from './SnelWeg.tsx'

/** What somebody should know before beginning: for whom, what is needed, by when we answer, and how else it can be done. */
export function StartPage() {
  const { t } = useTranslation()
  const taal = useTaal()
  const { formulier: id = '' } = useParams()
  const query = useQuery(formulierQuery(id))
  if (isNotFound(query.error)) return <NotFound />
  return (
    <QueryAnswer
      query={query}
      title={t('formulier.lijst.titel')}
      headingLevel={2}
      skeletonLines={10}
      empty={null}
    >
      {({ formulier, datums, belofte, onlineBetalen }) => (
        <div className="dvt-stack dvt-stack--wide dvt-read">
          {formulier.gevoelig && <SnelWeg />}
          <div className="dvt-stack">
            <Breadcrumb
              label={t('algemeen.menu.kruimelpad')}
              links={[{ href: paths.formulieren(), label: t('formulier.lijst.titel') }]}
            />
            <PageTitle title={formulier.titel[taal]} />
            <p className="dvt-lead">{formulier.samenvatting[taal]}</p>
          </div>
          <TextSection heading={t('formulier.start.voorWie')}>
            <Paragraph>{formulier.voorWie[taal]}</Paragraph>
            <Paragraph>
              {formulier.kosten?.[taal] ?? t('formulier.start.kosten')}{' '}
              {formulier.betaling &&
                t(onlineBetalen ? 'formulier.start.onlineBetalen' : 'formulier.start.balieBetalen')}
            </Paragraph>
          </TextSection>
          <TextSection heading={t('formulier.start.nodig')}>
            <ul className="dvt-list">
              {formulier.nodig.map((ding) => (
                <li key={ding.nl}>{ding[taal]}</li>
              ))}
            </ul>
          </TextSection>
          <TextSection heading={t('formulier.start.termijn')}>
            {heeft(formulier, 'afspraak') ? <AanDeBalie norm={belofte} /> : <Termijn datums={datums} />}
          </TextSection>
          <Begin formulier={formulier} />
          <TextSection heading={t('formulier.start.anders')}>
            <Paragraph>
              {formulier.anders[taal]} {t('formulier.start.bel')}
            </Paragraph>
          </TextSection>
        </div>
      )}
    </QueryAnswer>
  )
}

/** The way into the form, or for who is signed in as somebody that it is not for, that it is not. */
function Begin({ formulier }: { formulier: Formulier }) {
  const { t } = useTranslation()
  const { id, wie, zonderInloggen } = formulier
  const soort = useQuery(sessieQuery()).data?.identiteit?.soort
  const isVoorU = soort === undefined || (soort !== 'school' && (wie?.includes(soort) ?? true))
  if (!isVoorU) return <Paragraph>{t('formulier.weg.nietVoorUUitleg')}</Paragraph>
  if (soort === undefined && zonderInloggen) return <Inlogkeuze formulier={formulier} />
  return (
    <div className="dvt-stack">
      <Paragraph>{t('formulier.start.inloggen')}</Paragraph>
      <div>
        <ButtonLink href={paths.formulierstap(id, 'begin')}>{t('formulier.start.knop')}</ButtonLink>
      </div>
    </div>
  )
}

/** With or without signing in, and what follows from each (forms B2 15). */
function Inlogkeuze({ formulier }: { formulier: Formulier }) {
  const { t } = useTranslation()
  const metBestand = heeft(formulier, 'bestand')
  return (
    <TextSection heading={t('formulier.keuze.kop')}>
      <CardList>
        <Card
          heading={t('formulier.keuze.met')}
          headingLevel={3}
          href={paths.formulierstap(formulier.id, 'begin')}
        >
          <Paragraph>{t('formulier.keuze.metZaak')}</Paragraph>
          <Paragraph>
            {t('formulier.keuze.metBewaard')} {metBestand && t('formulier.keuze.metFoto')}
          </Paragraph>
        </Card>
        <Card
          heading={t('formulier.keuze.zonder')}
          headingLevel={3}
          href={paths.zonderInloggen(formulier.id, 'begin')}
        >
          <Paragraph>{t('formulier.keuze.zonderCode')}</Paragraph>
          <Paragraph>
            {t('formulier.keuze.zonderBewaard')} {metBestand && t('formulier.keuze.zonderFoto')}
          </Paragraph>
        </Card>
      </CardList>
      <StandaloneLink href={paths.meldingVolgen()}>{t('formulier.keuze.volg')}</StandaloneLink>
    </TextSection>
  )
}

const heeft = ({ stappen }: Formulier, gezocht: 'afspraak' | 'bestand') =>
  stappen.some(({ velden }) => velden.some(({ soort }) => soort === gezocht))

/** Our promises for who comes to a desk: the waiting there, and what begins there. */
function AanDeBalie({ norm }: { norm: NormId | null }) {
  const { t } = useTranslation()
  return (
    <>
      <Paragraph>{t('formulier.start.bevestiging')}</Paragraph>
      <Paragraph>{t('norm.P1.belofte')}</Paragraph>
      {norm !== null && (
        <Paragraph>
          {t(`norm.${norm}.belofte`)} {t('formulier.start.balie')}
        </Paragraph>
      )}
    </>
  )
}

/** Our promise and the date of the law, for who sends it today. */
function Termijn({ datums: { belofte, wet } }: { datums: Formulierdatums }) {
  const { t } = useTranslation()
  const taal = useTaal()
  return (
    <>
      <Paragraph>{t('formulier.start.bevestiging')}</Paragraph>
      <Paragraph>
        {belofte === null
          ? t('formulier.start.geenBelofte')
          : t('formulier.start.belofte', { datum: datumInWoorden(belofte, taal) })}{' '}
        {wet !== null && t('formulier.start.wet', { datum: datumInWoorden(wet, taal) })}
      </Paragraph>
    </>
  )
}
