import { useTranslation } from 'react-i18next'
import { Paragraph, TaskItem } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import type { Tekst } from '~/lib/taal'
import { paths } from '~/paths'
import { Datum } from './Datum.tsx'

export type Taak = {
  kenmerk: string
  vorm: 'upload' | 'handtekening' | 'betaal' | 'afspraak' | 'bevestig' | 'vraag'
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

type Vorm = Omit<Props, 'href'> & { href: string | undefined }

/** What the resident must do. */
export function TaakItem({ href, ...taak }: Props) {
  if (taak.taak.vorm === 'afspraak') return <Afspraaktaak href={href} {...taak} />
  if (taak.taak.vorm === 'betaal') return <Betaaltaak {...taak} />
  return <Stukkentaak href={href} {...taak} />
}

/** To pay: the task leads there from every page. */
function Betaaltaak({ taak, headingLevel }: Omit<Props, 'href'>) {
  const { t } = useTranslation()
  const taal = useTaal()
  return (
    <TaskItem
      title={t('zaak.taak.betaal', { zaak: taak.zaaktitel[taal] })}
      headingLevel={headingLevel}
      href={paths.betalen(taak.kenmerk)}
      late={taak.teLaat}
      due={
        <span>
          {taak.teLaat ? t('zaak.taak.was') : t('zaak.taak.uiterlijk')} <Datum datum={taak.uiterlijk} />
        </span>
      }
    >
      <Paragraph>{t('zaak.taak.betaalHoe')}</Paragraph>
    </TaskItem>
  )
}

/** To come to the desk. */
function Afspraaktaak({ taak, headingLevel, href }: Vorm) {
  const { t } = useTranslation()
  const taal = useTaal()
  return (
    <TaskItem
      title={t('zaak.taak.afspraak', { zaak: taak.zaaktitel[taal] })}
      headingLevel={headingLevel}
      href={href ?? paths.afspraken()}
      late={false}
      due={<Datum datum={taak.uiterlijk} />}
    >
      <Paragraph>{t('zaak.taak.afspraakHoe')}</Paragraph>
    </TaskItem>
  )
}

/** Which documents and why, until when, and what happens if they do not come. */
function Stukkentaak({ taak, headingLevel, href }: Vorm) {
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
      {/* a signature that did not come makes no term stand still */}
      {taak.vorm === 'upload' && (
        <Paragraph>{taak.teLaat ? t('zaak.taak.gevolgTeLaat') : t('zaak.taak.gevolg', { count })}</Paragraph>
      )}
      <Paragraph>{t('zaak.taak.hoe', { count })}</Paragraph>
    </TaskItem>
  )
}
