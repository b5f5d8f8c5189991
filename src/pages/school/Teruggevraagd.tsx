import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Schoolverzoek, useAntwoordOpVraag } from '~/api/schoolverzoeken'
import { TextSection } from '~/components/TextSection'
import { Button, Paragraph } from '~/ds'
import { Verzoekmislukt } from './Verzoekmislukt.tsx'

/** What the school did with what it took over, after consent ended: asked until it is gone. Nothing when it took nothing over. */
export function Teruggevraagd({ verzoek: { id, kopie, moetAntwoorden } }: { verzoek: Schoolverzoek }) {
  const { t } = useTranslation()
  const [sleutels] = useState(() => ({
    verwijderd: crypto.randomUUID(),
    bewaard: crypto.randomUUID(),
  }))
  const uitkomst = useRef<HTMLOutputElement>(null)
  const antwoord = useAntwoordOpVraag(id)
  if (!kopie) return null
  const geef = (wat: keyof typeof sleutels) =>
    !antwoord.isPending && // the button that was pressed goes away
    antwoord.mutate({ antwoord: wat, sleutel: sleutels[wat] }, { onSuccess: () => uitkomst.current?.focus() })
  return (
    <TextSection
      heading={t(
        moetAntwoorden || kopie.antwoord !== null ? 'school.kopie.teruggevraagd' : 'school.kopie.kop',
      )}
    >
      <output ref={uitkomst} tabIndex={-1}>
        {kopie.antwoord !== null && t(`school.kopie.antwoord.${kopie.antwoord}`)}
      </output>
      {moetAntwoorden && (
        <>
          <Paragraph>{t(kopie.antwoord === null ? 'school.kopie.vraag' : 'school.kopie.later')}</Paragraph>
          {antwoord.isError && <Verzoekmislukt />}
          <div>
            <Button aria-busy={antwoord.isPending} onClick={() => geef('verwijderd')}>
              {t('school.kopie.verwijderd')}
            </Button>
          </div>
          {kopie.antwoord === null && (
            <div>
              <Button variant="secondary" aria-busy={antwoord.isPending} onClick={() => geef('bewaard')}>
                {t('school.kopie.bewaard')}
              </Button>
            </div>
          )}
        </>
      )}
    </TextSection>
  )
}
