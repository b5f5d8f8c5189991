import { datumVan } from '#domain/datum'
import { persoonsgegevensVan } from '#server/brp/persoonsgegevens'
import { eigenPersoon } from '#server/brp/eigen-persoon'
import type { Handlers } from '#server/handler'
import { bijgehouden } from '#server/inzage'
import { Problem } from '#server/problem'

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
