import { type Ref, type SubmitEvent, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, Label } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden, datumZonderDag, verschuif } from '~/lib/datum'

/** The day on which the invented cases are all in another state (decision 14). */
const BEGIN = '2026-10-14'

type Props = { vandaag: string; moved: boolean; onMove: (vandaag: string) => void }

/** Moves the date of today: by a day, by a week, to a date, and back. */
export function DemoKlok({ vandaag, moved, onMove }: Props) {
  const { t } = useTranslation()
  const taal = useTaal()
  const id = useId()
  const veld = useRef<HTMLInputElement>(null)
  const verder = useRef<HTMLButtonElement>(null)

  // the field follows the clock and is not drawn anew: who is in it stays there
  useEffect(() => {
    if (veld.current) veld.current.value = vandaag
  }, [vandaag])

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const datum = new FormData(event.currentTarget).get('datum')
    if (typeof datum === 'string' && datum !== '') onMove(datum)
  }
  const terug = () => {
    onMove(BEGIN)
    // this button goes away when it has worked
    verder.current?.focus()
  }
  const step = (dagen: number, label: string, ref?: Ref<HTMLButtonElement>) => (
    <Button variant="secondary" ref={ref} onClick={() => onMove(verschuif(vandaag, dagen))}>
      {label}
    </Button>
  )

  return (
    <fieldset className="dvt-group dvt-stack">
      <legend className="ams-visually-hidden">{t('demo.klok')}</legend>
      <div className="dvt-row">
        {step(-7, t('demo.weekTerug'))}
        {step(-1, t('demo.dagTerug'))}
        {step(1, t('demo.dagVerder'), verder)}
        {step(7, t('demo.weekVerder'))}
        {vandaag !== BEGIN && (
          <Button variant="secondary" onClick={terug}>
            {t('demo.begin', { datum: datumZonderDag(BEGIN, taal) })}
          </Button>
        )}
      </div>
      <form onSubmit={submit} className="dvt-row">
        <Label htmlFor={id}>{t('demo.datum')}</Label>
        <input
          className="ams-text-input"
          id={id}
          ref={veld}
          name="datum"
          type="date"
          defaultValue={vandaag}
          required
          size={12}
        />
        <Button variant="secondary" type="submit">
          {t('demo.zet')}
        </Button>
      </form>
      <output>{moved && t('demo.verzet', { datum: datumInWoorden(vandaag, taal) })}</output>
    </fieldset>
  )
}
