import { datumVan } from '#domain/datum'
import { persoonsgegevensVan } from '#server/brp/persoonsgegevens'
import type { Persoon } from '#server/brp/persoon'
import { vraagBron } from '#server/bron'
import type { Handlers, Vraag } from '#server/handler'
import { bijgehouden } from '#server/inzage'
import { Problem } from '#server/problem'
import { vereist } from '#server/vereist'

type BrpVraag = Pick<Vraag<'getPersoonsgegevens'>, 'identiteit' | 'sources'>

async function eigenPersoon({ identiteit, sources }: BrpVraag): Promise<Persoon> {
  const wie = vereist(identiteit)
  if (wie.soort !== 'inwoner') throw new Problem('geen_toegang')
  const persoon = await vraagBron('personen', () => sources.personen.raadpleeg(wie.bsn))
  // the answer of a register is checked too: another person's data is never passed on
  if (persoon && persoon.burgerservicenummer !== wie.bsn)
    throw new Problem('bron_onbereikbaar', { bron: 'personen' })
  if (!persoon) throw new Problem('niet_gevonden')
  return persoon
}

export const persoonsgegevens: Pick<Handlers, 'getPersoonsgegevens' | 'getBurgerservicenummer'> = {
  async getPersoonsgegevens(vraag) {
    const gegevens = persoonsgegevensVan(await eigenPersoon(vraag), datumVan(vraag.vandaag))
    const velden = gegevens.groepen.map(({ groep }) => groep)
    return bijgehouden(vraag, { operatie: 'getPersoonsgegevens', doel: 'eigen', velden }, gegevens)
  },

  // apart, so that the number leaves the server only when the person asks for it (ASVS 14.2.6)
  async getBurgerservicenummer(vraag) {
    const { burgerservicenummer } = await eigenPersoon(vraag)
    if (burgerservicenummer === undefined) throw new Problem('niet_gevonden')
    const velden = ['burgerservicenummer']
    return bijgehouden(
      vraag,
      { operatie: 'getBurgerservicenummer', doel: 'eigen', velden },
      { burgerservicenummer },
    )
  },
}
