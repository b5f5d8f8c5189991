import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Antwoorden, doorlopen, type Formulier } from '#domain/formulier'
import { gekozenTijd } from '#domain/gekozen-tijd'
import { eersteOnaf, type Invulhulp } from '#domain/veldfout'
import { isTaken, isTooMany } from '~/api/errors'
import type { Uploads } from '~/api/use-uploads'
import { PageTitle } from '~/components/PageTitle'
import { Alert, Link, Paragraph, VisuallyHidden } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { Antwoordenlijst } from './Antwoordenlijst.tsx'
import { Verzendknop } from './Verzendknop.tsx'

type Props = {
  formulier: Formulier
  hulp: Invulhulp
  antwoorden: Antwoorden
  uploads: Uploads | null
  adresVan: (stap: string) => string
  /** sends it and goes on to the receipt; false or an error when it was not sent */
  verstuur: () => Promise<boolean>
}

/** Why it was not sent, as far as somebody can do something about it. */
const waarom = (fout: unknown) => (isTaken(fout) ? 'bezet' : isTooMany(fout) ? 'druk' : 'mislukt')

/** Every answer once more, each with a way to change it that leads back here; and the button that sends. */
export function Controle({ formulier, hulp, antwoorden, uploads, adresVan, verstuur }: Props) {
  const { t } = useTranslation()
  const taal = useTaal()
  const [toestand, setToestand] = useState<'rust' | 'bezig' | ReturnType<typeof waarom>>('rust')
  const { stappen, tellend } = doorlopen(formulier, antwoorden)
  const onaf = eersteOnaf(formulier, antwoorden, hulp)
  const laatste = stappen.at(-1)
  const gekozen = gekozenTijd(formulier, antwoorden)
  const naar = (stap: string) => `${adresVan(stap)}?wijzig`

  const probeer = async () => {
    if (toestand === 'bezig') return
    setToestand('bezig')
    try {
      if (!(await verstuur())) setToestand('mislukt')
    } catch (fout) {
      setToestand(waarom(fout))
    }
  }

  return (
    <>
      <div className="dvt-stack">
        {laatste && (
          <div>
            <Link href={adresVan(laatste.id)}>{t('formulier.stap.terug')}</Link>
          </div>
        )}
        <p className="dvt-subtle">{formulier.titel[taal]}</p>
        <PageTitle title={t('formulier.controle.tab', { formulier: formulier.titel[taal] })}>
          {t('formulier.controle.titel')}
        </PageTitle>
      </div>
      <Antwoordenlijst
        stappen={stappen}
        tellend={tellend}
        hulp={hulp}
        uploads={uploads}
        actie={(stap, label) => (
          <Link href={naar(stap.id)}>
            {t('formulier.controle.wijzig')}
            <VisuallyHidden>: {label}</VisuallyHidden>
          </Link>
        )}
      />
      {(toestand === 'mislukt' || toestand === 'druk') && (
        <Alert heading={t('formulier.controle.misluktKop')} headingLevel={2} severity="error" role="alert">
          <Paragraph>{t(`formulier.controle.${toestand}`)}</Paragraph>
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
          bestanden={uploads?.query.data ?? []}
          isOnderweg={uploads?.zendingen.some(({ mislukt }) => mislukt === null) ?? false}
          bezig={toestand === 'bezig'}
          tekst={formulier.verstuur[taal]}
          adresVan={({ id }) => naar(id)}
          onVerstuur={() => void probeer()}
        />
      )}
    </>
  )
}
