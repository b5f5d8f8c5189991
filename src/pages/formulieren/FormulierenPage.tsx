import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formulierenQuery } from '~/api/formulieren'
import { PageTitle } from '~/components/PageTitle'
import { QueryAnswer } from '~/components/QueryAnswer'
import { Card, CardList, Paragraph, StandaloneLink } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { paths } from '~/paths'

/** Everything that can be arranged with a form. */
export function FormulierenPage() {
  const { t } = useTranslation()
  const taal = useTaal()
  return (
    <div className="dvt-stack dvt-stack--wide">
      <div className="dvt-stack">
        <PageTitle title={t('formulier.lijst.titel')} />
        <p className="dvt-lead dvt-read">{t('formulier.lijst.intro')}</p>
      </div>
      <QueryAnswer query={useQuery(formulierenQuery())} headingLevel={2} empty={null}>
        {(formulieren) => (
          <CardList>
            {formulieren.map(({ id, titel, samenvatting, zonderInloggen }) => (
              <Card key={id} heading={titel[taal]} headingLevel={2} href={paths.formulier(id)}>
                <Paragraph>{samenvatting[taal]}</Paragraph>
                {zonderInloggen && <p className="dvt-subtle">{t('formulier.lijst.zonderInloggen')}</p>}
              </Card>
            ))}
          </CardList>
        )}
      </QueryAnswer>
      <StandaloneLink href={paths.meldingVolgen()}>{t('formulier.keuze.volg')}</StandaloneLink>
    </div>
  )
}
