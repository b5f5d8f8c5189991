import { useTranslation } from 'react-i18next'
import type { Toestemmingsvraag, Veldgegevens } from '~/api/toestemmingen'
import { Keuzevraag } from '~/components/formulier/Keuzevraag'
import { Veldwaarden } from '~/components/toestemming/Veldwaarden'
import { useTaal } from '~/i18n/use-taal'
import type { Keuze } from './keuzes.ts'

type Props = {
  veld: Toestemmingsvraag['velden'][number]
  gegevens: Veldgegevens['gegevens']
  keuze: Keuze | undefined
  fout: string | undefined
  onKies: (keuze: Keuze) => void
}

/** One field: exactly what the school would see, why it asks, and the two answers. */
export function Veldkeuze({ veld: { veld, grond }, gegevens, keuze, fout, onKies }: Props) {
  const { t } = useTranslation()
  const taal = useTaal()
  return (
    <Keuzevraag
      naam={veld}
      legenda={t(`toestemming.veld.${veld}`)}
      hulp={grond[taal]}
      opties={(['wel', 'niet'] as const).map((waarde) => ({
        waarde,
        label: t(`toestemming.vraag.${waarde}`),
      }))}
      gekozen={keuze === undefined ? [] : [keuze]}
      fout={fout}
      onKies={onKies}
    >
      <Veldwaarden gegevens={gegevens} />
    </Keuzevraag>
  )
}
