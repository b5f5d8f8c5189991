import type { Beoordeling } from '#domain/beloften'
import { aanZetBij } from '#domain/toestand'
import { eerste, type Zaak } from '#domain/zaak'
import type { components } from '#openapi/pip.gen'
import { beloftenOpDeLijn } from './beloften.ts'
import { datumOfNull, kopOpDeLijn } from './samenvatting.ts'
import { stappenOpDeLijn } from './zaak.ts'

/** How a report stands, for whoever has its code: what the case page says of it, and nothing that somebody wrote. */
export const meldingOpDeLijn = (zaak: Zaak, b: Beoordeling): components['schemas']['Melding'] => ({
  kenmerk: zaak.kenmerk,
  titel: zaak.titel,
  toestand: b.toestand,
  kop: kopOpDeLijn(zaak, b),
  aanZet: aanZetBij(b.toestand),
  team: zaak.team,
  ontvangenOp: datumOfNull(eerste(b.gebeurtenissen, 'ONTVANGEN')?.dag),
  belofte: datumOfNull(b.hoofd.nu),
  klaarOp: datumOfNull(b.voortgang.klaarOp),
  beloften: beloftenOpDeLijn(zaak, b),
  stappen: stappenOpDeLijn(zaak, b),
})
