import type zinnen from '~/i18n/nl/gegevens.json'

/** A date as the BRP knows it: of some only a part. */
export type Brpdag = {
  soort: 'datum' | 'jaar_maand' | 'jaar' | 'onbekend'
  datum?: string
  jaar?: number
  maand?: number
}

/** One datum of the BRP as the contract gives it; a part has no contract, so it says itself what it shows. */
export type Gegeven = {
  label: keyof (typeof zinnen)['label']
  waarde?: string
  regels?: readonly string[]
  datum?: Brpdag
  ja?: boolean
  code?: string
  sinds?: Brpdag
  inOnderzoek: boolean
  inOnderzoekSinds?: Brpdag
}
