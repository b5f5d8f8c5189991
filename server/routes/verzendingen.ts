import { datumVan, jaarVan } from '#domain/datum'
import { doorlopen, foutenIn, type Veldfout } from '#domain/formulier'
import type { Concept } from '#server/concepten'
import { eenmalig } from '#server/eenmalig'
import { afschriftVan } from '#server/formulieren/afschrift'
import { datumsVan } from '#server/formulieren/datums'
import { nieuweZaak } from '#server/formulieren/nieuwe-zaak'
import type { Handlers } from '#server/handler'
import { persoonsleutel } from '#server/identiteit'
import { Problem } from '#server/problem'
import { vereist } from '#server/vereist'

/** For who asks the API; a screen has sentences of its own. */
const REDENEN: Record<Veldfout, string> = {
  leeg: 'Vul dit in.',
  kies: 'Kies een van de antwoorden.',
  te_lang: 'Maak dit korter.',
  datum: 'Vul een datum in, zoals 14-10-2026.',
  telefoon: 'Vul een telefoonnummer van 10 cijfers in.',
  email: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.',
  vorm: 'Geef hier één antwoord.',
}

type Vraag = Parameters<Handlers['createVerzending']>[0]

export const verzendingen: Pick<Handlers, 'createVerzending'> = {
  async createVerzending(vraag) {
    const { identiteit, vandaag, path, body } = vraag
    const wie = vereist(identiteit)
    // gone when it was sent before: the answer of then is kept under its key
    const concept = await vraag.concepten.vind(
      persoonsleutel(wie),
      path.concept.toLowerCase(),
      datumVan(vandaag),
    )
    // what was looked at is what is sent
    if (concept && concept.stand !== body.stand) throw new Problem('gewijzigd')
    const klaar = concept && (await voorbereid(vraag, concept))
    return eenmalig(vraag, 'createVerzending', async (schrijver) => {
      if (!klaar) throw new Problem('niet_gevonden')
      // also when another tab saves at this moment
      if (!(await schrijver.neem(concept))) throw new Problem('gewijzigd')
      const { zaak, antwoorden, datums } = klaar
      const kenmerk = await schrijver.open(zaak, jaarVan(vandaag))
      await schrijver.noteer(kenmerk, {
        id: crypto.randomUUID(),
        datum: datumVan(vandaag),
        kanaal: 'formulier',
        onderwerp: concept.formulier.titel,
        tekst: afschriftVan(concept.formulier, antwoorden, body.taal),
      })
      const { id, versie } = concept.formulier
      await schrijver.stuurUit({
        soort: 'aanvraag',
        kenmerk,
        zaak: { ...zaak, kenmerk },
        formulier: { id, versie },
        antwoorden,
        uiterlijk: datums.belofte ?? datums.wet,
      })
      return { kenmerk, ontvangenOp: datumVan(vandaag), ...datums }
    })
  },
}

/** Everything that has to be known before the transaction begins. Throws a Problem with every field that is wrong. */
async function voorbereid(vraag: Vraag, { formulier, antwoorden }: Concept) {
  const invalidParams = Object.entries(foutenIn(formulier, antwoorden)).map(([name, fout]) => ({
    name,
    reason: REDENEN[fout],
  }))
  if (invalidParams.length > 0) throw new Problem('ongeldig', { invalidParams })
  const zaak = await nieuweZaak(vraag, formulier, vereist(vraag.identiteit))
  return {
    zaak,
    antwoorden: doorlopen(formulier, antwoorden).tellend,
    datums: await datumsVan(vraag, zaak),
  }
}
