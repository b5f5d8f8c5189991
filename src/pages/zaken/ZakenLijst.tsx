import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ZakenPagina } from '~/api/zaken'
import { Bladeren } from '~/components/Bladeren'
import { Registermelding } from '~/components/zaak/Registermelding'
import { ZaakCard } from '~/components/zaak/ZaakCard'
import { Button, CardList, Paragraph } from '~/ds'
import { laatstePagina } from '~/lib/laatste-pagina'

type Props = {
  pagina: ZakenPagina
  isGefilterd: boolean
  onPagina: (nummer: number) => void
  onWis: () => void
  /** the list that is shown belongs to the question before */
  bezig: boolean
}

/** The cases of one page, how many there are, and what is missing from it. */
export function ZakenLijst({ pagina, isGefilterd, onPagina, onWis, bezig }: Props) {
  const { t } = useTranslation()
  const { totaal, resultaten, registers } = pagina
  const isVolledig = registers.every(({ status }) => status === 'ok')
  // "0 cases" would be a guess while a register is missing
  const aantal = t(isVolledig ? 'zaak.zaken.aantal' : 'zaak.zaken.aantalOnvolledig', { count: totaal })
  const laatste = laatstePagina(pagina)
  const waar = t('zaak.bladeren.waar', { pagina: pagina.pagina, laatste })
  const isGebladerd = laatste > 1 && pagina.pagina <= laatste
  const stand = useRef<HTMLOutputElement>(null)
  const blader = (nummer: number) => {
    onPagina(nummer)
    // the button may go away with its page; here is said which page came
    stand.current?.focus()
  }
  return (
    <div className="dvt-stack" aria-busy={bezig}>
      <Registermelding registers={registers} headingLevel={2} />
      <output ref={stand} tabIndex={-1} className="dvt-ring">
        {bezig ? t('zaak.zaken.zoeken') : isGebladerd ? `${waar}${isVolledig ? ',' : '.'} ${aantal}` : aantal}
      </output>
      {resultaten.length > 0 && (
        <CardList size="large">
          {resultaten.map((zaak) => (
            <ZaakCard key={zaak.kenmerk} zaak={zaak} headingLevel={2} />
          ))}
        </CardList>
      )}
      {resultaten.length === 0 && isGefilterd && (
        <>
          <Paragraph>{t('zaak.zaken.leegGefilterd')}</Paragraph>
          <Button variant="secondary" onClick={onWis}>
            {t('zaak.zaken.wis')}
          </Button>
        </>
      )}
      {resultaten.length === 0 && !isGefilterd && isVolledig && <Paragraph>{t('zaak.zaken.leeg')}</Paragraph>}
      <Bladeren pagina={pagina} onPagina={blader} />
    </div>
  )
}
