import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Tekstvraag } from '~/components/formulier/Tekstvraag'
import { PageTitle } from '~/components/PageTitle'
import { Button, ErrorSummary, Paragraph, TextInput } from '~/ds'

/** Longer than any code, with room for what is pasted around it. */
const LANGSTE = 64

/** Asks for the code from the e-mail. Also the whole link may be pasted. */
export function Codevraag({ onCode }: { onCode: (code: string) => void }) {
  const { t } = useTranslation()
  const [getypt, setGetypt] = useState('')
  const [poging, setPoging] = useState(0)
  const titel = t('ondertekenen.paginatitel')
  const code = (getypt.split('#').at(-1) ?? '').trim()
  // told on continuing and not while somebody types: the summary of errors takes the focus
  const fout = poging > 0 ? t('ondertekenen.codeLeeg') : undefined
  const verder = (event: SubmitEvent) => {
    event.preventDefault()
    if (code === '') setPoging(poging + 1)
    else onCode(code.slice(0, LANGSTE))
  }
  return (
    <>
      <div className="dvt-stack">
        <PageTitle title={fout === undefined ? titel : t('ondertekenen.fout', { titel })}>
          {t('ondertekenen.titel')}
        </PageTitle>
        <Paragraph>{t('ondertekenen.codeUitleg')}</Paragraph>
      </div>
      <form className="dvt-stack" noValidate onSubmit={verder}>
        {fout !== undefined && (
          <ErrorSummary
            heading={t('ondertekenen.foutKop')}
            errors={[{ field: 'code', message: fout }]}
            attempt={poging}
          />
        )}
        <Tekstvraag id="code" label={t('ondertekenen.code')} fout={fout} hulp={t('ondertekenen.codeHulp')}>
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
          <Button type="submit">{t('ondertekenen.verder')}</Button>
        </div>
      </form>
    </>
  )
}
