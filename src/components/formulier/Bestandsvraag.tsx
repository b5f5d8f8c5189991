import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, ErrorMessage, FileList, FileRow, FilePicker, VisuallyHidden } from '~/ds'

/** One file as it stands. */
export type Bestandsregel = {
  id: string
  naam: string
  /** kind and size, or how far it is */
  uitleg: string
  /** of all bytes, from 0 to 1, while it is on its way */
  voortgang?: number
  /** what is wrong with it and what to do */
  fout?: string
  /** whether it can be sent once more as it is */
  kanOpnieuw?: boolean
}

type Props = {
  id: string
  vraag: string
  /** the id of the heading of the page, when that is the question: it is then not said a second time */
  kop?: string | undefined
  hulp?: string | undefined
  /** what may be chosen, told before choosing */
  regels: string
  /** as the attribute of the browser */
  accept: string
  meer: boolean
  vol: boolean
  bestanden: readonly Bestandsregel[]
  /** how many of them are there */
  klaar: number
  /** why what was just chosen was not taken, each in a sentence */
  geweigerd: readonly string[]
  onKies: (bestanden: readonly File[]) => void
  onVerwijder: (id: string) => Promise<void>
  onOpnieuw: (id: string) => void
}

/**
 * A question that is answered with files: one button that opens what the device itself has for it, the camera of a telephone
 * too. Under it each file with how it stands. Nothing has to be dragged.
 */
export function Bestandsvraag(props: Props) {
  const { id, vraag, kop, hulp, regels, accept, meer, vol, bestanden, klaar, geweigerd } = props
  const { t } = useTranslation()
  const kiezer = useRef<HTMLInputElement>(null)
  const lijst = useRef<HTMLUListElement>(null)
  const [gezegd, setGezegd] = useState('')
  const vraagId = kop ?? `${id}-vraag`

  const verwijder = async ({ id: bestand, naam }: Bestandsregel, plek: number) => {
    await props.onVerwijder(bestand)
    setGezegd(t('formulier.bestand.verwijderd', { bestand: naam }))
    // the button that had the focus is gone: the next one has it, or the one before, or else the one to choose with
    const knoppen = lijst.current?.querySelectorAll<HTMLButtonElement>('[data-verwijder]') ?? []
    const volgende = [...knoppen].filter((knop) => knop.dataset.verwijder !== bestand)
    ;(volgende[plek] ?? volgende.at(-1) ?? kiezer.current)?.focus()
  }
  return (
    <fieldset className="dvt-group dvt-stack" aria-labelledby={vraagId}>
      {kop === undefined && (
        <p className="dvt-question" id={vraagId}>
          {vraag}
        </p>
      )}
      <p className="dvt-subtle" id={`${id}-regels`}>
        {hulp} {regels}
      </p>
      {geweigerd.map((zin) => (
        <ErrorMessage key={zin} prefix={t('formulier.veld.foutVoor')} role="alert">
          {zin}
        </ErrorMessage>
      ))}
      {bestanden.length > 0 && (
        <FileList ref={lijst}>
          {bestanden.map((bestand, plek) => (
            <FileRow
              key={bestand.id}
              name={bestand.naam}
              meta={bestand.uitleg}
              progress={bestand.voortgang}
              error={bestand.fout}
              errorPrefix={t('formulier.veld.foutVoor')}
              actions={
                <>
                  {bestand.kanOpnieuw === true && (
                    <Button variant="secondary" onClick={() => props.onOpnieuw(bestand.id)}>
                      {t('formulier.bestand.opnieuw')} <VisuallyHidden>{bestand.naam}</VisuallyHidden>
                    </Button>
                  )}
                  <Button
                    variant="tertiary"
                    data-verwijder={bestand.id}
                    onClick={() => void verwijder(bestand, plek)}
                  >
                    {bestand.voortgang === undefined
                      ? t('formulier.bestand.verwijder')
                      : t('formulier.bestand.stop')}{' '}
                    <VisuallyHidden>{bestand.naam}</VisuallyHidden>
                  </Button>
                </>
              }
            />
          ))}
        </FileList>
      )}
      <FilePicker
        ref={kiezer}
        id={id}
        label={bestanden.length === 0 ? t('formulier.bestand.kies') : t('formulier.bestand.kiesNog')}
        labelledBy={vraagId}
        describedBy={`${id}-regels`}
        accept={accept}
        multiple={meer}
        disabled={vol}
        onChoose={props.onKies}
      />
      {vol && <p className="dvt-subtle">{t('formulier.bestand.vol')}</p>}
      <output className="dvt-subtle">
        {gezegd} {klaar > 0 && t('formulier.bestand.klaar', { count: klaar })}
      </output>
    </fieldset>
  )
}
