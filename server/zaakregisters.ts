import { beloftenOf, type Beoordeling } from '#domain/beloften'
import type { Norm } from '#domain/norm'
import type { Zaak } from '#domain/zaak'
import type { components } from '#openapi/pip.gen'
import { authorizedZaken, authorizeZaak, type Operatie } from './authorization.ts'
import { vraagBron } from './bron.ts'
import type { Vraag } from './handler.ts'
import { bijgehouden, doelVan, LIJST } from './inzage.ts'
import { Problem } from './problem.ts'
import { opSleutel } from './sorteersleutel.ts'
import type { Zaakregister, Zakenfilter, Zakenlijst } from './sources.ts'
import { vereist } from './vereist.ts'

type Registerstatus = components['schemas']['Registerstatus']

/** What the case routes need of a request. */
export type Zakenvraag = Pick<Vraag<Operatie>, 'sources' | 'identiteit' | 'vandaag' | 'inzagelog' | 'klok'>

/** The norms in every version; the 503 of the norm register when that fails. */
export const alleNormen = ({ sources }: Pick<Zakenvraag, 'sources'>): Promise<readonly Norm[]> =>
  vraagBron('normen', () => sources.normen.alle())

/** The promises of a case on the day of the request. */
export const beoordeeld = (
  { sources, vandaag }: Pick<Zakenvraag, 'sources' | 'vandaag'>,
  zaak: Zaak,
  normen: readonly Norm[],
): Beoordeling => beloftenOf(zaak, normen, sources.kalender, vandaag)

type Lijst = { totaal: number; zaken: Zaak[]; keuzes: Zakenlijst['keuzes']; registers: Registerstatus[] }

/** The list of `ongezienUitRegisters`, to show: what is in it of others is written down first. */
export async function lijstUitRegisters(
  vraag: Zakenvraag,
  operatie: Operatie,
  filter: Zakenfilter,
  aantal: number,
): Promise<Lijst> {
  const lijst = await ongezienUitRegisters(vraag, operatie, filter, aantal)
  const namens = lijst.zaken.filter((zaak) => doelVan(zaak, vraag) === 'namens').map(({ kenmerk }) => kenmerk)
  if (namens.length === 0) return lijst
  return bijgehouden(vraag, { operatie, doel: 'namens', van: LIJST, velden: namens }, lijst)
}

/**
 * One list out of several registers: the first `aantal` cases of each, merged in the order of the filter. A register
 * that fails is named and leaves the others standing; throws its 503 only when none answers. Leaves no line in the access
 * log: only for who shows nothing of a case of somebody else.
 */
export async function ongezienUitRegisters(
  vraag: Omit<Zakenvraag, 'inzagelog'>,
  operatie: Operatie,
  filter: Zakenfilter,
  aantal: number,
): Promise<Lijst> {
  const identiteit = vereist(vraag.identiteit)
  const lijsten = await Promise.all(
    vraag.sources.zaken.map(async (register) => ({
      register,
      lijst: await geprobeerd(register, () => register.lijst(identiteit, filter, aantal)),
    })),
  )
  const gelukt = lijsten.flatMap(({ lijst }) => (lijst ? [lijst] : []))
  const registers = lijsten.map(({ register, lijst }): Registerstatus => ({
    register: register.naam,
    status: !lijst ? 'onbereikbaar' : lijst.volledig ? 'ok' : 'onvolledig',
  }))
  if (gelukt.length === 0) throw new Problem('bron_onbereikbaar', { bron: 'zaaksysteem' })
  const samen = gelukt.flatMap(({ zaken }) => zaken).sort(opSleutel)
  const zaken = authorizedZaken(
    identiteit,
    operatie,
    samen.slice(0, aantal).map(({ zaak }) => zaak),
  )
  return {
    totaal: gelukt.reduce((som, { totaal }) => som + totaal, 0),
    zaken,
    keuzes: samengevoegd(gelukt.map(({ keuzes }) => keuzes)),
    registers,
  }
}

/**
 * One case, wherever it is registered. Throws the same 404 for a case that does not exist and for somebody else's;
 * while a register is down that answer would be a guess, so it is then the 503 of that register.
 */
export async function vindZaak(vraag: Zakenvraag, operatie: Operatie, kenmerk: string): Promise<Zaak> {
  const identiteit = vereist(vraag.identiteit)
  const antwoorden = await Promise.all(
    vraag.sources.zaken.map(async (register) => ({
      register,
      antwoord: await geprobeerd(register, async () => ({ zaak: await register.vind(kenmerk) })),
    })),
  )
  const zaak = antwoorden.map(({ antwoord }) => antwoord?.zaak).find((gevonden) => gevonden !== undefined)
  const stuk = antwoorden.find(({ antwoord }) => !antwoord)
  try {
    const gevonden = authorizeZaak(identiteit, operatie, zaak)
    return await bijgehoudenNamens(vraag, operatie, gevonden)
  } catch (oorzaak) {
    if (stuk) throw new Problem('bron_onbereikbaar', { bron: stuk.register.naam })
    throw oorzaak
  }
}

/** To look at one's own case leaves no line: it would be noise around the looks of others. A document and a copy have a line of their own. */
async function bijgehoudenNamens(vraag: Zakenvraag, operatie: Operatie, zaak: Zaak): Promise<Zaak> {
  const heeftEigenRegel = operatie === 'getDocument' || operatie === 'getAfschrift'
  if (heeftEigenRegel || doelVan(zaak, vraag) === 'eigen') return zaak
  return bijgehouden(vraag, { operatie, doel: 'namens', van: zaak.kenmerk, velden: ['zaak'] }, zaak)
}

const geprobeerd = <T>(register: Zaakregister, vraag: () => Promise<T>): Promise<T | undefined> =>
  vraagBron(register.naam, vraag).catch(() => undefined)

function samengevoegd(delen: readonly Zakenlijst['keuzes'][]): Zakenlijst['keuzes'] {
  const som = (tel: (deel: Zakenlijst['keuzes']) => number) =>
    delen.reduce((totaal, deel) => totaal + tel(deel), 0)
  const soorten = new Map(delen.flatMap(({ soorten }) => soorten.map((soort) => [soort.code, soort])))
  return {
    lopend: som(({ lopend }) => lopend),
    klaar: som(({ klaar }) => klaar),
    soorten: [...soorten.values()].sort((a, b) => a.naam.nl.localeCompare(b.naam.nl, 'nl')),
    jaren: [...new Set(delen.flatMap(({ jaren }) => jaren))].sort((a, b) => b - a),
    personen: [...new Set(delen.flatMap(({ personen }) => personen))].sort(),
  }
}
