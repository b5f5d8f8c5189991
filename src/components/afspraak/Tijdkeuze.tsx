import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { tijdvakUit } from '#domain/tijdvak'
import { Keuzevraag } from '~/components/formulier/Keuzevraag'
import { Button, ErrorMessage, Paragraph } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden } from '~/lib/datum'
import type { Tekst } from '~/lib/taal'
import { Dagtijden, type Dag } from './Dagtijden.tsx'
import { useTijdvaktekst } from './use-tijdvaktekst.ts'

type Balie = { id: string; naam: Tekst; adres: string }

type Props = {
  /** the id of the field: the first time has it, so that an error can lead there */
  naam: string
  tijden: { balies: readonly Balie[]; balie: string; dagen: readonly Dag[]; verder: string | null }
  gekozen: string | undefined
  fout: string | undefined
  onKies: (tijdvak: string) => void
  onBalie: (balie: string) => void
  onLater: (vanaf: string) => void
  /** not there on the first days */
  onEerder: (() => void) | undefined
}

/** A place and a time: the desks, and the free times of one of them by day, as lists that can be read out. */
export function Tijdkeuze({ naam, tijden, gekozen, fout, onKies, onBalie, onLater, onEerder }: Props) {
  const { t } = useTranslation()
  const taal = useTaal()
  const tijdvaktekst = useTijdvaktekst()
  const lijst = useRef<HTMLOutputElement>(null)
  const { balies, balie, dagen, verder } = tijden
  const [eerste, laatste] = [dagen[0], dagen.at(-1)]
  const plek = balies.find(({ id }) => id === tijdvakUit(gekozen ?? '')?.balie)
  // other days stand where these did: who turned the page reads on from their top
  const blader = (ga: () => void) => {
    lijst.current?.focus()
    ga()
  }
  return (
    <div className="dvt-stack dvt-stack--wide">
      <Keuzevraag
        naam={`${naam}-balie`}
        legenda={t('afspraak.keuze.balie')}
        opties={balies.map(({ id, naam: plekNaam, adres }) => ({
          waarde: id,
          label: `${plekNaam[taal]}, ${adres}`,
        }))}
        gekozen={[balie]}
        fout={undefined}
        onKies={onBalie}
      />
      <fieldset
        className="dvt-group dvt-stack"
        aria-describedby={fout === undefined ? undefined : `${naam}-fout`}
      >
        <legend className="ams-field-set__legend">{t('afspraak.keuze.tijd')}</legend>
        {fout !== undefined && (
          <ErrorMessage id={`${naam}-fout`} prefix={t('formulier.veld.foutVoor')}>
            {fout}
          </ErrorMessage>
        )}
        <output className="dvt-stack dvt-stack--tight" ref={lijst} tabIndex={-1}>
          {gekozen !== undefined && plek && (
            <span>
              <strong>
                {t('afspraak.keuze.gekozen', { tijd: tijdvaktekst(gekozen), plek: plek.naam[taal] })}
              </strong>
            </span>
          )}
          {eerste && laatste && (
            <span className="dvt-subtle">
              {t('afspraak.keuze.dagen', {
                van: datumInWoorden(eerste.datum, taal),
                tot: datumInWoorden(laatste.datum, taal),
              })}
            </span>
          )}
        </output>
        {dagen.length === 0 && <Paragraph>{t('afspraak.keuze.geen')}</Paragraph>}
        {dagen.map((dag, nummer) => (
          <Dagtijden
            key={dag.datum}
            naam={naam}
            dag={dag}
            heeftId={nummer === 0}
            gekozen={gekozen}
            isFout={fout !== undefined}
            onKies={onKies}
          />
        ))}
        <div className="dvt-row">
          {onEerder && (
            <Button type="button" variant="secondary" onClick={() => blader(onEerder)}>
              {t('afspraak.keuze.eerder')}
            </Button>
          )}
          {verder !== null && (
            <Button type="button" variant="secondary" onClick={() => blader(() => onLater(verder))}>
              {t('afspraak.keuze.later')}
            </Button>
          )}
        </div>
      </fieldset>
    </div>
  )
}
