import { datumVan, dagVan, isDatum } from '#domain/datum'
import { moetAntwoorden, type Toestemming, TOESTEMMINGSVELDEN } from '#domain/toestemming'
import type { Operatie } from '#server/authorization'
import { hashVanCode } from '#server/eenmalige-code'
import { eenmalig, uitgesteld } from '#server/eenmalig'
import type { Handlers, Vraag } from '#server/handler'
import { bijgehouden, type Inzage, type Keer } from '#server/inzage'
import { Problem } from '#server/problem'
import type { Schrijver } from '#server/schrijven'
import { metErbij, type Toestemmingsdossier } from '#server/toestemmingen'
import { isGeheim, metVelden } from '#server/toestemmingen/kandidaten'
import { veldgegevens } from '#server/toestemmingen/velden'
import {
  kerenVan,
  ontvangerInWoorden,
  ontvangerVan,
  standVan,
  verzoekInWoorden,
} from '#server/toestemmingen/weergave'
import { vereist } from '#server/vereist'

type Namen =
  | 'listToestemmingsverzoeken'
  | 'createToestemmingsverzoek'
  | 'getToestemmingsverzoek'
  | 'getToestemmingsgegevens'
  | 'createToestemmingskopie'
  | 'createToestemmingsverwijdering'

/** A school sees its newest requests of this number, which is more than a year has. */
const MEESTE = 500

/** What a school asks and may see (S61). Each of these is for the staff of the school that asked, and for no other. */
export const toestemmingsverzoeken: Pick<Handlers, Namen> = {
  async listToestemmingsverzoeken(vraag) {
    const ontvanger = eigenOntvanger(vraag)
    const dossiers = await vraag.toestemmingen.vanOntvanger(ontvanger.kvk, MEESTE)
    const keren = await kerenVan(vraag, dossiers)
    return {
      ontvanger: ontvangerInWoorden(vraag, ontvanger.kvk),
      mag: ontvanger.velden.map(({ veld, grond }) => ({ veld, grond })),
      langstTot: datumVan(vraag.vandaag + ontvanger.dagen),
      verzoeken: dossiers.map((een) => verzoekInWoorden(vraag, een, keren.get(een.id))),
    }
  },

  async createToestemmingsverzoek(vraag) {
    const ontvanger = eigenOntvanger(vraag)
    const { body, vandaag } = vraag
    return eenmalig({ ...vraag, path: {} }, 'createToestemmingsverzoek', async (schrijver) => {
      const { voorletters, geboortedatum, velden, tot } = body
      const mag = ontvanger.velden.map(({ veld }) => veld)
      const invalidParams = [
        ...(/\p{L}/u.test(voorletters)
          ? []
          : [{ name: 'voorletters', reason: 'Vul de voorletters in, zoals J.P.' }]),
        ...(isDatum(geboortedatum) && dagVan(geboortedatum) <= vandaag
          ? []
          : [{ name: 'geboortedatum', reason: 'Vul een geboortedatum in die al is geweest.' }]),
        ...(velden.every((veld) => mag.includes(veld))
          ? []
          : [{ name: 'velden', reason: 'Kies alleen gegevens die uw school mag vragen.' }]),
        ...(isDatum(tot) && dagVan(tot) >= vandaag && dagVan(tot) <= vandaag + ontvanger.dagen
          ? []
          : [
              {
                name: 'tot',
                reason: `Kies een dag van vandaag tot en met ${datumVan(vandaag + ontvanger.dagen)}.`,
              },
            ]),
      ]
      if (invalidParams.length > 0) throw new Problem('ongeldig', { invalidParams })
      const id = crypto.randomUUID()
      await schrijver.vraagToestemming({
        id,
        hash: await hashVanCode(await vraag.toestemmingscode(id)),
        ontvanger: ontvanger.kvk,
        gevraagd: { voorletters: voorletters.trim(), geboortedatum },
        over: null,
        beslisser: null,
        gebeurtenissen: [
          {
            soort: 'gevraagd',
            dag: vandaag,
            // always in one order, so that everybody reads the same list
            velden: TOESTEMMINGSVELDEN.filter((veld) => velden.includes(veld)),
            tot: dagVan(tot),
          },
        ],
      })
      return { id }
    })
  },

  async getToestemmingsverzoek(vraag) {
    const dossier = await eigenDossier(vraag, vraag.path.id)
    const keren = await kerenVan(vraag, [dossier])
    const verzoek = verzoekInWoorden(vraag, dossier, keren.get(dossier.id))
    const code = verzoek.stand === 'gevraagd' ? await vraag.toestemmingscode(dossier.id) : null
    return { ...verzoek, code }
  },

  /** One look: asked of the source by the names of the fields, and written down before anything is shown (S62). */
  async getToestemmingsgegevens(vraag) {
    // a question for the headers alone shows nothing, and would count as a look
    if (vraag.request.method === 'HEAD') throw new Problem('niet_gevonden')
    const { dossier, persoon, nu } = await gezien(vraag)
    await noteerBlik(vraag, { operatie: 'getToestemmingsgegevens', doel: 'toestemming' }, dossier)
    const keer = (await kerenVan(vraag, [dossier])).get(dossier.id)
    // it was written down just now; without it nothing is shown
    if (!keer) throw new Problem('bron_onbereikbaar')
    return {
      velden: veldgegevens(persoon, nu.zichtbaar),
      geldigTot: datumVan(nu.geldigTot),
      bekeken: keer.aantal,
      laatstBekeken: keer.laatst.toISOString(),
    }
  },

  /** That the school takes the data over: one act for all of them, in the log before it is in the request. */
  async createToestemmingskopie(vraag) {
    const klaar = await uitgesteld(async () => {
      const { dossier, nu } = await gezien(vraag)
      if (nu.kopie) throw new Problem('niet_meer')
      await noteerBlik(vraag, { operatie: 'createToestemmingskopie', doel: 'kopie' }, dossier)
      return { dossier, keren: await kerenVan(vraag, [dossier]) }
    })
    return eenmalig({ ...vraag, body: {} }, 'createToestemmingskopie', (schrijver) =>
      erbij(vraag, schrijver, klaar(), 'gekopieerd', (nu) => nu.zichtbaar.length > 0 && nu.kopie === null),
    )
  },

  /** What the school did with what it took over. It may have to keep it by law; the parent reads which of the two. */
  async createToestemmingsverwijdering(vraag) {
    const klaar = await uitgesteld(async () => {
      const dossier = await eigenDossier(vraag, vraag.path.id)
      return { dossier, keren: await kerenVan(vraag, [dossier]) }
    })
    const { antwoord } = vraag.body
    return eenmalig(vraag, 'createToestemmingsverwijdering', (schrijver) =>
      erbij(
        vraag,
        schrijver,
        klaar(),
        antwoord,
        // what was kept can be deleted later; to say twice that it is kept says nothing
        (nu) => moetAntwoorden(nu) && nu.kopie?.antwoord !== antwoord,
      ),
    )
  },
}

