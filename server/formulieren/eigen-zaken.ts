import type { Dag } from '#domain/datum'
import { datumVan } from '#domain/datum'
import type { Optie } from '#domain/formulier'
import { besluitVan } from '#domain/rechten'
import type { Taal, Tekst } from '#domain/tekst'
import type { Zaak } from '#domain/zaak'
import type { Operatie } from '#server/authorization'
import { datumInWoorden } from '#server/datum-in-woorden'
import { alleNormen, beoordeeld, lijstUitRegisters, type Zakenvraag } from '#server/zaakregisters'

/** Cases that a question lets somebody choose from: the newest. A number can always be written down instead. */
const MEEST = 50

type Opties = { opties: Optie[]; heel: boolean }

/** One's own cases, to choose one: its title and its number. */
export async function zaakopties(vraag: Zakenvraag, operatie: Operatie): Promise<Opties> {
  const { zaken, heel } = await eigenZaken(vraag, operatie)
  return { opties: zaken.map((zaak) => optieVan(zaak, { nl: zaak.kenmerk, en: zaak.kenmerk })), heel }
}

/** One's own cases with a decision that can be objected to, with the last day for that, also when it has passed (Awb 6:7). */
export async function besluitopties(vraag: Zakenvraag, operatie: Operatie): Promise<Opties> {
  const [{ zaken, heel }, normen] = await Promise.all([eigenZaken(vraag, operatie), alleNormen(vraag)])
  const opties = zaken.flatMap((zaak) => {
    const besluit = besluitVan(zaak, beoordeeld(vraag, zaak, normen), vraag.sources.kalender)
    return besluit?.bezwaarTot == null ? [] : [optieVan(zaak, uitlegVan(besluit.datum, besluit.bezwaarTot))]
  })
  return { opties, heel }
}

async function eigenZaken(vraag: Zakenvraag, operatie: Operatie): Promise<{ zaken: Zaak[]; heel: boolean }> {
  const { zaken, registers } = await lijstUitRegisters(vraag, operatie, { sorteer: 'nieuwste' }, MEEST)
  return { zaken, heel: registers.every(({ status }) => status === 'ok') }
}

const optieVan = (zaak: Zaak, hulp: Tekst): Optie => ({ waarde: zaak.kenmerk, label: zaak.titel, hulp })

function uitlegVan(datum: Dag, tot: Dag): Tekst {
  const op = (dag: Dag, taal: Taal) => datumInWoorden(datumVan(dag), taal)
  return {
    nl: `Besluit van ${op(datum, 'nl')}. Bezwaar kan tot en met ${op(tot, 'nl')}.`,
    en: `Decision of ${op(datum, 'en')}. You can object up to and including ${op(tot, 'en')}.`,
  }
}
