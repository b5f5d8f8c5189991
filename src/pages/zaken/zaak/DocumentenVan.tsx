import { useTranslation } from 'react-i18next'
import type { Document } from '~/api/zaken'
import { Datum } from '~/components/zaak/Datum'
import { DocumentList, DocumentRow, Heading } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { omvangInWoorden } from '~/lib/omvang'
import { paths } from '~/paths'

/** What a file is called by who opens it: jpg and not jpeg. */
const soortInWoorden = (formaat: string): string =>
  formaat === 'image/jpeg' ? 'jpg' : formaat.replace(/^.*\//, '')

type Props = { kenmerk: string; afzender: Document['afzender']; documenten: readonly Document[] }

/** The documents of one sender, newest first. Nothing when there are none. */
export function DocumentenVan({ kenmerk, afzender, documenten }: Props) {
  const { t } = useTranslation()
  const taal = useTaal()
  if (documenten.length === 0) return null
  return (
    <div className="dvt-stack dvt-stack--tight">
      <Heading level={3} size="level-4">
        {t(`zaakpagina.documenten.van_${afzender}`)}
      </Heading>
      <DocumentList>
        {documenten.map(({ id, titel, datum, formaat, omvang }) => (
          <DocumentRow
            key={id}
            href={paths.documentbestand(kenmerk, id)}
            title={`${titel[taal]} (${soortInWoorden(formaat)}, ${omvangInWoorden(omvang, taal)})`}
            meta={<Datum datum={datum} />}
          />
        ))}
      </DocumentList>
    </div>
  )
}
