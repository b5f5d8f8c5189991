import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorMessage, Field, Label } from '~/ds'

type Props = {
  id: string
  label: string
  fout: string | undefined
  /** the field itself, with what describes it */
  children: (veld: { id: string; invalid: boolean; 'aria-describedby': string | undefined }) => ReactNode
  hulp?: string
}

/** A question that is answered by typing: the question, what is wrong with the answer, the field, and a line of help. */
export function Tekstvraag({ id, label, fout, children, hulp }: Props) {
  const { t } = useTranslation()
  const beschreven = [fout !== undefined && `${id}-fout`, hulp !== undefined && `${id}-hulp`].filter(Boolean)
  return (
    <Field invalid={fout !== undefined}>
      <Label htmlFor={id}>{label}</Label>
      {fout !== undefined && (
        <ErrorMessage id={`${id}-fout`} prefix={t('zaak.vraag.foutVoor')}>
          {fout}
        </ErrorMessage>
      )}
      {children({ id, invalid: fout !== undefined, 'aria-describedby': beschreven.join(' ') || undefined })}
      {hulp !== undefined && (
        <p className="dvt-subtle" id={`${id}-hulp`}>
          {hulp}
        </p>
      )}
    </Field>
  )
}
