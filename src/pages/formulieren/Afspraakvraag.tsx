import { useTranslation } from 'react-i18next'
import { dagVan } from '#domain/datum'
import { type Antwoorden, geldt, lees, type Veld, woordenVan } from '#domain/formulier'
import { tijdvakUit } from '#domain/tijdvak'
import { datumUit } from '#domain/veldwaarde'
import type { Tijden } from '~/api/afspraken'
import { useTijden } from '~/api/use-tijden'
import { Tijdkeuze } from '~/components/afspraak/Tijdkeuze'
import { QueryAnswer } from '~/components/QueryAnswer'
import { Alert, Paragraph } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden } from '~/lib/datum'

type Props = {
  veld: Veld
  product: string
  antwoorden: Antwoorden
  fout: string | undefined
  onWijzig: (tijdvak: string) => void
}

/** A field in which somebody chooses a place and a time, with a warning when that is late for what they need it for. */
export function Afspraakvraag({ veld, product, antwoorden, fout, onWijzig }: Props) {
  const taal = useTaal()
  const [gekozen] = woordenVan(lees(antwoorden, veld.id))
  const { tijden, kiesBalie, later, eerder } = useTijden(product, tijdvakUit(gekozen ?? '')?.balie)
  return (
    <QueryAnswer query={tijden} about={veld.label[taal]} headingLevel={2} skeletonLines={8} empty={null}>
      {(data) => (
        <div className="dvt-stack">
          <Tijdkeuze
            naam={veld.id}
            tijden={data}
            gekozen={gekozen}
            fout={fout}
            onKies={onWijzig}
            onBalie={kiesBalie}
            onLater={later}
            onEerder={eerder}
          />
          <TeLaat veld={veld} antwoorden={antwoorden} gekozen={gekozen} tijden={data} />
        </div>
      )}
    </QueryAnswer>
  )
}

type TeLaatProps = { veld: Veld; antwoorden: Antwoorden; gekozen: string | undefined; tijden: Tijden }

/** Says that what is asked for may not be ready on the day for which it is needed. */
function TeLaat({ veld: { waarschuwing }, antwoorden, gekozen, tijden }: TeLaatProps) {
  const { t } = useTranslation()
  const taal = useTaal()
  const tijdvak = tijdvakUit(gekozen ?? '')
  if (!waarschuwing || !tijdvak || !geldt(waarschuwing.als ?? [], antwoorden)) return null
  const nodigOp = datumUit(woordenVan(lees(antwoorden, waarschuwing.veld))[0] ?? '')
  const klaarOp = tijden.dagen.find(({ datum }) => dagVan(datum) === tijdvak.dag)?.klaarOp
  if (nodigOp === null || klaarOp == null || klaarOp < nodigOp) return null
  return (
    <Alert heading={t('afspraak.keuze.reis')} headingLevel={2} severity="warning" role="alert">
      <Paragraph>
        {t('afspraak.keuze.reisUitleg', { reis: datumInWoorden(nodigOp, taal) })} {waarschuwing.zin[taal]}
      </Paragraph>
    </Alert>
  )
}
