import type { Taal, Tekst } from '#domain/tekst'
import { dagInWoorden, momentInWoorden } from '#server/datum-in-woorden'
import type { Afschrift, Afschriftstap, Blad, Bladdeel } from '#server/afschriften'
import type { Gemeente } from '#server/sources'
import { NIETS } from './afschrift.ts'
import { ingevuld } from '#server/teksten'
import { afschriftteksten } from './afschriftteksten.ts'

/** A copy as it is printed, in one language: what was filled in, what was told then, and where to ask. */
export function bladVan(afschrift: Afschrift, kenmerk: string, gemeente: Gemeente, taal: Taal): Blad {
  const t = afschriftteksten[taal]
  const { naam, telefoon } = gemeente
  const openingstijden = gemeente.openingstijden[taal]
  const { namens } = afschrift
  const over = [
    { vraag: t.kenmerk, antwoord: kenmerk },
    { vraag: t.verstuurd, antwoord: momentInWoorden(new Date(afschrift.verstuurd), taal) },
    { vraag: t.door, antwoord: afschrift.door },
    ...(namens === null ? [] : [{ vraag: t.namens, antwoord: namens }]),
  ]
  return {
    taal,
    afzender: ingevuld(t.afzender, { naam }),
    titel: afschrift.titel[taal],
    delen: [
      { soort: 'alinea', tekst: t.kop },
      { soort: 'vragen', regels: over },
      { soort: 'kop', niveau: 2, tekst: t.ingevuld },
      ...afschrift.stappen.flatMap((stap) => stapdelen(stap, taal)),
      { soort: 'kop', niveau: 2, tekst: t.verteld },
      ...verteld(afschrift, taal),
      { soort: 'kop', niveau: 2, tekst: t.vragen },
      {
        soort: 'alinea',
        tekst: `${ingevuld(t.bel, { telefoon, openingstijden })} ${ingevuld(t.noem, { kenmerk })}`,
      },
    ],
    voet: (nummer, van) => ingevuld(t.voet, { kenmerk, nummer: String(nummer), van: String(van) }),
  }
}

/** A step under its own question; where a field asks the same, that is not said twice. */
function stapdelen({ vraag, regels }: Afschriftstap, taal: Taal): Bladdeel[] {
  const gezegd = regels.map((regel) => ({
    vraag: regel.vraag[taal],
    antwoord: (regel.antwoord ?? NIETS)[taal],
  }))
  const [eerste, ...rest] = gezegd
  const isZelfde = eerste?.vraag === vraag[taal]
  const over = isZelfde ? rest : gezegd
  return [
    { soort: 'kop', niveau: 3, tekst: vraag[taal] },
    ...(eerste && isZelfde ? [{ soort: 'alinea', tekst: eerste.antwoord } as const] : []),
    ...(over.length > 0 ? [{ soort: 'vragen', regels: over } as const] : []),
  ]
}

/** What the receipt said: what comes after an appointment or a payment has no date yet. */
function verteld(afschrift: Afschrift, taal: Taal): Bladdeel[] {
  const t = afschriftteksten[taal]
  const { belofte, wet, afspraak, betaling, daarna } = afschrift
  const op = (tekst: string, datum: string) => ingevuld(tekst, { datum: dagInWoorden(datum, taal) })
  const zinnen = [op(t.ontvangen, afschrift.ontvangenOp)]
  if (afspraak) zinnen.push(ingevuld(op(t.afspraak, afspraak.op), { tijd: afspraak.tijd }))
  if (betaling)
    zinnen.push(
      ingevuld(op(t.betaling, betaling.uiterlijk), { bedrag: bedragInWoorden(betaling.bedrag, taal) }),
    )
  if (!afspraak && !betaling) {
    zinnen.push(belofte === null ? t.geenBelofte : op(t.belofte, belofte))
    if (wet !== null) zinnen.push(op(t.wet, wet))
  }
  const punten = (lijst: readonly Tekst[]): Bladdeel => ({
    soort: 'punten',
    punten: lijst.map((een) => een[taal]),
  })
  const meenemen = afspraak?.meenemen ?? []
  return [
    { soort: 'alinea', tekst: zinnen.join(' ') },
    ...(daarna.length > 0 ? [punten(daarna)] : []),
    ...(meenemen.length > 0 ? [{ soort: 'alinea', tekst: t.meenemen } as const, punten(meenemen)] : []),
    { soort: 'alinea', tekst: t.nu },
  ]
}

/** @param bedrag in cents */
const bedragInWoorden = (bedrag: number, taal: Taal): string =>
  new Intl.NumberFormat(taal, { style: 'currency', currency: 'EUR' }).format(bedrag / 100)
