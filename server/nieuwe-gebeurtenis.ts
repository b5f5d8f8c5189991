import type { Dag } from '#domain/datum'
import type { Gebeurtenis } from '#domain/gebeurtenis'
import type { Zaak } from '#domain/zaak'
import type { Identiteit } from './identiteit.ts'
import { doelVan } from './inzage.ts'

/** What every event has that the person who asks makes today: a new id, the day, and for whom they do it. */
export const nieuweGebeurtenis = (
  zaak: Zaak,
  vraag: { identiteit: Identiteit | null; vandaag: Dag },
): Pick<Gebeurtenis, 'id' | 'dag' | 'door'> => ({
  id: crypto.randomUUID(),
  dag: vraag.vandaag,
  door: doelVan(zaak, vraag) === 'namens' ? 'gemachtigde' : 'u',
})
