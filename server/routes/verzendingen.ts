import { datumVan } from '#domain/datum'
import { type Antwoorden, type Formulier, lees, woordenVan } from '#domain/formulier'
import { gekozenTijd } from '#domain/gekozen-tijd'
import { eerste } from '#domain/zaak'
import type { Concept } from '#server/concepten'
import { metAndereTijden } from '#server/afspraken/aanbod'
import { eenmalig } from '#server/eenmalig'
import { bijlagenVan, hechtAan } from '#server/formulieren/bijlagen'
import { afschriftVan, stappenVan } from '#server/formulieren/afschrift'
import { afspraakUit } from '#server/formulieren/afspraak'
import { controleer } from '#server/formulieren/controle'
import { datumsVan } from '#server/formulieren/datums'
import { dienIn } from '#server/formulieren/dien-in'
import { invulhulpVan } from '#server/formulieren/invulhulp'
import { nieuweZaak } from '#server/formulieren/nieuwe-zaak'
import { ondertekenaarUit } from '#server/formulieren/ondertekenaar'
import type { Handlers } from '#server/handler'
import { persoonsleutel } from '#server/identiteit'
import { hashVanCode } from '#server/eenmalige-code'
import { Problem } from '#server/problem'
import type { Schrijver } from '#server/schrijven'
import { vereist } from '#server/vereist'
import { vindZaak } from '#server/zaakregisters'

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
    const tijd = concept && gekozenTijd(concept.formulier, concept.antwoorden)
    const klaar = concept && (await metAndereTijden(vraag, tijd, () => voorbereid(vraag, concept)))
    const verstuur = async (schrijver: Schrijver) => {
      if (!klaar) throw new Problem('niet_gevonden')
      const { zaak, datums, afspraak, bestanden, handtekening } = klaar
      const kenmerk = await dienIn(schrijver, klaar, vandaag, body.taal)
      // one wins, however many try at the same moment
      if (afspraak && !(await schrijver.boek(persoonsleutel(wie), afspraak.tijdvak, kenmerk, new Date())))
        throw new Problem('bezet')
      const verzoek = eerste(zaak.gebeurtenissen, 'HANDTEKENING_GEVRAAGD')
      if (handtekening && verzoek)
        await schrijver.vraagHandtekening({
          id: verzoek.id,
          hash: await hashVanCode(await vraag.ondertekencode(verzoek.id)),
          kenmerk,
          gevraagd: {
            ...handtekening,
            taal: body.taal,
            uiterlijk: datumVan(verzoek.uiterlijk),
            aanvrager: zaak.aanvrager.naam,
          },
        })
      for (const { bestand, label } of bestanden)
        await hechtAan(schrijver, kenmerk, bestand, label, datumVan(vandaag))
      // also when another tab saves at this moment; last, because the files go with the draft
      if (!(await schrijver.neem(concept))) throw new Problem('gewijzigd')
      return { kenmerk, ontvangenOp: datumVan(vandaag), ...datums }
    }
    return metAndereTijden(vraag, tijd, () => eenmalig(vraag, 'createVerzending', verstuur))
  },
}

/** Everything that has to be known before the transaction begins. Throws a Problem with every field that is wrong. */
async function voorbereid(vraag: Vraag, { id, wie, formulier, antwoorden }: Concept) {
  const hulp = await invulhulpVan(vraag, 'createVerzending', formulier)
  const tellend = controleer(formulier, antwoorden, hulp)
  const besluitOp = await besluitdag(vraag, formulier, tellend)
  const afspraak = await afspraakUit(vraag, formulier, tellend)
  const er = await vraag.bestanden.lijst(wie, { concept: id })
  const { bestanden, ontbreekt } = bijlagenVan(formulier, antwoorden, er)
  const handtekening = await ondertekenaarUit(vraag, formulier, tellend)
  const inzending = { tellend, besluitOp, afspraak, ontbreekt, handtekening }
  const zaak = await nieuweZaak(vraag, formulier, vereist(vraag.identiteit), inzending)
  const datums = await datumsVan(vraag, zaak)
  const bijlagen = bestanden.map(({ bestand }) => bestand)
  const stappen = stappenVan(formulier, tellend, hulp, bijlagen)
  const afschrift = afschriftVan(formulier, zaak, stappen, datums, {
    nu: await vraag.klok.nu(),
    vandaag: vraag.vandaag,
  })
  return { zaak, antwoorden: tellend, bestanden, afspraak, datums, afschrift, handtekening }
}

/** The day of the decision that was chosen; null when none was, or when it is not in the list. */
async function besluitdag(vraag: Vraag, { besluit, stappen }: Formulier, tellend: Antwoorden) {
  const [kenmerk] = besluit === undefined ? [] : woordenVan(lees(tellend, besluit))
  const veld = stappen.flatMap(({ velden }) => velden).find(({ id }) => id === besluit)
  if (kenmerk === undefined || veld?.opties?.some(({ waarde }) => waarde === kenmerk)) return null
  const zaak = await vindZaak(vraag, 'createVerzending', kenmerk)
  return eerste(zaak.gebeurtenissen, 'BESLUIT')?.dag ?? null
}
