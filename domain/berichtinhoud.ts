import type { Beoordeling } from './beloften.ts'
import { dwangsomOp } from './dwangsom.ts'
import type { Gebeurtenis } from './gebeurtenis.ts'
import type { Kalender } from './kalender.ts'
import { datumParam, type Params } from './params.ts'
import { besluitVan } from './rechten.ts'
import { eerste, laatste, type Zaak } from './zaak.ts'

/** Which message; a screen has a subject and a text for each. Every value in its text is known when it is chosen. */
export type Berichtsleutel =
  | 'ontvangst'
  | 'ontvangst_geen_belofte'
  | 'ontvangst_norm'
  | 'stukken'
  | 'stukken_zonder_datum'
  | 'compleet'
  | 'compleet_geen_belofte'
  | 'compleet_meteen'
  | 'verlenging'
  | 'verlenging_zonder_reden'
  | 'verlenging_wet'
  | 'wet_te_laat'
  | 'besluit'
  | 'besluit_zonder_bezwaar'
  | 'gereed'
  | 'ingetrokken'
  | 'buiten_behandeling'
  | 'doorgestuurd'
  | 'vraag_beantwoord'
  | 'ontvangst_betalen'
  | 'betaald'
  | 'terugbetaald'
  | 'handtekening_gevraagd'
  | 'handtekening_gezet'
  | 'handtekening_geweigerd'
  | 'ondertekend'
  | 'niet_ondertekend'
  | 'afspraak'
  | 'afspraak_verzet'
  | 'afspraak_afgezegd'
  | 'ingebrekestelling'
  | 'ingebrekestelling_te_vroeg'

type Inhoud = [sleutel: Berichtsleutel, params: Params]

/** What an event gives to write about; null for an event that nobody needs a message of. `toen`: the case on that day. */
export function berichtinhoud(
  g: Gebeurtenis,
  zaak: Zaak,
  toen: Beoordeling,
  kalender: Kalender,
): Inhoud | null {
  const { hoofd } = toen
  const datum = datumParam(g.dag)
  switch (g.soort) {
    case 'BEVESTIGING_VERZONDEN':
      // the message about the appointment, or that somebody else must sign, confirms both
      return laatste(toen.gebeurtenissen, 'AFSPRAAK')?.balie ||
        eerste(toen.gebeurtenissen, 'HANDTEKENING_GEVRAAGD')
        ? null
        : ontvangst(toen)
    case 'STUKKEN_GEVRAAGD': {
      const stukken = { stukken: g.stukken.map(({ naam }) => naam), aantal: g.stukken.length }
      return g.uiterlijk === undefined
        ? ['stukken_zonder_datum', stukken]
        : ['stukken', { ...stukken, stukkenDatum: datumParam(g.uiterlijk) }]
    }
    case 'COMPLEET_BRIEF': {
      if (!toen.gebeurtenissen.some(({ soort }) => soort === 'STUKKEN_GEVRAAGD'))
        return ['compleet_meteen', {}]
      const params = { startDatum: datum, datum: datumParam(hoofd.nu), wetDatum: datumParam(hoofd.wet) }
      return [hoofd.nu === null || hoofd.wet === null ? 'compleet_geen_belofte' : 'compleet', params]
    }
    case 'VERLENGING_NORM': {
      const oud = hoofd.verlengingen.find(({ id }) => id === g.id)?.oud
      const nieuw = datumParam(g.nieuw)
      return oud == null || !g.reden
        ? ['verlenging_zonder_reden', { datum: nieuw }]
        : ['verlenging', { oudeDatum: datumParam(oud), datum: nieuw, reden: g.reden }]
    }
    case 'VERLENGING_WET':
      return hoofd.wet === null
        ? null
        : ['verlenging_wet', { weken: g.weken, wetDatum: datumParam(hoofd.wet) }]
    case 'BESLUIT': {
      const bezwaarDatum = datumParam(besluitVan(zaak, toen, kalender)?.bezwaarTot)
      const { uitkomst } = g
      return bezwaarDatum === undefined
        ? ['besluit_zonder_bezwaar', { uitkomst }]
        : ['besluit', { uitkomst, bezwaarDatum }]
    }
    case 'GEREED':
      return ['gereed', { klaarDatum: datum }]
    case 'INGETROKKEN':
      return ['ingetrokken', { datum }]
    case 'BUITEN_BEHANDELING':
      return ['buiten_behandeling', { datum }]
    case 'DOORGESTUURD':
      return ['doorgestuurd', { datum, organisatie: g.naar }]
    case 'VRAAG_BEANTWOORD':
      return ['vraag_beantwoord', { datum }]
    case 'BETAALD':
      return ['betaald', { bedrag: g.bedrag, datum }]
    case 'TERUGBETAALD':
      return ['terugbetaald', { bedrag: g.bedrag, datum }]
    case 'HANDTEKENING_GEVRAAGD':
      return ['handtekening_gevraagd', { naam: g.naam, datum: datumParam(g.uiterlijk) }]
    case 'HANDTEKENING_GEZET':
      return ['handtekening_gezet', { naam: g.naam, datum }]
    case 'HANDTEKENING_GEWEIGERD':
      return ['handtekening_geweigerd', { naam: g.naam, datum }]
    case 'AFSPRAAK': {
      // a team tells about a talk itself
      if (!g.balie) return null
      const { naam: plek, adres } = g.balie.balie
      const params = { datum: datumParam(g.op), tijd: g.tijd, plek, adres }
      return [eerste(toen.gebeurtenissen, 'AFSPRAAK')?.id === g.id ? 'afspraak' : 'afspraak_verzet', params]
    }
    case 'AFSPRAAK_AFGEZEGD': {
      const afgezegd = laatste(toen.gebeurtenissen, 'AFSPRAAK')
      return ['afspraak_afgezegd', { datum: datumParam(afgezegd?.op), tijd: afgezegd?.tijd }]
    }
    case 'INGEBREKESTELLING':
      return hoofd.wet === null || g.dag <= hoofd.wet
        ? ['ingebrekestelling_te_vroeg', { berichtDatum: datum }]
        : [
            'ingebrekestelling',
            { berichtDatum: datum, datum: datumParam(dwangsomOp(hoofd.wet, g.dag, g.dag).beslissenVoor) },
          ]
    default:
      return null
  }
}

function ontvangst({ hoofd, klokken, gebeurtenissen }: Beoordeling): Inhoud {
  // what was asked on that day, also when it was paid on the same
  const betaling = eerste(gebeurtenissen, 'BETALING_GEVRAAGD')
  if (betaling)
    return ['ontvangst_betalen', { bedrag: betaling.bedrag, datum: datumParam(betaling.uiterlijk) }]
  const startDatum = datumParam(hoofd.start)
  const stukkenDatum = datumParam(klokken.find(({ norm }) => norm === 'N2')?.datum)
  const [datum, wetDatum] = [datumParam(hoofd.nu), datumParam(hoofd.wet)]
  if (datum === undefined) return ['ontvangst_geen_belofte', { startDatum }]
  return wetDatum === undefined || stukkenDatum === undefined
    ? ['ontvangst_norm', { startDatum, datum }]
    : ['ontvangst', { startDatum, datum, wetDatum, stukkenDatum }]
}
