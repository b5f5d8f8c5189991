import { useTranslation } from 'react-i18next'
import { Tekstvraag } from '~/components/formulier/Tekstvraag'
import { TextInput } from '~/ds'
import type { Verzoekveld } from './verzoekvelden.ts'

type Props = {
  id: Exclude<Verzoekveld, 'velden'>
  isDatum?: boolean
  hulp: string
  fout: string | undefined
  waarde: string
  onWijzig: (waarde: string) => void
}

/** A line to type in. It is about somebody else, so the browser fills nothing in. */
export function Invoerveld({ id, isDatum = false, hulp, fout, waarde, onWijzig }: Props) {
  const { t } = useTranslation()
  return (
    <Tekstvraag id={id} label={t(`school.verzoek.veld.${id}`)} fout={fout} hulp={hulp}>
      {(veld) => (
        <TextInput
          {...veld}
          type="text"
          inputMode={isDatum ? 'numeric' : undefined}
          autoComplete="off"
          spellCheck={false}
          value={waarde}
          onChange={(event) => onWijzig(event.target.value)}
        />
      )}
    </Tekstvraag>
  )
}
