import { type RefObject, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ZakenFilter as Filter, ZakenPagina } from '~/api/zaken'
import { Field, Label, TextInput } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { Keuze } from './Keuze.tsx'

/** How long after the last key the search starts. In milliseconds. */
const NA_LAATSTE_TOETS = 250

type Props = {
  filter: Filter
  keuzes: ZakenPagina['keuzes']
  /** the words that are searched for, for when the form comes back after a failure */
  zoek: string
  zoekveld: RefObject<HTMLInputElement | null>
  zet: (verandering: Filter) => void
  onZoek: (woorden: string) => void
}

/** Search and filters of the list. Only what this person can choose from is shown (one kind of case: no choice). */
export function ZakenFilter({ filter, keuzes, zoek, zoekveld, zet, onZoek }: Props) {
  const { t } = useTranslation()
  const taal = useTaal()
  const wachten = useRef<ReturnType<typeof setTimeout>>(undefined)
  const zoekStraks = (woorden: string) => {
    clearTimeout(wachten.current)
    wachten.current = setTimeout(() => onZoek(woorden.trim()), NA_LAATSTE_TOETS)
  }
  // a search that starts after its page was left would change the address of the next page
  useEffect(() => () => clearTimeout(wachten.current), [])
  const jaar = (waarde: string | undefined) => (waarde === undefined ? undefined : Number(waarde))
  return (
    <form
      className="dvt-filter"
      // the element <search> is too new for the browsers that we support
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="search"
      aria-label={t('zaak.filter.label')}
      onSubmit={(event) => event.preventDefault()}
    >
      <Field>
        <Label htmlFor="zoek">{t('zaak.filter.zoek')}</Label>
        {/* not controlled: a key press draws one input and not the list */}
        <TextInput
          id="zoek"
          ref={zoekveld}
          defaultValue={zoek}
          inputMode="search"
          maxLength={100}
          autoComplete="off"
          onChange={(event) => zoekStraks(event.target.value)}
        />
      </Field>
      <Keuze
        id="status"
        label={t('zaak.filter.status')}
        waarde={filter.status}
        opties={[
          { waarde: 'lopend', label: t('zaak.filter.lopend', { count: keuzes.lopend }) },
          { waarde: 'klaar', label: t('zaak.filter.klaar', { count: keuzes.klaar }) },
        ]}
        onKies={(status) => zet({ status })}
      />
      {keuzes.soorten.length > 1 && (
        <Keuze
          id="soort"
          label={t('zaak.filter.soort')}
          waarde={filter.soort}
          opties={keuzes.soorten.map(({ code, naam }) => ({ waarde: code, label: naam[taal] }))}
          onKies={(soort) => zet({ soort })}
        />
      )}
      {keuzes.personen.length > 1 && (
        <Keuze
          id="persoon"
          label={t('zaak.filter.persoon')}
          waarde={filter.persoon}
          opties={keuzes.personen.map((persoon) => ({
            waarde: persoon,
            label: t(`zaak.filter.${persoon}`),
          }))}
          onKies={(persoon) => zet({ persoon })}
        />
      )}
      {keuzes.jaren.length > 1 && (
        <Keuze
          id="jaar"
          label={t('zaak.filter.jaar')}
          waarde={filter.jaar === undefined ? undefined : String(filter.jaar)}
          opties={keuzes.jaren.map((een) => ({ waarde: String(een), label: String(een) }))}
          onKies={(een) => zet({ jaar: jaar(een) })}
        />
      )}
      <Keuze
        id="sorteer"
        label={t('zaak.filter.sorteer')}
        leeg={t('zaak.filter.opDatum')}
        waarde={filter.sorteer}
        opties={(['nieuwste', 'oudste', 'titel'] as const).map((waarde) => ({
          waarde,
          label: t(`zaak.filter.${waarde}`),
        }))}
        onKies={(sorteer) => zet({ sorteer })}
      />
    </form>
  )
}
