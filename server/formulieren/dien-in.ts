import { type Dag, datumVan, jaarVan } from '#domain/datum'
import type { Antwoorden } from '#domain/formulier'
import type { Taal } from '#domain/tekst'
import type { components } from '#openapi/pip.gen'
import type { Afschrift } from '#server/afschriften'
import type { Schrijver } from '#server/schrijven'
import { alsTekst } from './afschrift.ts'
import type { NieuweZaak } from './nieuwe-zaak.ts'

type Ingediend = {
  zaak: NieuweZaak
  antwoorden: Antwoorden
  datums: components['schemas']['Formulierdatums']
  afschrift: Afschrift
}

/**
 * Opens the case of a form, keeps what was sent and hands it to the team, in the transaction of the sending.
 * @param taal in which the questions were read
 * @returns the number of the case
 */
export async function dienIn(
  schrijver: Schrijver,
  { zaak, antwoorden, datums, afschrift }: Ingediend,
  vandaag: Dag,
  taal: Taal,
): Promise<string> {
  const kenmerk = await schrijver.open(zaak, jaarVan(vandaag))
  await schrijver.noteer(kenmerk, {
    id: crypto.randomUUID(),
    datum: datumVan(vandaag),
    kanaal: 'formulier',
    onderwerp: afschrift.titel,
    tekst: alsTekst(afschrift.stappen, taal),
  })
  await schrijver.bewaarAfschrift(kenmerk, afschrift)
  await schrijver.stuurUit({
    soort: 'aanvraag',
    kenmerk,
    zaak: { ...zaak, kenmerk },
    formulier: afschrift.formulier,
    antwoorden,
    afschrift: alsTekst(afschrift.stappen, 'nl'),
    uiterlijk: datums.belofte ?? datums.wet,
  })
  return kenmerk
}
