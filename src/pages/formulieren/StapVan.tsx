import { startTransition, type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { type Antwoorden, doorlopen, type Formulier, type Stap, stapNaast } from '#domain/formulier'
import { eersteOnaf, foutenVan, type Invulhulp } from '#domain/veldfout'
import type { Uploads } from '~/api/use-uploads'
import { PageTitle } from '~/components/PageTitle'
import { Button, ErrorSummary, Link, Paragraph, StandaloneLink } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { paths } from '~/paths'
import { useVeldfout } from './use-veldfout.ts'
import { Veldinvoer } from './Veldinvoer.tsx'

type Props = {
  formulier: Formulier
  stappen: readonly Stap[]
  stap: Stap
  hulp: Invulhulp
  antwoorden: Antwoorden
  uploads: Uploads | null
  /** where a step is, or the page that checks everything */
  adresVan: (stap: string) => string
  zet: (veld: string, antwoord: Antwoorden[string]) => void
  bewaarder: { naar: (stap: string) => void; bewaar: () => Promise<boolean> }
}

/** One question on a page of its own. Nothing is judged while somebody types; what was wrong is told on continuing. */
export function StapVan(props: Props) {
  const { formulier, stappen, stap, hulp, antwoorden, uploads, adresVan, zet, bewaarder } = props
  const { t } = useTranslation()
  const taal = useTaal()
  const veldfout = useVeldfout(hulp)
  const navigate = useNavigate()
  // who came from the last page to change one answer goes back there
  const [zoek] = useSearchParams()
  const vanControle = zoek.has('wijzig')
  const [fouten, setFouten] = useState<ReturnType<typeof foutenVan>>({})
  const [poging, setPoging] = useState(0)

  const nummer = stappen.indexOf(stap) + 1
  const vraag = stap.vraag[taal]
  const titel = t('formulier.stap.titel', {
    nummer,
    aantal: stappen.length,
    vraag,
    formulier: formulier.titel[taal],
  })
  const regels = stap.velden.flatMap((veld) => {
    const fout = fouten[veld.id]
    return fout === undefined ? [] : [{ field: veld.id, message: veldfout(veld, fout) }]
  })
  const kopVan = (veld: Stap['velden'][number]) => (veld.label[taal] === vraag ? 'vraag' : undefined)
  const isVrij = stap.velden.some((veld) => veld.optioneel === true && kopVan(veld) !== undefined)
  const vorige = stapNaast(stappen, stap.id, -1)

  const verder = (event: SubmitEvent) => {
    event.preventDefault()
    const gevonden = foutenVan(stap, antwoorden, hulp)
    const isGoed = Object.keys(gevonden).length === 0
    // after the button was drawn as pressed: on a slow phone the drawing of the page itself takes longer than 100 ms
    startTransition(() => {
      setFouten(gevonden)
      if (!isGoed) setPoging(poging + 1)
    })
    if (!isGoed) return
    const onaf = eersteOnaf(formulier, antwoorden, hulp)
    const naast = stapNaast(doorlopen(formulier, antwoorden).stappen, stap.id, 1)
    const naar = vanControle ? (onaf?.id ?? 'controleren') : (naast?.id ?? 'controleren')
    bewaarder.naar(naar === 'controleren' ? stap.id : naar)
    void bewaarder.bewaar()
    void navigate(adresVan(naar))
  }

  return (
    <>
      <div className="dvt-stack">
        <div>
          <Link
            href={
              vanControle
                ? adresVan('controleren')
                : vorige
                  ? adresVan(vorige.id)
                  : paths.formulier(formulier.id)
            }
          >
            {t('formulier.stap.terug')}
          </Link>
        </div>
        <p className="dvt-subtle">
          {formulier.titel[taal]}. {t('formulier.stap.tel', { nummer, aantal: stappen.length })}
        </p>
        <PageTitle title={regels.length > 0 ? t('formulier.stap.fout', { titel }) : titel} id="vraag">
          {isVrij ? t('formulier.stap.nietVerplicht', { vraag }) : vraag}
        </PageTitle>
        {stap.hulp !== undefined && <p>{stap.hulp[taal]}</p>}
        {stap.uitleg?.map((alinea) => (
          <Paragraph key={alinea.nl}>{alinea[taal]}</Paragraph>
        ))}
        {stap.meenemen && (
          <ul className="dvt-list">
            {stap.meenemen.map(({ tekst }) => (
              <li key={tekst.nl}>{tekst[taal]}</li>
            ))}
          </ul>
        )}
        {stap.verwijzing && (
          <StandaloneLink href={stap.verwijzing.naar}>{stap.verwijzing.label[taal]}</StandaloneLink>
        )}
      </div>
      {stap.einde && (
        <div className="dvt-stack">
          <Paragraph>{t('formulier.stap.einde')}</Paragraph>
          <StandaloneLink href={paths.formulieren()}>{t('formulier.stap.andere')}</StandaloneLink>
        </div>
      )}
      {!stap.einde && (
        <form className="dvt-stack dvt-stack--wide" noValidate onSubmit={verder}>
          {regels.length > 0 && (
            <ErrorSummary heading={t('formulier.stap.foutKop')} errors={regels} attempt={poging} />
          )}
          {stap.velden.map((veld) => (
            <Veldinvoer
              key={veld.id}
              veld={veld}
              hulp={hulp}
              kop={kopVan(veld)}
              antwoorden={antwoorden}
              uploads={uploads}
              fout={regels.find(({ field }) => field === veld.id)?.message}
              onWijzig={(antwoord) => zet(veld.id, antwoord)}
            />
          ))}
          {stap.velden.some(({ soort }) => soort === 'bestand') && (
            <p className="dvt-subtle">{t('formulier.bestand.anders')}</p>
          )}
          <div>
            <Button type="submit">{t('formulier.stap.verder')}</Button>
          </div>
        </form>
      )}
    </>
  )
}
