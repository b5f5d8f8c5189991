import { useTranslation } from 'react-i18next'
import type { Veld } from '#domain/formulier'
import type { Invulhulp } from '#domain/veldfout'
import { DataList, DataRow, Link } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { paths } from '~/paths'
import { useAntwoordtekst } from './use-antwoordtekst.ts'

/** What we know already and nobody has to fill in: where it comes from, and what to do when it is not right. */
export function Bekendveld({ veld, hulp }: { veld: Veld; hulp: Invulhulp }) {
  const { t } = useTranslation()
  const taal = useTaal()
  const tekst = useAntwoordtekst(hulp)
  const bekend = hulp.bekend.find((een) => een.veld === veld.id)
  return (
    <div className="dvt-stack">
      <DataList>
        <DataRow term={veld.label[taal]}>
          <span className="dvt-typed">{tekst(veld, undefined)}</span>
        </DataRow>
      </DataList>
      {bekend?.stand === 'gevonden' && (
        <p className="dvt-subtle">
          {bekend.bron === 'brp' ? t('formulier.bekend.brp') : t('formulier.bekend.organisatie')}{' '}
          {bekend.bron === 'brp' ? (
            <Link href={paths.gegevens()}>{t('formulier.bekend.kloptNiet')}</Link>
          ) : (
            t('formulier.bekend.kloptNietOrganisatie')
          )}
        </p>
      )}
    </div>
  )
}
