import { useTranslation } from 'react-i18next'
import type zinnen from '~/i18n/nl/toestemming.json'

type Veld = keyof (typeof zinnen)['veld']

/** Which data, in words and behind each other. */
export function Veldnamen({ velden }: { velden: readonly Veld[] }) {
  const { t } = useTranslation()
  if (velden.length === 0) return t('toestemming.geenVeld')
  return velden.map((veld) => t(`toestemming.veld.${veld}`)).join(', ')
}
