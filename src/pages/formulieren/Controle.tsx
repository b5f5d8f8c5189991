import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { type Antwoorden, doorlopen } from '#domain/formulier'
import { gekozenTijd } from '#domain/gekozen-tijd'
import { eersteOnaf, type Invulhulp } from '#domain/veldfout'
import { isTaken } from '~/api/errors'
import { type Concept, useVerstuur } from '~/api/formulieren'
import type { Uploads } from '~/api/use-uploads'
import { PageTitle } from '~/components/PageTitle'
import { QueryAnswer } from '~/components/QueryAnswer'
import { Alert, DataList, DataRow, Link, Paragraph, VisuallyHidden } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { paths } from '~/paths'
import { Bestandsantwoord } from './Bestandsantwoord.tsx'
import { useAntwoordtekst } from './use-antwoordtekst.ts'
import { Verzendknop } from './Verzendknop.tsx'

type Props = {
  concept: Concept
  hulp: Invulhulp
  antwoorden: Antwoorden
  uploads: Uploads
  bewaarder: { bewaar: () => Promise<boolean>; stand: () => number; stop: () => void }
}

/** Every answer once more, each with a way to change it that leads back here; and the button that sends. */
export function Controle({ concept, hulp, antwoorden, uploads, bewaarder }: Props) {
  const { t } = useTranslation()
  const taal = useTaal()
  const navigate = useNavigate()
  const tekst = useAntwoordtekst(hulp)
  const { formulier } = concept
  const verzending = useVerstuur(concept.id)
  const [toestand, setToestand] = useState<'rust' | 'bezig' | 'mislukt' | 'bezet'>('rust')
  const { stappen, tellend } = doorlopen(formulier, antwoorden)
  const onaf = eersteOnaf(formulier, antwoorden, hulp)
  const laatste = stappen.at(-1)
  const gekozen = gekozenTijd(formulier, antwoorden)
  const naar = (stap: string) => `${paths.formulierstap(formulier.id, stap)}?wijzig`

  const verstuur = async () => {
    if (toestand === 'bezig') return
    setToestand('bezig')
    try {
      if (!(await bewaarder.bewaar())) return setToestand('mislukt')
      const { kenmerk } = await verzending.mutateAsync({ stand: bewaarder.stand(), taal })
      bewaarder.stop()
      await navigate(paths.verstuurd(formulier.id, kenmerk), { replace: true })
    } catch (fout) {
      setToestand(isTaken(fout) ? 'bezet' : 'mislukt')
    }
  }

  return (
    <>
      <div className="dvt-stack">
        {laatste && (
          <div>
            <Link href={paths.formulierstap(formulier.id, laatste.id)}>{t('formulier.stap.terug')}</Link>
          </div>
        )}
        <p className="dvt-subtle">{formulier.titel[taal]}</p>
        <PageTitle title={t('formulier.controle.tab', { formulier: formulier.titel[taal] })}>
          {t('formulier.controle.titel')}
        </PageTitle>
      </div>
      <DataList>
        {stappen.flatMap((stap) =>
          stap.velden.map((veld) => (
            <DataRow
              key={veld.id}
              term={veld.label[taal]}
              action={
                veld.soort === 'bekend' ? undefined : (
                  <Link href={naar(stap.id)}>
                    {t('formulier.controle.wijzig')}
                    <VisuallyHidden>: {veld.label[taal]}</VisuallyHidden>
                  </Link>
                )
              }
            >
              {veld.soort === 'bestand' ? (
                <QueryAnswer
                  query={uploads.query}
                  about={veld.label[taal]}
                  headingLevel={2}
                  skeletonLines={1}
                  empty={null}
                >
                  {(bestanden) => <Bestandsantwoord veld={veld} bestanden={bestanden} />}
                </QueryAnswer>
              ) : (
                <span className="dvt-typed">{tekst(veld, tellend[veld.id])}</span>
              )}
            </DataRow>
          )),
        )}
      </DataList>
      {toestand === 'mislukt' && (
        <Alert heading={t('formulier.controle.misluktKop')} headingLevel={2} severity="error" role="alert">
          <Paragraph>{t('formulier.controle.mislukt')}</Paragraph>
        </Alert>
      )}
      {toestand === 'bezet' && gekozen && (
        <Alert heading={t('formulier.controle.misluktKop')} headingLevel={2} severity="error" role="alert">
          <Paragraph>
            {t('afspraak.vast.bezet')} <Link href={naar(gekozen.stap)}>{t('afspraak.vast.kies')}</Link>
          </Paragraph>
        </Alert>
      )}
      {onaf ? (
        <Alert heading={t('formulier.controle.nogNiet')} headingLevel={2} severity="warning">
          <Paragraph>
            {t('formulier.controle.nogNietUitleg')} <Link href={naar(onaf.id)}>{onaf.vraag[taal]}</Link>
          </Paragraph>
        </Alert>
      ) : (
        <Verzendknop
          stappen={stappen}
          bestanden={uploads.query.data ?? []}
          isOnderweg={uploads.zendingen.some(({ mislukt }) => mislukt === null)}
          bezig={toestand === 'bezig'}
          tekst={formulier.verstuur[taal]}
          adresVan={({ id }) => naar(id)}
          onVerstuur={() => void verstuur()}
        />
      )}
    </>
  )
}
