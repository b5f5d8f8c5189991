import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Label, Select } from '~/ds'

const bronnamen = [
  'zaaksysteem',
  'sociaal',
  'documenten',
  'contactmomenten',
  'personen',
  'normen',
  'afspraken',
  'betalen',
] as const
const gedragingen = ['normaal', 'traag', 'stuk', 'deels', 'leeg'] as const

type Bron = (typeof bronnamen)[number]
type Gedrag = (typeof gedragingen)[number]
type Stand = { bron: Bron; gedrag: Gedrag }

type Props = { bronnen: readonly Stand[]; onChange: (stand: Stand) => void }

/** One choice per source: works, slow, failing, partial, empty. Every error state can be looked at. */
export function DemoBronnen({ bronnen, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <fieldset className="dvt-group">
      <legend>{t('demo.bronnen')}</legend>
      <div className="dvt-demo__fields">
        {bronnen.map((stand) => (
          <DemoBron key={stand.bron} {...stand} onChange={onChange} />
        ))}
      </div>
    </fieldset>
  )
}

function DemoBron({ bron, gedrag, onChange }: Stand & Pick<Props, 'onChange'>) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <div>
      <Label htmlFor={id}>{t(`demo.bron.${bron}`)}</Label>
      <Select
        id={id}
        value={gedrag}
        onChange={({ currentTarget }) => {
          const chosen = gedragingen.find((each) => each === currentTarget.value)
          if (chosen) onChange({ bron, gedrag: chosen })
        }}
      >
        {gedragingen.map((each) => (
          <Select.Option key={each} value={each}>
            {t(`demo.gedrag.${each}`)}
          </Select.Option>
        ))}
      </Select>
    </div>
  )
}
