import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PageTitle } from '~/components/PageTitle'
import { Button, ErrorSummary, Paragraph, TextInput } from '~/ds'
import { Tekstvraag } from './Tekstvraag.tsx'

/** Longer than any code, with room for what is pasted around it. */
const LANGSTE = 64

type Props = {
  titel: string
  uitleg: string
  label: string
  hulp: string
  /** what to do about an empty field */
  leeg: string
  onCode: (code: string) => void
}

/** A page that asks for a code, before anything else. Also a whole link with the code behind its `#` may be pasted. */
export function Codevraag({ titel, uitleg, label, hulp, leeg, onCode }: Props) {
  const { t } = useTranslation()
  const [getypt, setGetypt] = useState('')
  const [poging, setPoging] = useState(0)
  const code = (getypt.split('#').at(-1) ?? '').trim()
  // told on continuing and not while somebody types: the summary of errors takes the focus
  const fout = poging > 0 ? leeg : undefined
  const verder = (event: SubmitEvent) => {
    event.preventDefault()
    if (code === '') setPoging(poging + 1)
    else onCode(code.slice(0, LANGSTE))
  }
  return (
    <>
      <div className="dvt-stack">
        <PageTitle title={fout === undefined ? titel : t('formulier.stap.fout', { titel })}>
          {titel}
        </PageTitle>
        <Paragraph>{uitleg}</Paragraph>
      </div>
      <form className="dvt-stack" noValidate onSubmit={verder}>
        {fout !== undefined && (
          <ErrorSummary
            heading={t('formulier.stap.foutKop')}
            errors={[{ field: 'code', message: fout }]}
            attempt={poging}
          />
        )}
        <Tekstvraag id="code" label={label} fout={fout} hulp={hulp}>
          {(veld) => (
            <TextInput
              {...veld}
              type="text"
              autoComplete="one-time-code"
              autoCapitalize="characters"
              spellCheck={false}
              value={getypt}
              onChange={(event) => setGetypt(event.target.value)}
            />
          )}
        </Tekstvraag>
        <div>
          <Button type="submit">{t('formulier.stap.verder')}</Button>
        </div>
      </form>
    </>
  )
}
