import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BESTANDSOORTEN, type Bestandsoort, foutVooraf, MEDIATYPE, MEESTE_BESTANDEN } from '#domain/bestand'
import { useTaal } from '~/i18n/use-taal'
import { omvangInWoorden } from '~/lib/omvang'
import { bestandenBij, type Bestandsbak } from './bestandsregels.ts'
import { type Bestandsregel, Bestandsvraag } from './Bestandsvraag.tsx'
import { useBestandszin } from './use-bestandszin.ts'

type Props = {
  /** the field, or the document that was asked for */
  onderdeel: string
  vraag: string
  kop?: string | undefined
  hulp?: string | undefined
  soorten?: readonly Bestandsoort[] | undefined
  meest?: number | undefined
  bak: Bestandsbak
}

/** The files of one question, from choosing to there. What can be seen to be wrong is said before anything is sent. */
export function Bestandveld({
  onderdeel,
  soorten = BESTANDSOORTEN,
  meest = MEESTE_BESTANDEN,
  bak,
  ...vraag
}: Props) {
  const { t } = useTranslation()
  const taal = useTaal()
  const zin = useBestandszin(soorten)
  const [geweigerd, setGeweigerd] = useState<readonly string[]>([])
  const { er, onderweg } = bestandenBij(bak, onderdeel)
  const plaats = meest - er.length - onderweg.length

  const kies = (gekozen: readonly File[]) => {
    const zinnen: string[] = []
    let vrij = plaats
    for (const bestand of gekozen) {
      const { name: naam, type, size: omvang } = bestand
      const fout = foutVooraf({ naam, type, omvang }, soorten)
      // one that was cut off is chosen once more, and takes no place of another
      const gaatVerder = er.some((een) => een.fase === 'onderweg' && een.omvang === omvang)
      if (fout !== null) zinnen.push(zin.fout(naam, fout))
      else if (vrij <= 0 && !gaatVerder)
        zinnen.push(t('formulier.bestand.teveel', { bestand: naam, count: meest }))
      else {
        bak.stuur(onderdeel, bestand)
        if (!gaatVerder) vrij -= 1
      }
    }
    setGeweigerd(zinnen)
  }

  const regels: Bestandsregel[] = [
    ...er.map(({ id, naam, soort, omvang, fase, fout }) => ({
      id,
      naam,
      uitleg: `${soort}, ${omvangInWoorden(omvang, taal)}${fase === 'wacht' ? `. ${t('formulier.bestand.wacht')}` : ''}`,
      ...(fout !== null && { fout: zin.fout(naam, fout) }),
      ...(fase === 'onderweg' && { fout: t('formulier.bestand.half', { bestand: naam }) }),
    })),
    ...onderweg.map(({ id, bestand: { name: naam, size }, gestuurd, mislukt }) => ({
      id,
      naam,
      uitleg:
        mislukt === null
          ? t('formulier.bestand.onderweg', { deel: Math.floor((100 * gestuurd) / size) })
          : omvangInWoorden(size, taal),
      ...(mislukt === null
        ? { voortgang: gestuurd / size }
        : { fout: t(`formulier.bestand.mislukt.${mislukt}`, { bestand: naam }), kanOpnieuw: true }),
    })),
  ]
  return (
    <Bestandsvraag
      {...vraag}
      id={onderdeel}
      regels={zin.regels(meest)}
      accept={soorten.flatMap((soort) => [`.${soort}`, MEDIATYPE[soort]]).join()}
      meer={meest > 1}
      vol={plaats <= 0 && !er.some(({ fase }) => fase === 'onderweg')}
      bestanden={regels}
      klaar={er.filter(({ fase }) => fase === 'klaar' || fase === 'wacht').length}
      geweigerd={geweigerd}
      onKies={kies}
      onVerwijder={(id) => (onderweg.some((een) => een.id === id) ? bak.annuleer(id) : bak.verwijder(id))}
      onOpnieuw={bak.opnieuw}
    />
  )
}
