import { useTranslation } from 'react-i18next'
import type { Zaak } from '~/api/zaken'
import { TextSection } from '~/components/TextSection'
import { Paragraph, PromiseList, PromiseRow, StandaloneLink } from '~/ds'
import { paths } from '~/paths'
import { MetNaam } from './MetNaam.tsx'
import { useBeloftezin } from './use-beloftezin.ts'

type Belofte = Zaak['beloften'][number]

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
export function Beloften({ zaak }: { zaak: Pick<Zaak, 'beloften' | 'complex' | 'namens'> }) {
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
