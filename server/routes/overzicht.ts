import type { components } from '#openapi/pip.gen'
import type { Handlers, Vraag } from '#server/handler'
import { persoonsleutel } from '#server/identiteit'
import { vereist } from '#server/vereist'
import { afspraakOpDeLijn, opTijd } from '#server/weergave/afspraak'
import { samenvattingVan } from '#server/weergave/samenvatting'
import { takenOpDeLijn } from '#server/weergave/zaak'
import { alleNormen, beoordeeld, lijstUitRegisters } from '#server/zaakregisters'
import { berichtenOpDeLijn, nieuwsteEerst } from './berichten.ts'
import { sessieVan } from './sessie.ts'

type Overzicht = components['schemas']['Overzicht']
type Deelstatus = components['schemas']['DeelStatus']

/** The overview shows the most urgent cases and leads to the list for the rest (screens: at most four tiles). */
const TEGELS = 4
/** Tasks and messages come out of the running cases; more than this many at once is not a page any more. */
const LOPEND = 100
const BERICHTEN = 3

export const overzicht: Pick<Handlers, 'getOverzicht'> = {
  async getOverzicht(vraag) {
    const delen = await lopendeDelen(vraag).catch(() => nietsBereikt(vraag))
    return { sessie: sessieVan(vraag), ...delen }
  },
}

async function lopendeDelen(vraag: Vraag<'getOverzicht'>): Promise<Omit<Overzicht, 'sessie'>> {
  const identiteit = vereist(vraag.identiteit)
  const [lijst, recent, normen, nietBezorgdOp] = await Promise.all([
    lijstUitRegisters(vraag, 'getOverzicht', { sorteer: 'datum', status: 'lopend' }, LOPEND),
    lijstUitRegisters(vraag, 'getOverzicht', { sorteer: 'nieuwste' }, LOPEND),
    alleNormen(vraag),
    vraag.post.nietBezorgdOp(persoonsleutel(identiteit)),
  ])
  const zaken = lijst.zaken.map((zaak) => ({ zaak, b: beoordeeld(vraag, zaak, normen) }))
  const status: Deelstatus = lijst.registers.every((r) => r.status === 'ok') ? 'ok' : 'onvolledig'
  const taken = zaken.flatMap(({ zaak, b }) => takenOpDeLijn(zaak, b))
  const afspraken = recent.zaken.flatMap((zaak) => afspraakOpDeLijn(zaak, beoordeeld(vraag, zaak, normen)))
  const samenvattingen = zaken.map(({ zaak, b }) => samenvattingVan(identiteit, zaak, b))
  const berichten = recent.zaken.flatMap((zaak) =>
    berichtenOpDeLijn(zaak, normen, vraag.sources.kalender, beoordeeld(vraag, zaak, normen)),
  )
  return {
    zaken: {
      status,
      lopend: lijst.totaal,
      resultaten: samenvattingen.toSorted((a, b) => dringendheid(a) - dringendheid(b)).slice(0, TEGELS),
      registers: lijst.registers,
    },
    // an appointment has a part of its own
    taken: {
      status,
      resultaten: taken
        .filter(({ vorm }) => vorm !== 'afspraak')
        .sort((a, b) => a.uiterlijk.localeCompare(b.uiterlijk)),
    },
    afspraken: { status, resultaten: afspraken.filter(({ stand }) => stand === 'komt').sort(opTijd) },
    berichten: { status, resultaten: berichten.sort(nieuwsteEerst).slice(0, BERICHTEN), nietBezorgdOp },
  }
}

/** Late cases first, then what waits for the resident; within that the order of the list, soonest date first. */
function dringendheid({ toestand, taken }: components['schemas']['ZaakSamenvatting']): number {
  if (['in_gebreke', 'wet_te_laat', 'te_laat_zonder_bericht', 'te_laat_met_bericht'].includes(toestand))
    return 0
  return taken > 0 ? 1 : 2
}

/** No register answers: every part says so by itself, and the page, the menu and signing out still work. */
function nietsBereikt(vraag: Vraag<'getOverzicht'>): Omit<Overzicht, 'sessie'> {
  const registers = vraag.sources.zaken.map(({ naam }) => ({
    register: naam,
    status: 'onbereikbaar' as const,
  }))
  return {
    zaken: { status: 'onbereikbaar', lopend: 0, resultaten: [], registers },
    taken: { status: 'onbereikbaar', resultaten: [] },
    afspraken: { status: 'onbereikbaar', resultaten: [] },
    berichten: { status: 'onbereikbaar', resultaten: [], nietBezorgdOp: null },
  }
}
