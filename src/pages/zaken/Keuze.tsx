import { useTranslation } from 'react-i18next'
import { Field, Label, Select } from '~/ds'

type Props<T extends string> = {
  id: string
  label: string
  waarde: T | undefined
  opties: readonly { waarde: T; label: string }[]
  /** the first option; "everything" unless it means something else */
  leeg?: string
  onKies: (waarde: T | undefined) => void
}

/** One choice of the filter; the first option is no choice. */
export function Keuze<T extends string>({ id, label, waarde, opties, leeg, onKies }: Props<T>) {
  const { t } = useTranslation()
  return (
    <Field>
      <Label htmlFor={id}>{label}</Label>
      <Select
        id={id}
        value={waarde ?? ''}
        onChange={(event) => onKies(opties.find((optie) => optie.waarde === event.target.value)?.waarde)}
      >
        <Select.Option value="">{leeg ?? t('zaak.filter.alles')}</Select.Option>
        {opties.map((optie) => (
          <Select.Option key={optie.waarde} value={optie.waarde}>
            {optie.label}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}
