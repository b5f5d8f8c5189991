import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Toestemming } from '~/api/toestemmingen'
import { TextSection } from '~/components/TextSection'
import { Heading } from '~/ds'
import { Stoppen } from './Stoppen.tsx'
import { Toestemmingskaart } from './Toestemmingskaart.tsx'

/** The consents about oneself and those about one's children; of each the ones that run first. */
export function Toestemmingslijst({ toestemmingen }: { toestemmingen: readonly Toestemming[] }) {
  const { t } = useTranslation()
  const [teStoppen, setTeStoppen] = useState<Toestemming | null>(null)
  const [gestopt, setGestopt] = useState<Toestemming | null>(null)
  const melding = useRef<HTMLOutputElement>(null)
  // the button that was pressed has gone to another part of the page, without itself
  useEffect(() => {
    if (gestopt) melding.current?.focus()
  }, [gestopt])
  return (
    <div className="dvt-stack dvt-stack--wide">
      <output ref={melding} tabIndex={-1} className="dvt-ring">
        {gestopt && t('toestemming.stop.gelukt', { school: gestopt.ontvanger.naam, naam: gestopt.over.naam })}
      </output>
      {(['mij', 'kinderen'] as const).map((wie) => (
        <Deel
          key={wie}
          kop={t(`toestemming.voor.${wie}`)}
          toestemmingen={toestemmingen.filter(({ over }) => over.uzelf === (wie === 'mij'))}
          onStop={setTeStoppen}
        />
      ))}
      {/* here and not in its article, which moves as soon as it has stopped */}
      {teStoppen && (
        <Stoppen
          key={teStoppen.id}
          toestemming={teStoppen}
          onTerug={() => setTeStoppen(null)}
          onGestopt={() => {
            setGestopt(teStoppen)
            setTeStoppen(null)
          }}
        />
      )}
    </div>
  )
}

type DeelProps = {
  kop: string
  toestemmingen: readonly Toestemming[]
  onStop: (toestemming: Toestemming) => void
}

function Deel({ kop, toestemmingen, onStop }: DeelProps) {
  const { t } = useTranslation()
  if (toestemmingen.length === 0) return null
  const lopend = toestemmingen.filter(({ stand }) => stand === 'gegeven')
  const voorbij = toestemmingen.filter(({ stand }) => stand !== 'gegeven')
  return (
    <TextSection heading={kop}>
      {lopend.map((een) => (
        <Toestemmingskaart key={een.id} toestemming={een} headingLevel={3} onStop={() => onStop(een)} />
      ))}
      {voorbij.length > 0 && <Heading level={3}>{t('toestemming.voorbij')}</Heading>}
      {voorbij.map((een) => (
        <Toestemmingskaart key={een.id} toestemming={een} headingLevel={4} onStop={() => onStop(een)} />
      ))}
    </TextSection>
  )
}
