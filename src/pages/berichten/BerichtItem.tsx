import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import type { Bericht } from '~/api/berichten'
import { Datum } from '~/components/zaak/Datum'
import { useBerichttekst } from '~/components/zaak/use-berichttekst'
import { Heading, Paragraph, StandaloneLink } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { paths } from '~/paths'

/** One message: what happened, what to do and by when, and the way to the case. */
export function BerichtItem({ bericht }: { bericht: Bericht }) {
  const { t } = useTranslation()
  const taal = useTaal()
  const { onderwerp, tekst } = useBerichttekst()(bericht)
  const item = useRef<HTMLLIElement>(null)
  const kop = useRef<HTMLHeadingElement>(null)
  const isDoel = useLocation().hash === `#${bericht.id}`
  // the browser cannot: the message comes after the page. The focus goes along, past the heading of the page
  useEffect(() => {
    if (!isDoel) return
    item.current?.scrollIntoView()
    kop.current?.focus({ preventScroll: true })
  }, [isDoel])
  return (
    <li id={bericht.id} ref={item}>
      <article className="dvt-stack dvt-message">
        <div>
          <Heading level={2} size="level-3" ref={kop} tabIndex={isDoel ? -1 : undefined} className="dvt-ring">
            {onderwerp}
          </Heading>
          <p className="dvt-subtle">
            <Datum datum={bericht.datum} />
            {bericht.aan.length > 1 && ` · ${t('zaak.berichten.beiden')}`}
          </p>
        </div>
        <Paragraph>{tekst}</Paragraph>
        {bericht.aan.includes('ondertekenaar') ? (
          // who signed for somebody else has no way into their case
          <p className="dvt-subtle">{t('zaak.berichten.getekend')}</p>
        ) : (
          <StandaloneLink href={paths.zaak(bericht.kenmerk)}>
            {t('zaak.berichten.naarZaak', { zaak: bericht.zaaktitel[taal] })}
          </StandaloneLink>
        )}
      </article>
    </li>
  )
}
