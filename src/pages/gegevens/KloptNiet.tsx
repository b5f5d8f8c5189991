import { useTranslation } from 'react-i18next'
import type { Gegeven } from '~/api/persoonsgegevens'
import { StandaloneLink } from '~/ds'
import { paths } from '~/paths'

/** The choices of the form, in its order. */
const KEUZES = ['naam', 'adres', 'geboorte', 'gezin', 'nationaliteit', 'anders'] as const
type Keuze = (typeof KEUZES)[number]

/** What somebody chooses in the form for a datum: the form names fewer than the BRP has. */
const KEUZE: Record<Gegeven['label'], Keuze> = {
  naam: 'naam',
  naamgebruik: 'naam',
  geboortedatum: 'geboorte',
  geboorteplaats: 'geboorte',
  geboorteland: 'geboorte',
  adres: 'adres',
  adres_sinds: 'adres',
  briefadres: 'adres',
  adres_buitenland: 'adres',
  adres_onbekend: 'adres',
  gemeente: 'adres',
  in_gemeente_sinds: 'adres',
  partner: 'gezin',
  kind: 'gezin',
  ouder: 'gezin',
  gezag: 'gezin',
  nationaliteit: 'nationaliteit',
  geslacht: 'anders',
  burgerservicenummer: 'anders',
  geheimhouding: 'anders',
  kiesrecht: 'anders',
}

/** The ways to the form (F13) with that datum chosen. The address has the name of the field, and never what is in it. */
export function KloptNiet({ gegevens }: { gegevens: readonly Gegeven[] }) {
  const { t } = useTranslation()
  const keuzes = KEUZES.filter((keuze) => gegevens.some(({ label }) => KEUZE[label] === keuze))
  return (
    <div className="dvt-stack dvt-stack--tight">
      {keuzes.map((keuze) => (
        <StandaloneLink key={keuze} href={paths.formulierMet('gegevens-kloppen-niet', 'welk', keuze)}>
          {t(`gegevens.kloptNiet.${keuze}`)}
        </StandaloneLink>
      ))}
    </div>
  )
}
