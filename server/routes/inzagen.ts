import { type Inzageregel, type Inzagevraag, LIJST, zakenIn } from '#server/inzage'
import type { Zaak } from '#domain/zaak'
import type { components } from '#openapi/pip.gen'
import { TOESTEMMINGSVELDEN } from '#domain/toestemming'
import type { ApiOptions, Handlers } from '#server/handler'
import { persoonsleutel, relatieTot } from '#server/identiteit'
import { Problem } from '#server/problem'
import type { Toestemmingsdossier } from '#server/toestemmingen'
import { ontvangerInWoorden } from '#server/toestemmingen/weergave'
import { vereist } from '#server/vereist'
import { ongezienUitRegisters } from '#server/zaakregisters'

type Schemas = components['schemas']
type Wat = Schemas['Inzage']['wat'][number]

/** Lines are looked for about the newest cases of this number; who has more is told that some are missing. */
const ZAKEN = 500

const UIT_BRP: readonly Wat[] = [
  'persoon',
  'adres',
  'gezin',
  'nationaliteit',
  'geheimhouding',
  'burgerservicenummer',
]

export const inzagen: Pick<Handlers, 'listInzagen'> = {
  /**
   * Who looked at the data of a resident (AVG art. 15, S58). To read this leaves no line itself: it shows no more than the log
   * already says to who it is about, and each look would make the list longer that one looks at.
   */
  async listInzagen(vraag) {
    const identiteit = vereist(vraag.identiteit)
    const { pagina = 1, paginagrootte = 20, door = 'anderen' } = vraag.query
    const [{ zaken, totaal: alleZaken, registers }, tot, gegeven] = await Promise.all([
      ongezienUitRegisters(vraag, 'listInzagen', { sorteer: 'nieuwste' }, ZAKEN),
      vraag.klok.nu(),
      identiteit.soort === 'inwoner' ? vraag.toestemmingen.vanInwoner(identiteit.bsn) : [],
    ])
    const eigen = zaken.filter((zaak) => ['ik', 'kind'].includes(relatieTot(identiteit, zaak) ?? ''))
    const gevraagd: Inzagevraag = {
      wie: persoonsleutel(identiteit),
      zaken: eigen.map(({ kenmerk }) => kenmerk),
      toestemmingen: gegeven.map(({ id }) => id),
      ookEigen: door === 'iedereen',
      tot,
      vanaf: (pagina - 1) * paginagrootte,
      aantal: paginagrootte,
    }
    const { totaal, sinds, regels } = await vraag.inzagelog.over(gevraagd).catch(() => {
      throw new Problem('bron_onbereikbaar')
    })
    return {
      totaal,
      pagina,
      paginagrootte,
      // in a demo whose day moved back the log may begin tomorrow
      periode: { van: (sinds && sinds < tot ? sinds : tot).toISOString(), tot: tot.toISOString() },
      resultaten: regels.map((regel) => opDeLijn(vraag, regel, { gevraagd, eigen, gegeven })),
      registers: registers.map(({ register, status }) => ({
        register,
        status: status === 'ok' && alleZaken > zaken.length ? 'onvolledig' : status,
      })),
    }
  },
}

/** A line as its subject may read it: of another resident not who it was, only what for. */
function opDeLijn(
  vraag: Pick<ApiOptions, 'ontvangers'>,
  regel: Inzageregel,
  {
    gevraagd,
    eigen,
    gegeven,
  }: { gevraagd: Inzagevraag; eigen: readonly Zaak[]; gegeven: readonly Toestemmingsdossier[] },
): Schemas['Inzage'] {
  const kenmerken = zakenIn(regel, gevraagd) ?? []
  const over = gegeven.find(({ id }) => id === regel.toestemming)?.over
  return {
    tijd: regel.tijd.toISOString(),
    door:
      regel.wie === gevraagd.wie
        ? { soort: 'uzelf', naam: null, kvk: null }
        : anderVan(vraag, regel.wie, eigen),
    doel: regel.doel,
    over: over && regel.van !== gevraagd.wie ? over.naam : null,
    kenmerken,
    wat: watVan(regel, kenmerken.length > 0),
  }
}

function anderVan(
  vraag: Pick<ApiOptions, 'ontvangers'>,
  wie: string,
  eigen: readonly Zaak[],
): Schemas['Inzage']['door'] {
  const [soort, kvk = ''] = wie.split(':')
  if (soort !== 'organisatie' && soort !== 'school') return { soort: 'inwoner', naam: null, kvk: null }
  if (soort === 'school') return { soort, naam: ontvangerInWoorden(vraag, kvk).naam, kvk }
  // no register of ours knows their names: they stand on the case that they arrange
  const bekend = eigen
    .map(({ gemachtigde }) => gemachtigde)
    .find((een) => een?.soort === 'organisatie' && een.kvk === kvk)
  return { soort, naam: bekend?.soort === 'organisatie' ? bekend.naam : null, kvk }
}

function watVan({ van, operatie, doel, velden }: Inzageregel, isOverZaak: boolean): Wat[] {
  if (doel === 'toestemming' || doel === 'kopie' || operatie === 'getToestemming')
    return TOESTEMMINGSVELDEN.filter((veld) => velden.includes(veld))
  if (!isOverZaak) return UIT_BRP.filter((groep) => velden.includes(groep))
  if (operatie === 'getDocument') return ['document']
  if (operatie === 'getAfschrift') return ['afschrift']
  if (doel === 'ondertekenen') return ['ondertekening']
  return [van === LIJST ? 'lijst' : 'zaak']
}
