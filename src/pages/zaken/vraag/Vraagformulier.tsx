import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NieuweVraag } from '~/api/zaken'
import { Keuzevraag } from '~/components/formulier/Keuzevraag'
import { Tekstvraag } from '~/components/formulier/Tekstvraag'
import { Button, ErrorSummary, TextArea, TextInput } from '~/ds'
import { gecontroleerd, LANGSTE_VRAAG, LEEG, type Vraagvelden } from './vraagvelden.ts'

type Props = {
  /** what stands in the question already */
  begin: string
  bezig: boolean
  onVerstuur: (vraag: NieuweVraag) => void
  /** says whether there are errors now, for the title of the tab */
  onFouten: (heeft: boolean) => void
}

/** The form. Nothing is judged while somebody types; what was wrong is told on sending, and what was typed stays. */
export function Vraagformulier({ begin, bezig, onVerstuur, onFouten }: Props) {
  const { t } = useTranslation()
  const [velden, setVelden] = useState<Vraagvelden>({ ...LEEG, tekst: begin })
  const [poging, setPoging] = useState(0)
  const [fouten, setFouten] = useState<ReturnType<typeof gecontroleerd>['fouten']>()
  const zet = (verandering: Partial<Vraagvelden>) => setVelden({ ...velden, ...verandering })
  const over = LANGSTE_VRAAG - velden.tekst.length

  const verstuur = (event: SubmitEvent) => {
    event.preventDefault()
    if (bezig) return
    const uitkomst = gecontroleerd(velden)
    setFouten(uitkomst.fouten)
    onFouten(uitkomst.fouten !== undefined)
    if (uitkomst.fouten) setPoging(poging + 1)
    else onVerstuur(uitkomst.vraag)
  }
  const foutBij = (veld: keyof Vraagvelden) => {
    const fout = fouten?.[veld]
    return fout && t(`zaakpagina.vraag.${fout}`, { aantal: LANGSTE_VRAAG })
  }
  const regels = (['tekst', 'antwoord', 'telefoon', 'dagdeel'] as const).flatMap((field) => {
    const message = foutBij(field)
    return message === undefined ? [] : [{ field, message }]
  })

  return (
    <form className="dvt-stack dvt-stack--wide dvt-read" noValidate onSubmit={verstuur}>
      {regels.length > 0 && (
        <ErrorSummary heading={t('formulier.stap.foutKop')} errors={regels} attempt={poging} />
      )}
      <Tekstvraag
        id="tekst"
        label={t('zaakpagina.vraag.vraag')}
        fout={foutBij('tekst')}
        hulp={t(over >= 0 ? 'formulier.veld.over' : 'formulier.veld.teveel', { aantal: Math.abs(over) })}
      >
        {(veld) => (
          <TextArea
            {...veld}
            rows={6}
            value={velden.tekst}
            onChange={(event) => zet({ tekst: event.target.value })}
          />
        )}
      </Tekstvraag>
      <Keuzevraag
        naam="antwoord"
        legenda={t('zaakpagina.vraag.antwoord')}
        opties={(['bericht', 'telefoon'] as const).map((waarde) => ({
          waarde,
          label: t(`zaakpagina.vraag.${waarde}`),
        }))}
        gekozen={velden.antwoord === null ? [] : [velden.antwoord]}
        fout={foutBij('antwoord')}
        onKies={(antwoord) => zet({ antwoord })}
      />
      {velden.antwoord === 'telefoon' && (
        <>
          <Tekstvraag id="telefoon" label={t('zaakpagina.vraag.nummer')} fout={foutBij('telefoon')}>
            {(veld) => (
              <TextInput
                {...veld}
                type="tel"
                autoComplete="tel"
                maxLength={20}
                value={velden.telefoon}
                onChange={(event) => zet({ telefoon: event.target.value })}
              />
            )}
          </Tekstvraag>
          <Keuzevraag
            naam="dagdeel"
            legenda={t('zaakpagina.vraag.wanneer')}
            opties={(['ochtend', 'middag'] as const).map((waarde) => ({
              waarde,
              label: t(`zaakpagina.vraag.${waarde}`),
            }))}
            gekozen={velden.dagdeel === null ? [] : [velden.dagdeel]}
            fout={foutBij('dagdeel')}
            onKies={(dagdeel) => zet({ dagdeel })}
          />
        </>
      )}
      <output>
        {velden.antwoord !== null &&
          t(velden.antwoord === 'telefoon' ? 'norm.N7a.belofte' : 'norm.N7b.belofte')}
      </output>
      <div>
        <Button type="submit" aria-busy={bezig}>
          {t(bezig ? 'zaakpagina.vraag.bezig' : 'zaakpagina.vraag.verstuur')}
        </Button>
      </div>
    </form>
  )
}
