import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { isForbidden, needsHigherLevel } from '~/api/errors'
import { inzagenQuery } from '~/api/persoonsgegevens'
import { HogerNiveau } from '~/components/HogerNiveau'
import { PageTitle } from '~/components/PageTitle'
import { QueryAnswer } from '~/components/QueryAnswer'
import { TextSection } from '~/components/TextSection'
import { Checkbox, Paragraph, StandaloneLink } from '~/ds'
import { paths } from '~/paths'
import { AlleenInwoners } from '~/components/gegevens/AlleenInwoners'
import { Inzagelijst } from './Inzagelijst.tsx'

/** The page in an address; the first one for what is no page. */
function paginaIn(adres: URLSearchParams): number {
  const pagina = Number(adres.get('pagina'))
  return Number.isInteger(pagina) && pagina >= 1 && pagina <= 100_000 ? pagina : 1
}

/** Who looked at the data of this person (S58, AVG art. 15). What is chosen stands in the address, so Back works. */
export function InzagePage() {
  const { t } = useTranslation()
  const [adres, setAdres] = useSearchParams()
  const ookZelf = adres.get('zelf') === 'ja'
  const inzagen = useQuery(inzagenQuery({ door: ookZelf ? 'iedereen' : 'anderen', pagina: paginaIn(adres) }))
  const zet = (zelf: boolean, pagina: number) =>
    setAdres({ ...(zelf && { zelf: 'ja' }), ...(pagina > 1 && { pagina: String(pagina) }) })
  const titel = t('gegevens.inzage.titel')
  if (isForbidden(inzagen.error)) return <AlleenInwoners titel={titel} />
  if (needsHigherLevel(inzagen.error)) return <HogerNiveau titel={titel} terug={paths.inzage()} />
  return (
    <div className="dvt-stack dvt-stack--wide">
      <PageTitle title={titel} />
      <QueryAnswer query={inzagen} headingLevel={2} skeletonLines={10} empty={null}>
        {(pagina) => (
          <div className="dvt-stack">
            <Checkbox checked={ookZelf} onChange={() => zet(!ookZelf, 1)}>
              {t('gegevens.inzage.zelf')}
            </Checkbox>
            <Inzagelijst
              pagina={pagina}
              onPagina={(nummer) => zet(ookZelf, nummer)}
              bezig={inzagen.isPlaceholderData}
            />
          </div>
        )}
      </QueryAnswer>
      <TextSection heading={t('gegevens.inzage.nietKop')}>
        <Paragraph>{t('gegevens.inzage.medewerkers')}</Paragraph>
        <Paragraph>{t('gegevens.inzage.uitzondering')}</Paragraph>
        <Paragraph>{t('gegevens.inzage.vraagBel')}</Paragraph>
      </TextSection>
      <StandaloneLink href={paths.gegevens()}>{t('gegevens.doorgegeven.terug')}</StandaloneLink>
    </div>
  )
}
