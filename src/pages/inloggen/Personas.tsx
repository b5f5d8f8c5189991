import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { personasQuery, useLogin } from '~/api/sessie'
import { Section } from '~/components/Section'
import { Alert, Button, Card, CardList, Paragraph } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { afterLogin } from '~/paths'

/** The invented people. After the choice one goes on to the page that was asked for (`?naar=`). */
export function Personas() {
  const { t } = useTranslation()
  const taal = useTaal()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const personas = useQuery(personasQuery())
  const login = useLogin()

  const enter = (persona: string) => {
    // pressing twice is not logging in twice
    if (login.isPending) return
    login.mutate(persona, { onSuccess: () => void navigate(afterLogin(search.get('naar'))) })
  }

  return (
    <Section
      heading={t('openbaar.inloggen.kiesKop')}
      query={personas}
      skeletonLines={6}
      empty={(list) => list.length === 0 && <Paragraph>{t('openbaar.inloggen.leeg')}</Paragraph>}
    >
      {(list) => (
        <>
          {login.isError && (
            <Alert heading={t('openbaar.inloggen.misluktKop')} headingLevel={3} severity="error" role="alert">
              <Paragraph>{t('openbaar.inloggen.mislukt')}</Paragraph>
            </Alert>
          )}
          <CardList>
            {list.map(({ id, soort, naam, omschrijving }) => (
              <Card key={id} heading={naam} headingLevel={3} headingLang="nl">
                <p className="dvt-subtle">{t(`openbaar.inloggen.${soort}`)}</p>
                <Paragraph>{omschrijving[taal]}</Paragraph>
                <Button onClick={() => enter(id)} aria-busy={login.isPending && login.variables === id}>
                  {login.isPending && login.variables === id
                    ? t('openbaar.inloggen.bezig')
                    : t('openbaar.inloggen.als', { naam })}
                </Button>
              </Card>
            ))}
          </CardList>
        </>
      )}
    </Section>
  )
}
