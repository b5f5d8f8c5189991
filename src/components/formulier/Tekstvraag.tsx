import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorMessage, Field, Label } from '~/ds'

type Props = {
  id: string
  label: string
  /** the id of the heading of the page, when that is the question: it is then not said a second time */
  kop?: string | undefined
  fout: string | undefined
  /** the field itself, with what describes it */
  children: (veld: {
    id: string
    invalid: boolean
    'aria-describedby': string | undefined
    'aria-labelledby': string | undefined
  }) => ReactNode
  hulp?: string | undefined
}

/** A question that is answered by typing: the question, what is wrong with the answer, the field, and a line of help. */
export function Tekstvraag({ id, label, kop, fout, children, hulp }: Props) {
  const { t } = useTranslation()
  const beschreven = [fout !== undefined && `${id}-fout`, hulp !== undefined && `${id}-hulp`].filter(Boolean)
  return (
    <Field invalid={fout !== undefined}>
      {kop === undefined && <Label htmlFor={id}>{label}</Label>}
      {fout !== undefined && (
        <ErrorMessage id={`${id}-fout`} prefix={t('formulier.veld.foutVoor')}>
          {fout}
        </ErrorMessage>
      )}
      {children({
        id,
        invalid: fout !== undefined,
        'aria-describedby': beschreven.join(' ') || undefined,
        'aria-labelledby': kop,
      })}
      {hulp !== undefined && (
        <p className="dvt-subtle" id={`${id}-hulp`}>
          {hulp}
        </p>
      )}
    </Field>
  )
}
