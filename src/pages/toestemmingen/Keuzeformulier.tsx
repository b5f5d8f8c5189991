import { type SubmitEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Kandidaat, Toestemmingsveld, Toestemmingsvraag } from '~/api/toestemmingen'
import { focusHeading } from '~/components/focus-heading'
import { Keuzevraag } from '~/components/formulier/Keuzevraag'
import { Button, ErrorSummary, Paragraph } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden } from '~/lib/datum'
import { Blokkade } from './Blokkade.tsx'
import { beslisbaarVan, type Keuze, type Keuzes, ontbreektIn } from './keuzes.ts'
import { Veldkeuze } from './Veldkeuze.tsx'
import { Vraagkop } from './Vraagkop.tsx'

type Props = {
  vraag: Toestemmingsvraag
  kandidaat: Kandidaat | undefined
  keuzes: Keuzes
  neemtFocus: boolean
  onKandidaat: (nummer: number) => void
  onKeuze: (veld: Toestemmingsveld, keuze: Keuze) => void
  onVerder: () => void
}

/** For whom, and of each field whether the school may see it. What is missing is told on continuing. */
export function Keuzeformulier(props: Props) {
  const { vraag, kandidaat, keuzes, neemtFocus, onKandidaat, onKeuze, onVerder } = props
  const { t } = useTranslation()
  const taal = useTaal()
  const [poging, setPoging] = useState(0)
  const [fouten, setFouten] = useState<ReturnType<typeof ontbreektIn>>([])
  useEffect(() => {
    if (neemtFocus) focusHeading(null)
  }, [neemtFocus])
  const beslisbaar = beslisbaarVan(vraag)
  const foutBij = (wat: (typeof fouten)[number]) => {
    if (!fouten.includes(wat)) return undefined
    return wat === 'wie'
      ? t('toestemming.vraag.foutWie')
      : t('toestemming.vraag.foutVeld', { veld: t(`toestemming.veld.${wat}`) })
  }
  const verder = (event: SubmitEvent) => {
    event.preventDefault()
    const ontbreekt = ontbreektIn(vraag, kandidaat, keuzes)
    setFouten(ontbreekt)
    if (ontbreekt.length > 0) setPoging(poging + 1)
    else onVerder()
  }
  return (
    <form className="dvt-stack dvt-stack--wide dvt-read" noValidate onSubmit={verder}>
      <Vraagkop vraag={vraag} heeftFouten={fouten.length > 0} />
      {fouten.length > 0 && (
        <ErrorSummary
          heading={t('formulier.stap.foutKop')}
          errors={fouten.map((field) => ({ field, message: foutBij(field) ?? '' }))}
          attempt={poging}
        />
      )}
      {vraag.kandidaten.map(
        (een) => een.blokkade && <Blokkade key={een.nummer} {...een} soort={een.blokkade} />,
      )}
      {beslisbaar.length > 1 && (
        <Keuzevraag
          naam="wie"
          legenda={t('toestemming.vraag.wie')}
          opties={beslisbaar.map(({ nummer, naam }) => ({ waarde: String(nummer), label: naam }))}
          gekozen={kandidaat ? [String(kandidaat.nummer)] : []}
          fout={foutBij('wie')}
          onKies={(nummer) => {
            setFouten([])
            onKandidaat(Number(nummer))
          }}
        />
      )}
      {kandidaat &&
        vraag.velden.map((veld) => (
          <Veldkeuze
            key={veld.veld}
            veld={veld}
            gegevens={kandidaat.gegevens.find((een) => een.veld === veld.veld)?.gegevens ?? []}
            keuze={keuzes[veld.veld]}
            fout={foutBij(veld.veld)}
            onKies={(keuze) => onKeuze(veld.veld, keuze)}
          />
        ))}
      {beslisbaar.length > 0 && (
        <div className="dvt-stack">
          <Paragraph>
            {t('toestemming.vraag.tot', { datum: datumInWoorden(vraag.geldigTot, taal) })}
          </Paragraph>
          <Paragraph>{t('toestemming.vraag.gezien')}</Paragraph>
          <div>
            <Button type="submit">{t('formulier.stap.verder')}</Button>
          </div>
        </div>
      )}
    </form>
  )
}
