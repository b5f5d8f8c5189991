import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isTooMany } from '~/api/errors'
import { useVulAan } from '~/api/meldingen'
import { Tekstvraag } from '~/components/formulier/Tekstvraag'
import { TextSection } from '~/components/TextSection'
import { Alert, Button, ErrorSummary, Paragraph, TextArea } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden } from '~/lib/datum'

/** Characters that fit; the contract has the same limit. */
const LANGSTE = 1000

/** The key is of these words: the same again is told once, and other words are something new. */
const metTekst = (tekst: string) => ({ tekst, sleutel: crypto.randomUUID() })

/** Tells more about a report. After it there is room for something else. */
export function Aanvullen({ code }: { code: string }) {
  const { t } = useTranslation()
  const taal = useTaal()
  const aanvulling = useVulAan(code)
  const [{ tekst, sleutel }, setInvoer] = useState(() => metTekst(''))
  const [fout, setFout] = useState<'leeg' | 'lang'>()
  const [poging, setPoging] = useState(0)
  const over = LANGSTE - tekst.length
  const zin = fout && t(`melding.aanvullen.${fout}`, { aantal: LANGSTE })
  const { data, error, isPending } = aanvulling

  const verstuur = (event: SubmitEvent) => {
    event.preventDefault()
    if (isPending) return
    const gevonden = tekst.trim() === '' ? 'leeg' : over < 0 ? 'lang' : undefined
    setFout(gevonden)
    if (gevonden) return setPoging(poging + 1)
    aanvulling.mutate({ tekst, sleutel }, { onSuccess: () => setInvoer(metTekst('')) })
  }

  return (
    <TextSection heading={t('melding.aanvullen.kop')}>
      <form className="dvt-stack" noValidate onSubmit={verstuur}>
        {zin !== undefined && (
          <ErrorSummary
            heading={t('formulier.stap.foutKop')}
            errors={[{ field: 'aanvulling', message: zin }]}
            attempt={poging}
          />
        )}
        {/* there before it says something, so that it is read out */}
        <output>
          {data && (
            <Alert heading={t('melding.aanvullen.klaar')} headingLevel={3} severity="success">
              <Paragraph>
                {data.antwoordVoor === null
                  ? t('melding.aanvullen.klaarZonder')
                  : t('melding.aanvullen.klaarDatum', { datum: datumInWoorden(data.antwoordVoor, taal) })}
              </Paragraph>
            </Alert>
          )}
        </output>
        {error && (
          <Alert heading={t('melding.aanvullen.misluktKop')} headingLevel={3} severity="error" role="alert">
            <Paragraph>{t(isTooMany(error) ? 'melding.druk.uitleg' : 'melding.aanvullen.mislukt')}</Paragraph>
          </Alert>
        )}
        <Tekstvraag
          id="aanvulling"
          label={t('melding.aanvullen.vraag')}
          fout={zin}
          hulp={t(over >= 0 ? 'formulier.veld.over' : 'formulier.veld.teveel', { aantal: Math.abs(over) })}
        >
          {(veld) => (
            <TextArea
              {...veld}
              rows={5}
              value={tekst}
              onChange={(event) => setInvoer(metTekst(event.target.value))}
            />
          )}
        </Tekstvraag>
        <div>
          <Button type="submit" aria-busy={isPending}>
            {t(isPending ? 'melding.aanvullen.bezig' : 'melding.aanvullen.verstuur')}
          </Button>
        </div>
      </form>
    </TextSection>
  )
}
