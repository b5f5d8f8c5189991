import { useTranslation } from 'react-i18next'
import { Navigate, useNavigate } from 'react-router'
import { doorlopen, type Formulier } from '#domain/formulier'
import type { Invulhulp } from '#domain/veldfout'
import { useStuurMelding } from '~/api/meldingen'
import { PageTitle } from '~/components/PageTitle'
import { Paragraph, StandaloneLink } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { paths } from '~/paths'
import { Controle } from './Controle.tsx'
import { Meldingsbewijs } from './Meldingsbewijs.tsx'
import { StapVan } from './StapVan.tsx'
import { useInvoer, useWaarschuwing } from './use-invoer.ts'

type Props = { formulier: Formulier; hulp: Invulhulp; stap: string }

/** There is nothing to save it in. */
const NIETS_TE_BEWAREN = { naar: () => undefined, bewaar: async () => true }

/** A form while somebody fills it in without signing in, and then its receipt, from whichever page they come back to it. */
export function ZonderInloggen({ formulier, hulp, stap: adres }: Props) {
  const { t } = useTranslation()
  const taal = useTaal()
  const navigate = useNavigate()
  const { antwoorden, sleutel, zet, vergeet } = useInvoer(formulier.id)
  const melding = useStuurMelding()
  const { stappen } = doorlopen(formulier, antwoorden)
  const [eerste] = stappen
  const stap = stappen.find(({ id }) => id === adres)
  const adresVan = (naar: string) => paths.zonderInloggen(formulier.id, naar)
  // who must call at once is not asked whether they are sure
  useWaarschuwing(!melding.data && Object.keys(antwoorden).length > 0 && !stap?.verwijzing)

  const verstuur = async () => {
    const kopie = Object.fromEntries(
      Object.entries(antwoorden).map(([veld, een]) => [veld, typeof een === 'string' ? een : [...een]]),
    )
    await melding.mutateAsync({ formulier: formulier.id, antwoorden: kopie, taal, sleutel })
    vergeet()
    await navigate(adresVan('verstuurd'), { replace: true })
    return true
  }

  if (melding.data)
    return (
      <Meldingsbewijs ontvangst={melding.data} formulier={formulier} hulp={hulp} antwoorden={antwoorden} />
    )
  if (adres === 'verstuurd') return <Weg formulier={formulier} />
  if (adres !== 'controleren' && !stap) return eerste && <Navigate replace to={adresVan(eerste.id)} />
  const gedeeld = { formulier, hulp, antwoorden, adresVan, uploads: null }
  return (
    <div className="dvt-stack dvt-stack--wide dvt-read">
      {stap ? (
        <StapVan
          key={stap.id}
          {...gedeeld}
          stappen={stappen}
          stap={stap}
          zet={zet}
          bewaarder={NIETS_TE_BEWAREN}
        />
      ) : (
        <Controle {...gedeeld} verstuur={verstuur} />
      )}
      <p className="dvt-subtle">{t('melding.nietBewaard')}</p>
    </div>
  )
}

/** What somebody sees who loads the receipt again: its code is gone. */
function Weg({ formulier: { id } }: { formulier: Formulier }) {
  const { t } = useTranslation()
  return (
    <div className="dvt-stack dvt-read">
      <PageTitle title={t('melding.weg.titel')} />
      <Paragraph>{t('melding.weg.uitleg')}</Paragraph>
      <StandaloneLink href={paths.meldingVolgen()}>{t('melding.volg')}</StandaloneLink>
      <StandaloneLink href={paths.formulier(id)}>{t('melding.weg.opnieuw')}</StandaloneLink>
    </div>
  )
}
