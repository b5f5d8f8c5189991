import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { beginZaakbestand, zaakbestandenQuery } from '~/api/bestanden'
import { useStuurStukken } from '~/api/stukken'
import { useUploads } from '~/api/use-uploads'
import { stukkenQuery, zaakQuery } from '~/api/zaken'
import { QueryAnswer } from '~/components/QueryAnswer'
import { StandaloneLink } from '~/ds'
import { paths } from '~/paths'
import { Onderdeelkop } from '~/pages/zaken/Onderdeelkop'
import { ZaakAntwoord } from '~/pages/zaken/ZaakAntwoord'
import { StukkenOntvangen } from './StukkenOntvangen.tsx'
import { Stukkenformulier } from './Stukkenformulier.tsx'
import { Termijnregel } from './Termijnregel.tsx'

/** The documents that we asked for: which, why, by when, and what if they do not come; and sending them. */
export function StukkenPage() {
  const { t } = useTranslation()
  const { kenmerk = '' } = useParams()
  const zaak = useQuery(zaakQuery(kenmerk))
  const stukken = useQuery(stukkenQuery(kenmerk))
  const uploads = useUploads(zaakbestandenQuery(kenmerk), beginZaakbestand(kenmerk))
  const zending = useStuurStukken(kenmerk)
  const paginatitel = t('zaakpagina.stukken.paginatitel', { kenmerk })

  return (
    <ZaakAntwoord query={zaak} titel={paginatitel} skeletonLines={10}>
      {({ titel }) =>
        zending.data ? (
          <StukkenOntvangen kenmerk={kenmerk} ontvangst={zending.data} onMeer={zending.reset} />
        ) : (
          <>
            <Onderdeelkop
              kenmerk={kenmerk}
              zaaktitel={titel}
              paginatitel={paginatitel}
              titel={t('zaakpagina.stukken.titel')}
            />
            <QueryAnswer
              query={stukken}
              about={t('zaakpagina.stukken.titel')}
              headingLevel={2}
              skeletonLines={8}
              empty={(lijst) =>
                lijst.stukken.length === 0 ? <p className="dvt-read">{t('zaakpagina.stukken.geen')}</p> : null
              }
            >
              {(lijst) => (
                <div className="dvt-stack dvt-stack--wide dvt-read">
                  <Termijnregel lijst={lijst} />
                  <QueryAnswer
                    query={uploads.query}
                    about={t('zaakpagina.stukken.bestanden')}
                    headingLevel={2}
                    skeletonLines={6}
                    empty={null}
                  >
                    {(bestanden) => (
                      <Stukkenformulier
                        kenmerk={kenmerk}
                        stukken={lijst.stukken}
                        bak={{ ...uploads, bestanden }}
                        bezig={zending.isPending}
                        mislukt={zending.isError}
                        onVerstuur={(ids) => zending.mutate(ids)}
                      />
                    )}
                  </QueryAnswer>
                </div>
              )}
            </QueryAnswer>
            <StandaloneLink href={paths.zaak(kenmerk)}>{t('zaakpagina.vraag.terug')}</StandaloneLink>
          </>
        )
      }
    </ZaakAntwoord>
  )
}
