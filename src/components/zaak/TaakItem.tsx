import { useTranslation } from 'react-i18next'
import { Paragraph, TaskItem } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import type { Tekst } from '~/lib/taal'
import { Datum } from './Datum.tsx'

export type Taak = {
  zaaktitel: Tekst
  uiterlijk: string
  teLaat: boolean
  stukken: readonly { naam: Tekst; waarom: Tekst }[]
}

type Props = {
  taak: Taak
  headingLevel: 2 | 3
  /** where the documents are sent */
  href: string
}

/** What the resident must do: which documents and why, until when, and what happens if they do not come. */
export function TaakItem({ taak, headingLevel, href }: Props) {
  const { t } = useTranslation()
  const taal = useTaal()
  const count = taak.stukken.length
  return (
    <TaskItem
      title={t('zaak.taak.titel', { count, zaak: taak.zaaktitel[taal] })}
      headingLevel={headingLevel}
      href={href}
      late={taak.teLaat}
      due={
        <span>
          {taak.teLaat ? t('zaak.taak.was') : t('zaak.taak.uiterlijk')} <Datum datum={taak.uiterlijk} />
        </span>
      }
    >
      <ul className="dvt-list">
        {taak.stukken.map(({ naam, waarom }) => (
          <li key={naam.nl}>
            <strong>{naam[taal]}</strong>. {waarom[taal]}
          </li>
        ))}
      </ul>
      <Paragraph>{taak.teLaat ? t('zaak.taak.gevolgTeLaat') : t('zaak.taak.gevolg', { count })}</Paragraph>
      <Paragraph>{t('zaak.taak.hoe', { count })}</Paragraph>
    </TaskItem>
  )
}
