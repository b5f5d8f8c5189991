import { useTranslation } from 'react-i18next'
import { ErrorMessage, FieldSet, Radio } from '~/ds'

type Props<T extends string> = {
  naam: string
  legenda: string
  opties: readonly { waarde: T; label: string }[]
  gekozen: T | null
  fout: string | undefined
  onKies: (waarde: T) => void
}

/** A question with a few answers, of which one is chosen. Its first answer is where an error leads to. */
export function Keuzevraag<T extends string>({ naam, legenda, opties, gekozen, fout, onKies }: Props<T>) {
  const { t } = useTranslation()
  const foutId = `${naam}-fout`
  return (
    <FieldSet
      legend={legenda}
      invalid={fout !== undefined}
      aria-describedby={fout === undefined ? undefined : foutId}
    >
      {fout !== undefined && (
        <ErrorMessage id={foutId} prefix={t('zaak.vraag.foutVoor')}>
          {fout}
        </ErrorMessage>
      )}
      {opties.map(({ waarde, label }, nummer) => (
        <Radio
          key={waarde}
          id={nummer === 0 ? naam : `${naam}-${waarde}`}
          name={naam}
          value={waarde}
          checked={gekozen === waarde}
          invalid={fout !== undefined}
          onChange={() => onKies(waarde)}
        >
          {label}
        </Radio>
      ))}
    </FieldSet>
  )
}
