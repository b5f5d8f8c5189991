import { useTranslation } from 'react-i18next'
import { type Antwoorden, type Veld, woordenVan } from '#domain/formulier'
import { type Invulhulp, optiesVan } from '#domain/veldfout'
import type { Uploads } from '~/api/use-uploads'
import { QueryAnswer } from '~/components/QueryAnswer'
import { Bestandveld } from '~/components/formulier/Bestandveld'
import { Keuzevraag } from '~/components/formulier/Keuzevraag'
import { Tekstvraag } from '~/components/formulier/Tekstvraag'
import { TextArea, TextInput } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { Afspraakvraag } from './Afspraakvraag.tsx'
import { Bekendveld } from './Bekendveld.tsx'

type Props = {
  veld: Veld
  hulp: Invulhulp
  /** the id of the heading of the page, when that is the question */
  kop: string | undefined
  antwoorden: Antwoorden
  fout: string | undefined
  /** null where nobody can send files */
  uploads: Uploads | null
  onWijzig: (antwoord: Antwoorden[string]) => void
}

const INVOER = {
  tekst: { type: 'text' },
  datum: { type: 'text', inputMode: 'numeric' },
  getal: { type: 'text', inputMode: 'numeric' },
  postcode: { type: 'text', autoComplete: 'postal-code' },
  kenteken: { type: 'text', autoCapitalize: 'characters', spellCheck: false },
  telefoon: { type: 'tel', autoComplete: 'tel' },
  email: { type: 'email', autoComplete: 'email' },
} as const

/** One field of a form, by its kind. */
export function Veldinvoer({ veld, hulp: invulhulp, kop, antwoorden, fout, uploads, onWijzig }: Props) {
  const { t } = useTranslation()
  const taal = useTaal()
  const { id, soort, optioneel, hulp, langst = 0, product = '' } = veld
  const antwoord = antwoorden[id]
  const bekend = invulhulp.bekend.find((een) => een.veld === id)
  const vraag = veld.label[taal]
  const label = optioneel ? t('formulier.stap.nietVerplicht', { vraag }) : vraag
  if (soort === 'bestand')
    return (
      uploads && (
        <QueryAnswer query={uploads.query} about={vraag} headingLevel={2} skeletonLines={2} empty={null}>
          {(bestanden) => (
            <Bestandveld
              onderdeel={id}
              vraag={label}
              kop={kop}
              hulp={[hulp?.[taal], !optioneel && t('formulier.bestand.nietNodig')].filter(Boolean).join(' ')}
              soorten={veld.bestandsoorten}
              meest={veld.meest}
              bak={{ ...uploads, bestanden }}
            />
          )}
        </QueryAnswer>
      )
    )
  if (soort === 'bekend') return <Bekendveld veld={veld} hulp={invulhulp} />
  if (soort === 'afspraak') return <Afspraakvraag {...{ veld, product, antwoorden, fout, onWijzig }} />
  if (soort === 'keuze' || soort === 'keuzes') {
    const gekozen = woordenVan(antwoord)
    const kies = (waarde: string) => {
      if (soort === 'keuze') return onWijzig(waarde)
      onWijzig(gekozen.includes(waarde) ? gekozen.filter((een) => een !== waarde) : [...gekozen, waarde])
    }
    return (
      <Keuzevraag
        naam={id}
        legenda={label}
        kop={kop}
        meer={soort === 'keuzes'}
        hulp={bekend?.stand === 'onbereikbaar' ? t('formulier.bekend.lijst') : hulp?.[taal]}
        opties={optiesVan(veld, invulhulp).map((optie) => ({
          waarde: optie.waarde,
          label: optie.label[taal],
          hulp: optie.hulp?.[taal],
        }))}
        gekozen={gekozen}
        fout={fout}
        onKies={kies}
      />
    )
  }
  const tekst = typeof antwoord === 'string' ? antwoord : ''
  const over = langst - tekst.length
  const telling = t(over >= 0 ? 'formulier.veld.over' : 'formulier.veld.teveel', { aantal: Math.abs(over) })
  const uitleg = [hulp?.[taal], soort === 'regels' && telling].filter(Boolean).join(' ')
  return (
    <Tekstvraag id={id} label={label} kop={kop} fout={fout} hulp={uitleg || undefined}>
      {(invoer) =>
        soort === 'regels' ? (
          <TextArea {...invoer} rows={8} value={tekst} onChange={(event) => onWijzig(event.target.value)} />
        ) : (
          <TextInput
            {...invoer}
            {...INVOER[soort]}
            value={tekst}
            onChange={(event) => onWijzig(event.target.value)}
          />
        )
      }
    </Tekstvraag>
  )
}
