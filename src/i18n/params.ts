import type { TFunction } from 'i18next'
// by the names that Node knows too: the host writes e-mails with the same words
import { datumInWoorden } from '#src/lib/datum'
import { geldInWoorden } from '#src/lib/geld'
import type { Taal, Tekst } from '#src/lib/taal'

type RedenCode =
  | 'advies'
  | 'ingewikkeld'
  | 'anderen'
  | 'vergadering'
  | 'drukte'
  | 'storing'
  | 'op_verzoek'
  | 'stukken'
  | 'vrij'

/** Why a clock stands still or a date changes (`Reden` in the contract). */
export type Reden = {
  readonly code: RedenCode
  readonly organisatie?: string
  readonly datum?: string
  readonly van?: string
  readonly tot?: string
  readonly tekst?: Tekst
}

type UitkomstCode = 'toegekend' | 'deels_toegekend' | 'afgewezen' | 'gegrond' | 'ongegrond' | 'klaar'

/** The values of a sentence as they come over the wire (`Params` in the contract). */
export type Params = {
  readonly zaaktype?: Tekst
  readonly datum?: string
  readonly oudeDatum?: string
  readonly nieuweDatum?: string
  /** who a confirmation went to */
  readonly aan?: 'aanvrager' | 'gemachtigde'
  readonly wetDatum?: string
  readonly berichtDatum?: string
  readonly startDatum?: string
  readonly stukkenDatum?: string
  readonly klaarDatum?: string
  readonly bezwaarDatum?: string
  readonly organisatie?: string
  readonly team?: string
  readonly reden?: Reden
  readonly uitkomst?: UitkomstCode
  readonly dag?: number
  readonly bedrag?: number
  readonly werkdagen?: number
  readonly weken?: number
  readonly aantal?: number
  readonly aantalBinnen?: number
  readonly stukken?: readonly Tekst[]
  readonly gegeven?: Tekst
  readonly plek?: Tekst
  readonly adres?: string
  readonly van?: string
  readonly tot?: string
  readonly tijd?: string
  readonly nummer?: string
  readonly naam?: string
  readonly kenmerk?: string
}

type Words = Record<string, string | number>

const datumnamen = [
  'datum',
  'oudeDatum',
  'nieuweDatum',
  'wetDatum',
  'berichtDatum',
  'startDatum',
  'stukkenDatum',
  'klaarDatum',
  'bezwaarDatum',
] as const

const letterlijk = [
  'organisatie',
  'adres',
  'team',
  'dag',
  'werkdagen',
  'weken',
  'aantal',
  'aantalBinnen',
  'van',
  'tot',
  'tijd',
  'nummer',
  'naam',
  'kenmerk',
] as const

/**
 * Turns the values of a sentence into words of one language, under the same names: a date in full, cents as
 * an amount, a code as its sentence, a list as "a, b en c". `aantal` is also given as `count`, so that a
 * sentence can have a singular.
 */
export function paramsInWoorden(params: Params, t: TFunction, taal: Taal): Words {
  const words: Words = {}
  for (const name of letterlijk) {
    const value = params[name]
    if (value !== undefined) words[name] = value
  }
  for (const name of datumnamen) {
    const datum = params[name]
    if (datum !== undefined) words[name] = datumInWoorden(datum, taal)
  }
  if (params.zaaktype) words.zaaktype = params.zaaktype[taal]
  if (params.plek) words.plek = params.plek[taal]
  if (params.gegeven) words.gegeven = params.gegeven[taal]
  if (params.aantal !== undefined) words.count = params.aantal
  if (params.bedrag !== undefined) words.bedrag = geldInWoorden(params.bedrag, taal)
  if (params.uitkomst) words.uitkomst = t(`uitkomst.${params.uitkomst}`)
  if (params.stukken)
    words.stukken = opsomming(
      params.stukken.map((tekst) => tekst[taal]),
      taal,
    )
  if (params.reden) words.reden = redenInWoorden(params.reden, t, taal, params.zaaktype)
  return words
}

/** A reason as one sentence. The municipality's own words go before ours. */
export function redenInWoorden(reden: Reden, t: TFunction, taal: Taal, zaaktype?: Tekst): string {
  if (reden.tekst) return reden.tekst[taal]
  return t(`reden.${reden.code}`, {
    organisatie: reden.organisatie ?? t('reden.iemandAnders'),
    zaaktype: zaaktype?.[taal] ?? t('reden.aanvraag'),
    datum: reden.datum && datumInWoorden(reden.datum, taal),
    van: reden.van && datumInWoorden(reden.van, taal),
    tot: reden.tot && datumInWoorden(reden.tot, taal),
  })
}

const EN: Record<Taal, string> = { nl: 'en', en: 'and' }

const OF: Record<Taal, string> = { nl: 'of', en: 'or' }

/** "een tekening, een foto en een brief". Not by Intl: making its formatter costs a slow phone 30 ms. */
export const opsomming = (teksten: readonly string[], taal: Taal): string => metWoord(teksten, EN[taal])

/** "pdf, jpg of png". */
export const ofOpsomming = (teksten: readonly string[], taal: Taal): string => metWoord(teksten, OF[taal])

function metWoord(teksten: readonly string[], woord: string): string {
  const namen = [...teksten]
  const laatste = namen.pop() ?? ''
  return namen.length > 0 ? `${namen.join(', ')} ${woord} ${laatste}` : laatste
}
