import { useTranslation } from 'react-i18next'
import { Button } from '~/ds'
import { laatstePagina } from '~/lib/laatste-pagina'

/** To the page before and after, with where one is in words. Nothing when everything is on one page. */
export function Bladeren({
  pagina: lijst,
  onPagina,
}: {
  pagina: { totaal: number; pagina: number; paginagrootte: number }
  onPagina: (nummer: number) => void
}) {
  const { t } = useTranslation()
  const { pagina } = lijst
  const laatste = laatstePagina(lijst)
  if (laatste === 1) return null
  return (
    <nav className="dvt-row" aria-label={t('zaak.bladeren.label')}>
      {pagina > 1 && (
        <Button variant="secondary" onClick={() => onPagina(pagina - 1)}>
          {t('zaak.bladeren.vorige')}
        </Button>
      )}
      <span>{t('zaak.bladeren.waar', { pagina, laatste })}</span>
      {pagina < laatste && (
        <Button variant="secondary" onClick={() => onPagina(pagina + 1)}>
          {t('zaak.bladeren.volgende')}
        </Button>
      )}
    </nav>
  )
}
