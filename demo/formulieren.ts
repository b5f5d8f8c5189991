import afspraakReisdocument from './formulieren/afspraak-reisdocument.json' with { type: 'json' }
import bezwaar from './formulieren/bezwaar.json' with { type: 'json' }
import boomKappen from './formulieren/boom-kappen.json' with { type: 'json' }
import evenement from './formulieren/evenement.json' with { type: 'json' }
import gegevensKloppenNiet from './formulieren/gegevens-kloppen-niet.json' with { type: 'json' }
import geldzorgen from './formulieren/geldzorgen.json' with { type: 'json' }
import klacht from './formulieren/klacht.json' with { type: 'json' }
import melding from './formulieren/melding.json' with { type: 'json' }
import parkeervergunning from './formulieren/parkeervergunning.json' with { type: 'json' }
import uittrekselBrp from './formulieren/uittreksel-brp.json' with { type: 'json' }
import verhuizing from './formulieren/verhuizing.json' with { type: 'json' }
import wooVerzoek from './formulieren/woo-verzoek.json' with { type: 'json' }

/** The forms of the demo, as their files stand. Whoever serves them holds them against the schema first. */
export const formulieren: readonly unknown[] = [
  afspraakReisdocument,
  bezwaar,
  boomKappen,
  evenement,
  gegevensKloppenNiet,
  geldzorgen,
  klacht,
  melding,
  parkeervergunning,
  uittrekselBrp,
  verhuizing,
  wooVerzoek,
]
