import { useTranslation } from 'react-i18next'
import { type Bestandsfout, type Bestandsoort, GROOTSTE_BESTAND } from '#domain/bestand'
import { useTaal } from '~/i18n/use-taal'
import { ofOpsomming } from '~/i18n/params'

const MB = GROOTSTE_BESTAND / 1_000_000

/** What is said about files: what may be chosen, and what is wrong with one and what to do. */
export function useBestandszin(soorten: readonly Bestandsoort[]) {
  const { t } = useTranslation()
  const taal = useTaal()
  const passend = ofOpsomming(soorten, taal)
  return {
    regels: (count: number) => t('formulier.bestand.regels', { count, soorten: passend, mb: MB }),
    fout: (bestand: string, fout: Bestandsfout) =>
      t(`formulier.bestand.fout.${fout}`, { bestand, mb: MB, soorten: passend }),
  }
}
