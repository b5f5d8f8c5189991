import { afspraakVan } from '#domain/afspraak'
import type { Balieafspraak, GebeurtenisVan } from '#domain/gebeurtenis'
import type { Norm } from '#domain/norm'
import { metGebeurtenis, type Zaak } from '#domain/zaak'
import { aangeboden, metAndereTijden, productVan } from '#server/afspraken/aanbod'
import type { Operatie } from '#server/authorization'
import { eenmalig, uitgesteld } from '#server/eenmalig'
import type { Handlers } from '#server/handler'
import { persoonsleutel } from '#server/identiteit'
import { nieuweGebeurtenis } from '#server/nieuwe-gebeurtenis'
import { Problem } from '#server/problem'
import type { Afspraakwerk, Schrijver } from '#server/schrijven'
import { vereist } from '#server/vereist'
import { afspraakOpDeLijn, opTijd } from '#server/weergave/afspraak'
import { alleNormen, beoordeeld, lijstUitRegisters, vindZaak, type Zakenvraag } from '#server/zaakregisters'

/** Appointments are looked for in the newest cases of this number. */
const ZAKEN_MET_AFSPRAKEN = 200

export const afspraken: Pick<Handlers, 'listAfspraken' | 'createAfspraak' | 'createAfzegging'> = {
  async listAfspraken(vraag) {
    const [lijst, normen] = await Promise.all([
      lijstUitRegisters(vraag, 'listAfspraken', { sorteer: 'nieuwste' }, ZAKEN_MET_AFSPRAKEN),
      alleNormen(vraag),
    ])
    const alle = lijst.zaken.flatMap((zaak) => afspraakOpDeLijn(zaak, beoordeeld(vraag, zaak, normen)))
    return { afspraken: alle.sort(opTijd), registers: lijst.registers }
  },

  // the old time is let go in the transaction that takes the new one, and not before
  async createAfspraak(vraag) {
    const { zaak, normen } = await gevonden(vraag, 'createAfspraak')
    const { kenmerk } = zaak
    const wie = persoonsleutel(vereist(vraag.identiteit))
    const klaar = await uitgesteld(async () => {
      const balie = teWijzigen(vraag, zaak, normen)
      const product = await productVan(vraag, balie.product)
      return { balie, product, ...(await aangeboden(vraag, product, vraag.body.tijdvak)) }
    })
    const { balie: nu } = afspraakVan(zaak, beoordeeld(vraag, zaak, normen)) ?? {}
    return metAndereTijden(vraag, { product: nu?.product ?? '', ...vraag.body }, () =>
      eenmalig(vraag, 'createAfspraak', async (schrijver) => {
        const { tijdvak, balie, plek } = klaar()
        if (!(await schrijver.boek(wie, tijdvak, kenmerk, new Date()))) throw new Problem('bezet')
        await schrijver.laatLos(kenmerk, tijdvak)
        const { dag: op, tijd } = tijdvak
        const nieuw: GebeurtenisVan<'AFSPRAAK'> = {
          ...nieuweGebeurtenis(zaak, vraag),
          soort: 'AFSPRAAK',
          op,
          tijd,
          balie: { ...balie, balie: plek },
        }
        return gewijzigd(vraag, schrijver, zaak, normen, nieuw)
      }),
    )
  },

  async createAfzegging(vraag) {
    const { zaak, normen } = await gevonden(vraag, 'createAfzegging')
    return eenmalig({ ...vraag, body: {} }, 'createAfzegging', async (schrijver) => {
      teWijzigen(vraag, zaak, normen)
      await schrijver.laatLos(zaak.kenmerk)
      const nieuw: GebeurtenisVan<'AFSPRAAK_AFGEZEGD'> = {
        ...nieuweGebeurtenis(zaak, vraag),
        soort: 'AFSPRAAK_AFGEZEGD',
      }
      return gewijzigd(vraag, schrijver, zaak, normen, nieuw)
    })
  },
}

async function gevonden(vraag: Zakenvraag & { path: { kenmerk: string } }, operatie: Operatie) {
  const [zaak, normen] = await Promise.all([vindZaak(vraag, operatie, vraag.path.kenmerk), alleNormen(vraag)])
  return { zaak, normen }
}

/** What the appointment is for. @throws {Problem} 409 when there is none that can still be changed */
function teWijzigen(vraag: Zakenvraag, zaak: Zaak, normen: readonly Norm[]): Balieafspraak {
  const afspraak = afspraakVan(zaak, beoordeeld(vraag, zaak, normen))
  if (!afspraak?.isTeWijzigen || !afspraak.balie) throw new Problem('niet_meer')
  return afspraak.balie
}

/** Writes what changed in the case, tells the planner, and gives the appointment as it is then. */
async function gewijzigd(
  vraag: Zakenvraag,
  schrijver: Schrijver,
  zaak: Zaak,
  normen: readonly Norm[],
  nieuw: Afspraakwerk['gebeurtenis'],
) {
  const { kenmerk } = zaak
  await schrijver.voegToe(kenmerk, nieuw)
  await schrijver.stuurUit({ soort: 'afspraak', kenmerk, gebeurtenis: nieuw })
  const straks = metGebeurtenis(zaak, nieuw)
  const [afspraak] = afspraakOpDeLijn(straks, beoordeeld(vraag, straks, normen))
  if (!afspraak) throw new Error('the case has no appointment')
  return afspraak
}
