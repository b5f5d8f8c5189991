import { useTranslation } from 'react-i18next'
import { TextSection } from '~/components/TextSection'
import { Paragraph, PromiseList, PromiseRow, StandaloneLink } from '~/ds'
import { paths } from '~/paths'
import { MetNaam } from './MetNaam.tsx'
import { type BelofteOpDeLijn, useBeloftezin } from './use-beloftezin.ts'

type Belofte = BelofteOpDeLijn & { start: string | null; voldaan: boolean | null }

/** `complex`: why more time holds; `namens`: for whom one acts. */
type Props = { zaak: { beloften: readonly Belofte[]; complex: object | null; namens: string | null } }

/** Promises that do not run: why not, in a word. */
const loopNiet = ['niet_nodig', 'geen_belofte', 'nog_niet_begonnen', 'onbekend', 'gestopt'] as const

const uitslag = ({ voldaan, zin }: Belofte) =>
  voldaan === null
    ? zin.sleutel === 'wacht_op_u'
      ? 'staat_stil'
      : (loopNiet.find((sleutel) => sleutel === zin.sleutel) ?? 'open')
    : voldaan
      ? 'gehaald'
      : 'gemist'

/** One line per promise on this case: what was promised and whether it was kept. */
export function Beloften({ zaak }: Props) {
  const { t } = useTranslation()
  const beloftezin = useBeloftezin()
  if (zaak.beloften.length === 0) return null
  return (
    <TextSection heading={t('zaakpagina.beloften.kop')}>
      <PromiseList>
        {zaak.beloften.map((belofte) => (
          <PromiseRow
            key={`${belofte.norm}-${belofte.start ?? ''}`}
            kept={belofte.voldaan}
            label={t(`zaakpagina.beloften.${uitslag(belofte)}`)}
          >
            <MetNaam zin={beloftezin(belofte)} naam={belofte.zin.params.team ?? undefined} />
          </PromiseRow>
        ))}
      </PromiseList>
      {zaak.complex && <Paragraph>{t('zaakpagina.beloften.complex')}</Paragraph>}
      {zaak.namens === null && zaak.beloften.some(({ norm }) => norm === 'P5') && (
        <StandaloneLink href={paths.doorgegeven()}>{t('zaakpagina.beloften.doorgegeven')}</StandaloneLink>
      )}
      <StandaloneLink href={paths.onzeBeloften()}>{t('zaakpagina.beloften.alle')}</StandaloneLink>
    </TextSection>
  )
}