type Schoolvraag = Pick<Vraag<Operatie>, 'identiteit' | 'ontvangers' | 'vandaag' | 'inzagelog' | 'klok'>

/**
 * What a school may see at this moment, with the answer of the BRP to it. Consent is looked at again after that answer: it may
 * have been stopped, or be over, while the BRP was thinking.
 * @throws {Problem} 403 when it may see nothing, 404 while nobody decided, 503 when the BRP does not answer
 */
async function gezien(
  vraag: Schoolvraag & Pick<Vraag<'getToestemmingsgegevens'>, 'path' | 'sources' | 'toestemmingen'>,
) {
  const { id } = vraag.path
  const eerst = await eigenDossier(vraag, id)
  const { stand, zichtbaar } = standVan(vraag, eerst)
  if (stand === 'gevraagd') throw new Problem('niet_gevonden')
  if (!eerst.over || zichtbaar.length === 0) throw new Problem('toestemming_gestopt')
  const persoon = await metVelden(vraag, eerst.over.bsn, zichtbaar)
  const vandaag = dagVan(await vraag.klok.vandaag())
  const dossier = await eigenDossier(vraag, id)
  const nu = standVan({ ...vraag, vandaag }, dossier)
  // secret since it was given: then nobody sees it any more
  if (isGeheim(persoon) || nu.zichtbaar.length === 0) throw new Problem('toestemming_gestopt')
  return { dossier, persoon, nu }
}

/** Writes down that the school sees what it may see now. @throws {Problem} 503 when that cannot be written down */
const noteerBlik = (
  vraag: Schoolvraag,
  wat: Pick<Inzage, 'operatie' | 'doel'>,
  dossier: Toestemmingsdossier,
): Promise<null> =>
  bijgehouden(
    vraag,
    {
      ...wat,
      van: `inwoner:${dossier.over?.bsn}`,
      velden: standVan(vraag, dossier).zichtbaar,
      toestemming: dossier.id,
    },
    null,
  )

/** Adds what a school did to a request, if it still can. @throws {Problem} 409 when it cannot any more */
async function erbij(
  vraag: Schoolvraag,
  schrijver: Schrijver,
  { dossier, keren }: { dossier: Toestemmingsdossier; keren: ReadonlyMap<string, Keer> },
  soort: 'gekopieerd' | 'verwijderd' | 'bewaard',
  kan: (nu: Toestemming) => boolean,
) {
  const na = await schrijver.werkToestemmingBij(dossier.id, (nu) =>
    kan(standVan(vraag, nu)) ? metErbij(nu, { soort, dag: vraag.vandaag }) : null,
  )
  if (!na) throw new Problem('niet_meer')
  return verzoekInWoorden(vraag, na, keren.get(na.id))
}

/** The school that asks, as a receiver. @throws {Problem} 403 when the municipality does not have it as one */
function eigenOntvanger(vraag: Pick<Vraag<Operatie>, 'identiteit' | 'ontvangers'>) {
  const wie = vereist(vraag.identiteit)
  const ontvanger = wie.soort === 'school' ? ontvangerVan(vraag, wie.kvk) : undefined
  if (!ontvanger) throw new Problem('geen_toegang')
  return ontvanger
}

/** A request of the own school. @throws {Problem} the same 404 for another's and for one that does not exist */
async function eigenDossier(
  vraag: Pick<Vraag<Operatie>, 'identiteit' | 'ontvangers' | 'toestemmingen'>,
  id: string,
): Promise<Toestemmingsdossier> {
  const { kvk } = eigenOntvanger(vraag)
  const dossier = await vraag.toestemmingen.lees(id)
  if (dossier?.ontvanger !== kvk) throw new Problem('niet_gevonden')
  return dossier
}
