import { useTranslation } from 'react-i18next'
import type { Veld, Veldfout } from '#domain/formulier'
import { useTaal } from '~/i18n/use-taal'

/** The sentence of an error: what to do, and at which question. */
export function useVeldfout() {
  const { t } = useTranslation()
  const taal = useTaal()
  return ({ label, langst = 0 }: Veld, fout: Veldfout): string =>
    t(`formulier.fout.${fout}`, { vraag: label[taal], aantal: langst })
}
