import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Checkbox, ErrorMessage, FieldSet, Radio } from '~/ds'

type Props<T extends string> = {
  naam: string
  legenda: string
  /** the id of the heading of the page, when that is the question: it is then not said a second time */
  kop?: string | undefined
  opties: readonly { waarde: T; label: string; hulp?: string | undefined }[]
  gekozen: readonly T[]
  /** whether more than one can be chosen */
  meer?: boolean
  fout: string | undefined
  hulp?: string | undefined
  onKies: (waarde: T) => void
  /** what the question is about, between it and its answers */
  children?: ReactNode
}

/** A question with a few answers to choose from. Its first answer is where an error leads to. */
export function Keuzevraag<T extends string>(props: Props<T>) {
  const { naam, legenda, kop, opties, gekozen, meer = false, fout, hulp, onKies, children } = props
  const { t } = useTranslation()
  const foutId = `${naam}-fout`
  const hulpId = `${naam}-hulp`
  const beschreven =
    [fout !== undefined && foutId, hulp !== undefined && hulpId].filter(Boolean).join(' ') || undefined
  const Keuze = meer ? Checkbox : Radio
  const inhoud: ReactNode = (
    <>
      {hulp !== undefined && (
        <p className="dvt-subtle" id={hulpId}>
          {hulp}
        </p>
      )}
      {fout !== undefined && (
        <ErrorMessage id={foutId} prefix={t('formulier.veld.foutVoor')}>
          {fout}
        </ErrorMessage>
      )}
      {children}
      {opties.map(({ waarde, label, hulp }, nummer) => (
        <Keuze
          key={waarde}
          id={nummer === 0 ? naam : `${naam}-${waarde}`}
          name={naam}
          value={waarde}
          checked={gekozen.includes(waarde)}
          invalid={fout !== undefined}
          onChange={() => onKies(waarde)}
        >
          {/* one part of the row, so that the help does not stand in a column of its own */}
          <span>
            {label}
            {hulp !== undefined && (
              <>
                <br /> <span className="dvt-subtle">{hulp}</span>
              </>
            )}
          </span>
        </Keuze>
      ))}
    </>
  )
  if (kop !== undefined)
    return (
      <fieldset className="ams-field-set" aria-labelledby={kop} aria-describedby={beschreven}>
        {inhoud}
      </fieldset>
    )
  return (
    <FieldSet legend={legenda} invalid={fout !== undefined} aria-describedby={beschreven}>
      {inhoud}
    </FieldSet>
  )
}
