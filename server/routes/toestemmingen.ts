import { datumVan } from '#domain/datum'
import { geldtTot } from '#domain/toestemming'
import { eigenPersoon } from '#server/brp/eigen-persoon'
import { datumInWoorden } from '#server/datum-in-woorden'
import type { Operatie } from '#server/authorization'
import { hashVanCode } from '#server/eenmalige-code'
import { eenmalig, uitgesteld } from '#server/eenmalig'
import type { Handlers, Vraag } from '#server/handler'
import { persoonsleutel } from '#server/identiteit'
import { bijgehouden } from '#server/inzage'
import { Problem } from '#server/problem'
import { metErbij, type Toestemmingsdossier } from '#server/toestemmingen'
import { type Kandidaat, kandidatenVoor } from '#server/toestemmingen/kandidaten'
import { veldgegevens } from '#server/toestemmingen/velden'
import {
  kerenVan,
  ontvangerInWoorden,
  ontvangerVan,
  standVan,
  toestemmingInWoorden,
} from '#server/toestemmingen/weergave'
import { ingevuld, teksten } from '#server/teksten'
import { vereist } from '#server/vereist'

type Namen =
  | 'getToestemming'
  | 'createToestemming'
  | 'listToestemmingen'
  | 'createToestemmingsintrekking'
  | 'getToestemmingsbewijs'

/** What a resident decides about their data and those of their children, and takes back (decisions 8 to 10). */
export const toestemmingen: Pick<Handlers, Namen> = {
  async getToestemming(vraag) {
    const { dossier, kandidaten } = await gevraagd(vraag, vraag.header.Toestemmingscode)
    const nu = standVan(vraag, dossier)
    // to see the values of a child is a look as any other
    for (const { bsn, blokkade } of kandidaten)
      if (blokkade === null)
        await bijgehouden(
          vraag,
          { operatie: 'getToestemming', doel: 'eigen', van: `inwoner:${bsn}`, velden: nu.gevraagd },
          null,
        )
    const grond = new Map(ontvangerVan(vraag, dossier.ontvanger)?.velden.map((een) => [een.veld, een.grond]))
    return {
      ontvanger: ontvangerInWoorden(vraag, dossier.ontvanger),
      gevraagdOp: datumVan(nu.gevraagdOp),
      antwoordTot: datumVan(Math.min(nu.antwoordTot, nu.geldigTot)),
      // of all whom it fits the date of birth is the same, and so is the day on which a parent's word ends
      geldigTot: datumVan(Math.min(nu.geldigTot, ...kandidaten.map((een) => grensVan(dossier, een)))),
      velden: nu.gevraagd.map((veld) => ({ veld, grond: grond.get(veld) ?? { nl: '', en: '' } })),
      kandidaten: kandidaten.map(({ naam, zelf, blokkade, persoon }, nummer) => ({
        nummer,
        naam,
        zelf,
        blokkade,
        gegevens: blokkade === null ? veldgegevens(persoon, nu.gevraagd) : [],
      })),
    }
  },

  async createToestemming(vraag) {
    const { body, vandaag } = vraag
    const wie = inwoner(vraag)
    // kept for inside: who sends the same again gets the answer of then, and not that the code is used
    const klaar = await uitgesteld(() => gevraagd(vraag, body.code))
    return eenmalig({ ...vraag, path: {} }, 'createToestemming', async (schrijver) => {
      const { dossier, kandidaten } = klaar()
      const kandidaat = kandidaten[body.kandidaat]
      if (!kandidaat) throw new Problem('niet_gevonden')
      if (kandidaat.blokkade !== null) throw new Problem('geen_toegang')
      const { gevraagd: mag } = standVan(vraag, dossier)
      if (!body.velden.every((veld) => mag.includes(veld)))
        throw new Problem('ongeldig', {
          invalidParams: [{ name: 'velden', reason: 'Kies alleen gegevens die de school vraagt.' }],
        })
      const tot = grensVan(dossier, kandidaat)
      const na = await schrijver.werkToestemmingBij(dossier.id, (nu) => {
        // one answer counts, however many come at the same moment
        if (standVan(vraag, nu).stand !== 'gevraagd') return null
        return {
          over: { bsn: kandidaat.bsn, naam: kandidaat.naam },
          beslisser: wie.sleutel,
          gebeurtenissen: [
            ...nu.gebeurtenissen,
            body.velden.length > 0
              ? { soort: 'gegeven', dag: vandaag, velden: body.velden, ...(tot < Infinity && { tot }) }
              : { soort: 'geweigerd', dag: vandaag },
          ],
        }
      })
      return toestemming(na && toestemmingInWoorden(vraag, wie, na, undefined))
    })
  },

  async listToestemmingen(vraag) {
    const wie = inwoner(vraag)
    const dossiers = await vraag.toestemmingen.vanInwoner(wie.bsn)
    const keren = await kerenVan(vraag, dossiers)
    const alle = dossiers.map((een) => toestemmingInWoorden(vraag, wie, een, keren.get(een.id)))
    return { toestemmingen: alle.filter((een) => een !== null) }
  },

  async createToestemmingsintrekking(vraag) {
    const wie = inwoner(vraag)
    const klaar = await uitgesteld(async () => {
      const dossier = await eigenDossier(vraag, vraag.path.id)
      return { dossier, keren: await kerenVan(vraag, [dossier]) }
    })
    return eenmalig({ ...vraag, body: {} }, 'createToestemmingsintrekking', async (schrijver) => {
      const { dossier, keren } = klaar()
      const na = await schrijver.werkToestemmingBij(dossier.id, (nu) =>
        standVan(vraag, nu).stand === 'gegeven'
          ? metErbij(nu, { soort: 'ingetrokken', dag: vraag.vandaag })
          : null,
      )
      if (!na) throw new Problem('niet_meer')
      return toestemming(toestemmingInWoorden(vraag, wie, na, keren.get(na.id)))
    })
  },

  async getToestemmingsbewijs(vraag) {
    const dossier = await eigenDossier(vraag, vraag.path.id)
    const nu = standVan(vraag, dossier)
    const ontvanger = ontvangerInWoorden(vraag, dossier.ontvanger)
    const { nl } = teksten
    return {
      schemaVersion: 'ISO/IEC TS 27560:2023',
      recordId: dossier.id,
      jurisdiction: 'NL',
      controller: vraag.sources.gemeente.naam,
      recipient: ontvanger,
      purpose: nl.toestemmingDoel,
      personalData: [...nu.gaf],
      noticeLanguage: 'nl',
      notice: ingevuld(nu.stand === 'geweigerd' ? nl.toestemmingGeweigerd : nl.toestemming, {
        school: ontvanger.naam,
        kind: dossier.over?.naam ?? '',
        datum: datumInWoorden(datumVan(nu.geldigTot), 'nl'),
      }),
      validity: {
        from: datumVan(nu.beslistOp ?? nu.gevraagdOp),
        until: datumVan(nu.eindeOp ?? nu.geldigTot),
      },
      withdrawal: nl.toestemmingStoppen,
      events: dossier.gebeurtenissen.map(({ soort, dag }) => ({ event: soort, date: datumVan(dag) })),
    }
  },
}

