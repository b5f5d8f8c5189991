import type { Stapdefinitie } from '#domain/zaak'

/** Steps that several kinds of case share. */
const bevestigen: Stapdefinitie = {
  id: 'bevestigen',
  titel: { nl: 'Wij bevestigen dat uw zaak bij ons binnen is', en: 'We confirm that your case reached us' },
  wie: 'wij',
  klaarBij: 'BEVESTIGING_VERZONDEN',
}
const toedelen: Stapdefinitie = {
  id: 'toedelen',
  titel: { nl: 'Uw zaak gaat naar de behandelaar', en: 'Your case goes to the handler' },
  wie: 'wij',
  klaarBij: 'BIJ_BEHANDELAAR',
}
const stukken: Stapdefinitie = {
  id: 'stukken',
  titel: { nl: 'U stuurt ons de stukken die wij nog missen', en: 'You send us the documents we still need' },
  wie: 'u',
  klaarBij: 'STUKKEN_ONTVANGEN',
  alleenNa: 'STUKKEN_GEVRAAGD',
  kanTerugkomen: true,
}
const compleet: Stapdefinitie = {
  id: 'compleet',
  titel: { nl: 'Wij kijken of alles compleet is', en: 'We check if everything is complete' },
  wie: 'wij',
  klaarBij: 'COMPLEET_BRIEF',
  kanTerugkomen: true,
}
const advies: Stapdefinitie = {
  id: 'advies',
  titel: { nl: 'Een adviseur geeft ons advies', en: 'An adviser gives us advice' },
  wie: 'ander',
  klaarBij: 'ADVIES_ONTVANGEN',
  alleenNa: 'ADVIES_GEVRAAGD',
}
const beslissen: Stapdefinitie = {
  id: 'beslissen',
  titel: { nl: 'Wij beslissen en sturen u ons besluit', en: 'We decide and send you our decision' },
  wie: 'wij',
  klaarBij: 'BESLUIT',
}
const klaarmaken = (nl: string, en: string): Stapdefinitie => ({
  id: 'klaarmaken',
  titel: { nl, en },
  wie: 'wij',
  klaarBij: 'GEREED',
})

export const aanvraagstappen: readonly Stapdefinitie[] = [
  bevestigen,
  toedelen,
  stukken,
  compleet,
  advies,
  beslissen,
]

const meetekenen: Stapdefinitie = {
  id: 'meetekenen',
  titel: { nl: 'Iemand anders tekent mee', en: 'Somebody else signs too' },
  wie: 'ander',
  klaarBij: 'HANDTEKENING_GEZET',
  alleenNa: 'HANDTEKENING_GEVRAAGD',
}

const betalen: Stapdefinitie = {
  id: 'betalen',
  titel: { nl: 'U betaalt', en: 'You pay' },
  wie: 'u',
  klaarBij: 'BETAALD',
  alleenNa: 'BETALING_GEVRAAGD',
}

export const productstappen = (nl: string, en: string): readonly Stapdefinitie[] => [
  bevestigen,
  betalen,
  klaarmaken(nl, en),
]

export const baliestappen = (nl: string, en: string): readonly Stapdefinitie[] => [
  bevestigen,
  meetekenen,
  {
    id: 'langskomen',
    titel: { nl: 'U komt langs op uw afspraak', en: 'You come to your appointment' },
    wie: 'u',
    klaarBij: 'AANGEVRAAGD',
  },
  klaarmaken(nl, en),
]

export const verhuisstappen: readonly Stapdefinitie[] = [
  bevestigen,
  meetekenen,
  klaarmaken('Wij verwerken uw verhuizing', 'We process your move'),
  {
    id: 'doorgeven',
    titel: { nl: 'Wij geven uw nieuwe adres door', en: 'We pass on your new address' },
    wie: 'wij',
    klaarBij: 'DOORGEGEVEN',
  },
]

export const vraagstappen = (nl: string, en: string): readonly Stapdefinitie[] => [
  { id: 'antwoorden', titel: { nl, en }, wie: 'wij', klaarBij: 'VRAAG_BEANTWOORD' },
]

export const gesprekstappen: readonly Stapdefinitie[] = [
  bevestigen,
  {
    id: 'gesprek',
    titel: {
      nl: 'Wij maken met u een afspraak voor een gesprek',
      en: 'We make an appointment with you for a talk',
    },
    wie: 'wij',
    klaarBij: 'AFSPRAAK',
  },
  {
    id: 'plan',
    titel: { nl: 'Wij maken samen met u een plan', en: 'We make a plan together with you' },
    wie: 'wij',
    klaarBij: 'BESLUIT',
  },
]

export const klachtstappen: readonly Stapdefinitie[] = [
  bevestigen,
  {
    id: 'antwoord',
    titel: {
      nl: 'Wij onderzoeken uw klacht en geven antwoord',
      en: 'We look into your complaint and answer you',
    },
    wie: 'wij',
    klaarBij: 'BESLUIT',
  },
]
