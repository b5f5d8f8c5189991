import { useTranslation } from 'react-i18next'
import { tijdvakUit } from '#domain/tijdvak'
import { Radio } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden } from '~/lib/datum'

export type Dag = { datum: string; klaarOp: string | null; tijden: readonly string[] }

type Props = {
  naam: string
  dag: Dag
  heeftId: boolean
  gekozen: string | undefined
  isFout: boolean
  onKies: (tijdvak: string) => void
}

/** The free times of one day, under its date in words and by when it is ready for who comes on it. */
export function Dagtijden({
  naam,
  dag: { datum, klaarOp, tijden },
  heeftId,
  gekozen,
  isFout,
  onKies,
}: Props) {
  const { t } = useTranslation()
  const taal = useTaal()
  const klaarId = `${naam}-${datum}`
  return (
    <fieldset
      className="dvt-group dvt-stack dvt-stack--tight"
      aria-describedby={klaarOp === null ? undefined : klaarId}
    >
      <legend>
        <strong>{datumInWoorden(datum, taal)}</strong>
      </legend>
      {klaarOp !== null && (
        <p className="dvt-subtle" id={klaarId}>
          {t('afspraak.keuze.klaar', { datum: datumInWoorden(klaarOp, taal) })}
        </p>
      )}
      <div className="dvt-times">
        {tijden.map((code, nummer) => (
          <Radio
            key={code}
            {...(heeftId && nummer === 0 && { id: naam })}
            name={naam}
            value={code}
            checked={code === gekozen}
            invalid={isFout}
            onChange={() => onKies(code)}
          >
            {tijdvakUit(code)?.tijd}
          </Radio>
        ))}
      </div>
    </fieldset>
  )
}
