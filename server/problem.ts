import type { components } from '#openapi/pip.gen'

type Fout = components['schemas']['Fout']
type Bronnaam = components['schemas']['Bronnaam']
export type InvalidParam = { name: string; reason: string }

const SOORTEN = {
  ongeldig: {
    status: 400,
    title: 'Dit verzoek klopt niet',
    detail: 'Verbeter wat hieronder staat en probeer het opnieuw.',
  },
  niet_ingelogd: { status: 401, title: 'U bent niet ingelogd', detail: 'Log in en probeer het opnieuw.' },
  geen_toegang: {
    status: 403,
    title: 'Dit is niet voor u',
    detail: 'Met dit account kunt u dit niet bekijken.',
  },
  niveau_te_laag: {
    status: 403,
    title: 'Log in met een hoger niveau',
    detail: 'Log opnieuw in met DigiD en de app met ID-check.',
  },
  woont_daar_niet: {
    status: 403,
    title: 'U staat niet op dit adres ingeschreven',
    detail: 'Alleen wie op het adres woont, kan tekenen. Klopt dit niet? Bel ons.',
  },
  toestemming_gestopt: {
    status: 403,
    title: 'U ziet deze gegevens niet meer',
    detail: 'De toestemming is gestopt, verlopen of niet gegeven.',
  },
  niet_gevonden: {
    status: 404,
    title: 'Wij vinden dit niet',
    detail: 'Controleer het adres of ga terug naar uw overzicht.',
  },
  geen_afschrift: {
    status: 404,
    title: 'Van deze zaak hebben wij geen kopie',
    detail: 'U verstuurde deze zaak niet op deze pagina. Bel ons als u een kopie wilt.',
  },
  al_bezig: {
    status: 409,
    title: 'Wij zijn hier al mee bezig',
    detail: 'Wacht even en kijk of het gelukt is.',
  },
  gewijzigd: {
    status: 409,
    title: 'Dit is intussen veranderd',
    detail: 'Vraag opnieuw op wat er nu staat en kies wat u bewaart.',
  },
  bezet: {
    status: 409,
    title: 'Deze tijd is niet meer vrij',
    detail: 'Iemand anders was eerder. Kies een andere tijd.',
  },
  niet_meer: {
    status: 409,
    title: 'Dit kan hier niet meer',
    detail: 'Ga terug naar uw zaak en kijk hoe het nu staat, of bel ons.',
  },
  sleutel_hergebruikt: {
    status: 422,
    title: 'Dit is al verstuurd',
    detail: 'Wij hebben met deze sleutel al iets anders gekregen. Begin opnieuw.',
  },
  te_vaak: {
    status: 429,
    title: 'U vraagt te veel tegelijk',
    detail: 'Wacht even en probeer het later opnieuw, of bel ons.',
  },
  bron_onbereikbaar: {
    status: 503,
    title: 'Wij kunnen dit nu niet laten zien',
    detail: 'Probeer het later opnieuw of bel ons.',
  },
  intern: { status: 500, title: 'Er ging bij ons iets mis', detail: 'Probeer het later opnieuw of bel ons.' },
} as const

/** An answer that is not what was asked for, thrown anywhere below a route. Holds nothing personal. */
export class Problem extends Error {
  override name = 'Problem'
  readonly code: Fout['code']
  readonly extra: { bron?: Bronnaam; invalidParams?: InvalidParam[]; andere?: string[] }
  constructor(code: Fout['code'], extra: Problem['extra'] = {}) {
    super(code)
    this.code = code
    this.extra = extra
  }
}

/**
 * The problem+json answer (RFC 9457). It depends on the code alone and not on the path, so that an unknown case and
 * somebody else's case are the same bytes.
 */
export function problemResponse({ code, extra }: Problem): Response {
  const { status, title, detail } = SOORTEN[code]
  const fout: Fout = { type: `urn:pip:fout:${code}`, title, status, detail, code, ...extra }
  return new Response(JSON.stringify(fout), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  })
}
