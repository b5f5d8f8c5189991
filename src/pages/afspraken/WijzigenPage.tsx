import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { type Afspraak, useWijzigAfspraak } from '~/api/afspraken'
import { useTijden } from '~/api/use-tijden'
import { Tijdkeuze } from '~/components/afspraak/Tijdkeuze'
import { QueryAnswer } from '~/components/QueryAnswer'
import { Button, Paragraph } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden } from '~/lib/datum'
import { EenAfspraak } from './EenAfspraak.tsx'
import { Mislukt } from './Mislukt.tsx'

/** Another time for an appointment. The old one stays until the new one is there. */
export function WijzigenPage() {
  const { t } = useTranslation()
  const taal = useTaal()
  const { kenmerk = '' } = useParams()
  const { data, error, isPending, mutate } = useWijzigAfspraak(kenmerk)
  const gedaan =
    data && t('afspraak.wijzig.gelukt', { datum: datumInWoorden(data.datum, taal), tijd: data.tijd })
  return (
    <EenAfspraak titel={t('afspraak.wijzig.titel')} gedaan={gedaan}>
      {(afspraak) => (
        <>
          <Paragraph>
            {t('afspraak.wijzig.nu', { datum: datumInWoorden(afspraak.datum, taal), tijd: afspraak.tijd })}
          </Paragraph>
          <Mislukt fout={error} />
          <AndereTijd afspraak={afspraak} isBezig={isPending} onNeem={mutate} />
        </>
      )}
    </EenAfspraak>
  )
}

type Keuze = { tijdvak: string; sleutel: string }
type Props = { afspraak: Afspraak; isBezig: boolean; onNeem: (keuze: Keuze) => void }

function AndereTijd({ afspraak: { product, balie }, isBezig, onNeem }: Props) {
  const { t } = useTranslation()
  // one key for one choice, however often it is tried
  const [keuze, setKeuze] = useState<Keuze>()
  const [isFout, setIsFout] = useState(false)
  const { tijden, kiesBalie, later, eerder } = useTijden(product ?? '', balie?.id)
  const neem = () => {
    setIsFout(!keuze)
    if (keuze && !isBezig) onNeem(keuze)
  }
  return (
    <QueryAnswer
      query={tijden}
      about={t('afspraak.keuze.tijd')}
      headingLevel={2}
      skeletonLines={8}
      empty={null}
    >
      {(data) => (
        <>
          <Tijdkeuze
            naam="tijd"
            tijden={data}
            gekozen={keuze?.tijdvak}
            fout={isFout && !keuze ? t('afspraak.wijzig.kies') : undefined}
            onKies={(tijdvak) => setKeuze({ tijdvak, sleutel: crypto.randomUUID() })}
            onBalie={kiesBalie}
            onLater={later}
            onEerder={eerder}
          />
          <div>
            <Button aria-busy={isBezig} onClick={neem}>
              {t(isBezig ? 'afspraak.wijzig.bezig' : 'afspraak.wijzig.knop')}
            </Button>
          </div>
        </>
      )}
    </QueryAnswer>
  )
}