type Toestemmingsvraag = Pick<
  Vraag<Operatie>,
  'identiteit' | 'sources' | 'vandaag' | 'inzagelog' | 'klok' | 'toestemmingen' | 'ontvangers'
>

function inwoner({ identiteit }: Pick<Toestemmingsvraag, 'identiteit'>) {
  const wie = vereist(identiteit)
  if (wie.soort !== 'inwoner') throw new Problem('geen_toegang')
  return { bsn: wie.bsn, sleutel: persoonsleutel(wie) }
}

/**
 * What belongs to a code, for who may decide about it. The same 404 for a code that is unknown, used or over, and for
 * somebody whom it does not fit.
 */
async function gevraagd(
  vraag: Toestemmingsvraag,
  code: string,
): Promise<{ dossier: Toestemmingsdossier; kandidaten: Kandidaat[] }> {
  // first and always: how long it takes, and whether the BRP answers, says nothing of the code
  const ik = await eigenPersoon(vraag)
  const dossier = await vraag.toestemmingen.vind(await hashVanCode(code))
  const nu = dossier && standVan(vraag, dossier)
  if (!dossier || nu?.stand !== 'gevraagd') throw new Problem('niet_gevonden')
  const kandidaten = await kandidatenVoor(vraag, ik, dossier, nu.gevraagd)
  if (kandidaten.length === 0) throw new Problem('niet_gevonden')
  return { dossier, kandidaten }
}

/** The last day on which what somebody decides about a person can hold, whatever was asked. */
const grensVan = ({ gevraagd }: Toestemmingsdossier, { zelf, blokkade }: Kandidaat): number =>
  blokkade === null ? (geldtTot(gevraagd.geboortedatum, zelf) ?? Infinity) : Infinity

/** A consent that somebody gave, or that is about them. @throws {Problem} the same 404 for any other */
async function eigenDossier(vraag: Toestemmingsvraag, id: string): Promise<Toestemmingsdossier> {
  const wie = inwoner(vraag)
  const dossier = await vraag.toestemmingen.lees(id)
  if (!dossier || (dossier.beslisser !== wie.sleutel && dossier.over?.bsn !== wie.bsn))
    throw new Problem('niet_gevonden')
  return dossier
}

/** @throws {Problem} 404 when there is none: somebody else decided in the meantime */
function toestemming<T>(een: T | null): T {
  if (een === null) throw new Problem('niet_gevonden')
  return een
}
