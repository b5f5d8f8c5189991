import { createInstance, type TFunction } from 'i18next'
import type { Taal } from '#domain/tekst'
import type { Gemeente } from '#server/sources'
import enBericht from '#src/i18n/en/bericht.json' with { type: 'json' }
import enOndertekenen from '#src/i18n/en/ondertekenen.json' with { type: 'json' }
import enReden from '#src/i18n/en/reden.json' with { type: 'json' }
import enUitkomst from '#src/i18n/en/uitkomst.json' with { type: 'json' }
import { gemeenteInWoorden, interpolation } from '#src/i18n/interpolation'
import nlBericht from '#src/i18n/nl/bericht.json' with { type: 'json' }
import nlOndertekenen from '#src/i18n/nl/ondertekenen.json' with { type: 'json' }
import nlReden from '#src/i18n/nl/reden.json' with { type: 'json' }
import nlUitkomst from '#src/i18n/nl/uitkomst.json' with { type: 'json' }

const sentences: Record<Taal, object> = {
  nl: { bericht: nlBericht, ondertekenen: nlOndertekenen, reden: nlReden, uitkomst: nlUitkomst },
  en: { bericht: enBericht, ondertekenen: enOndertekenen, reden: enReden, uitkomst: enUitkomst },
}

/** Gives the function that says a sentence of a message in a language: the sentences of the page, from the same files. */
export async function makeSentences(gemeente: Gemeente): Promise<(taal: Taal) => TFunction> {
  const i18n = createInstance()
  await i18n.init({
    lng: 'nl',
    fallbackLng: false,
    resources: Object.fromEntries(
      Object.entries(sentences).map(([taal, translation]) => [taal, { translation }]),
    ),
    interpolation: { ...interpolation, defaultVariables: gemeenteInWoorden(gemeente) },
  })
  return (taal) => i18n.getFixedT(taal)
}
