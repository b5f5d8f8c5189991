import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NieuwSchoolverzoek, Schoolverzoeken } from '~/api/schoolverzoeken'
import { Keuzevraag } from '~/components/formulier/Keuzevraag'
import { useVandaag } from '~/components/vandaag-context'
import { Button, DataList, DataRow, ErrorSummary } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden } from '~/lib/datum'
import { Invoerveld } from './Invoerveld.tsx'
import { useFouten } from './use-fouten.ts'
import { Verzoekmislukt } from './Verzoekmislukt.tsx'
import { gecontroleerd, LEEG, type Verzoekvelden } from './verzoekvelden.ts'

type Props = {
  mag: Schoolverzoeken['mag']
  langstTot: string
  bezig: boolean
  mislukt: Error | null
  onVerstuur: (verzoek: NieuwSchoolverzoek) => void
  /** says whether there are errors now, for the title of the tab */
  onFouten: (heeft: boolean) => void
}

/** The form. Nothing is chosen beforehand, nothing is judged while somebody types, and what was typed stays. */
export function Verzoekformulier({ mag, langstTot, bezig, mislukt, onVerstuur, onFouten }: Props) {
  const { t } = useTranslation()
  const taal = useTaal()
  const vandaag = useVandaag()
  const [velden, setVelden] = useState<Verzoekvelden>(LEEG)
  const [poging, setPoging] = useState(0)
  const [eigen, setEigen] = useState<ReturnType<typeof gecontroleerd>['fouten']>()
  const { foutBij, regels } = useFouten(eigen, mislukt, langstTot)
  const zet = (verandering: Partial<Verzoekvelden>) => setVelden({ ...velden, ...verandering })

  const verstuur = (event: SubmitEvent) => {
    event.preventDefault()
    if (bezig) return
    const uitkomst = gecontroleerd(velden, vandaag, langstTot)
    setEigen(uitkomst.fouten)
    onFouten(uitkomst.fouten !== undefined)
    // also for what the server finds: its errors take the focus each time
    setPoging(poging + 1)
    if (!uitkomst.fouten) onVerstuur(uitkomst.verzoek)
  }
  return (
    <form className="dvt-stack dvt-stack--wide dvt-read" noValidate onSubmit={verstuur}>
      {regels.length > 0 && (
        <ErrorSummary heading={t('formulier.stap.foutKop')} errors={regels} attempt={poging} />
      )}
      {mislukt && regels.length === 0 && <Verzoekmislukt />}
      <DataList>
        <DataRow term={t('school.verzoek.doel')}>{t('school.verzoek.inschrijving')}</DataRow>
      </DataList>
      <Invoerveld
        id="voorletters"
        hulp={t('school.verzoek.hulp.voorletters')}
        fout={foutBij('voorletters')}
        waarde={velden.voorletters}
        onWijzig={(voorletters) => zet({ voorletters })}
      />
      <Invoerveld
        id="geboortedatum"
        isDatum
        hulp={t('school.verzoek.hulp.geboortedatum')}
        fout={foutBij('geboortedatum')}
        waarde={velden.geboortedatum}
        onWijzig={(geboortedatum) => zet({ geboortedatum })}
      />
      <Keuzevraag
        naam="velden"
        meer
        legenda={t('school.verzoek.veld.velden')}
        hulp={t('school.verzoek.hulp.velden')}
        opties={mag.map(({ veld, grond }) => ({
          waarde: veld,
          label: t(`toestemming.veld.${veld}`),
          hulp: grond[taal],
        }))}
        gekozen={velden.velden}
        fout={foutBij('velden')}
        onKies={(veld) =>
          zet({
            velden: velden.velden.includes(veld)
              ? velden.velden.filter((een) => een !== veld)
              : [...velden.velden, veld],
          })
        }
      />
      <Invoerveld
        id="tot"
        isDatum
        hulp={t('school.verzoek.hulp.tot', { datum: datumInWoorden(langstTot, taal) })}
        fout={foutBij('tot')}
        waarde={velden.tot}
        onWijzig={(tot) => zet({ tot })}
      />
      <div>
        <Button type="submit" aria-busy={bezig}>
          {t(bezig ? 'toestemming.bezig' : 'school.vraag')}
        </Button>
      </div>
    </form>
  )
}
