import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { InzagenPagina } from '~/api/persoonsgegevens'
import { Bladeren } from '~/components/Bladeren'
import { Registermelding } from '~/components/zaak/Registermelding'
import { Paragraph } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { datumZonderDag } from '~/lib/datum'
import { Inzageregel } from './Inzageregel.tsx'
import { dagVanMoment } from '~/components/gegevens/moment'

type Props = {
  pagina: InzagenPagina
  onPagina: (nummer: number) => void
  /** the list that is shown belongs to the question before */
  bezig: boolean
}

/** The looks of one page, how many there are, and since when we would know of them. */
export function Inzagelijst({ pagina, onPagina, bezig }: Props) {
  const { t } = useTranslation()
  const taal = useTaal()
  const { totaal, resultaten, registers } = pagina
  const van = datumZonderDag(dagVanMoment(pagina.periode.van), taal)
  const tot = datumZonderDag(dagVanMoment(pagina.periode.tot), taal)
  const isVolledig = registers.every(({ status }) => status === 'ok')
  const stand = useRef<HTMLOutputElement>(null)
  const blader = (nummer: number) => {
    onPagina(nummer)
    // the button may go away with its page; here is said how much there is
    stand.current?.focus()
  }
  return (
    <div className="dvt-stack dvt-stack--wide" aria-busy={bezig}>
      <div className="dvt-stack">
        <Registermelding registers={registers} headingLevel={2} />
        <Paragraph>{t('gegevens.inzage.periode', { van })}</Paragraph>
        <output ref={stand} tabIndex={-1} className="dvt-ring">
          {totaal > 0 && t('gegevens.inzage.aantal', { count: totaal })}
          {/* "nobody" would be a guess while a register is missing */}
          {totaal === 0 && isVolledig && t('gegevens.inzage.leeg', { van, tot })}
        </output>
      </div>
      {/* two looks can be the same to the millisecond; only their place tells them apart */}
      {Object.entries(resultaten).map(([plaats, inzage]) => (
        <Inzageregel key={plaats} inzage={inzage} />
      ))}
      {totaal > 0 && resultaten.length === 0 && <Paragraph>{t('gegevens.inzage.voorbij')}</Paragraph>}
      <Bladeren pagina={pagina} onPagina={blader} />
    </div>
  )
}
