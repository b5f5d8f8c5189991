import type { Gebeurtenis } from '#domain/gebeurtenis'
import { metGebeurtenis, type Zaak } from '#domain/zaak'
import { tijdvakcode } from '#domain/tijdvak'
import type { Afschrift } from '#server/afschriften'
import type { Poging } from '#server/betalen/betalingen'
import type { Concept } from '#server/concepten'
import { Problem } from '#server/problem'
import { vrijKenmerk } from '#server/kenmerk'
import type { Handtekeningverzoek } from '#server/ondertekenen'
import type { Bewaard, Schrijven, Uitgaand } from '#server/schrijven'
import type { Contactmoment, Document } from '#server/sources'
import type { Toestemmingsdossier } from '#server/toestemmingen'
import { type Geheugenbestand, isZelfdeDoel } from './bestanden.ts'
import { rondAf } from './betalingen.ts'
import { type Bezettingen, isVrijVoor } from './tijdvakken.ts'

/** What can change of a municipality in memory. */
export type Geheugen = {
  zaken: Map<string, Zaak>
  contactmomenten: Map<string, readonly Contactmoment[]>
  concepten: Map<string, Concept>
  tijdvakken: Bezettingen
  betalingen: Map<string, Poging>
  bestanden: Map<string, Geheugenbestand>
  handtekeningen: Map<string, Handtekeningverzoek>
  toestemmingen: Map<string, Toestemmingsdossier>
  /** The number of a case, by the hash of its code. */
  meldcodes: Map<string, string>
  /** What people sent, by the number of a case; what the municipality sent is in its data. */
  documenten: Map<string, readonly (Document & { inhoud: Uint8Array<ArrayBuffer> })[]>
  afschriften: Map<string, Afschrift>
}

/**
 * Writes in memory: every step of a piece of work at once, after the last one was asked for. There is nothing to lose
 * between two steps here, so the work that leaves the house is done in the same moment.
 * @param vervolg the case with what will happen after work was sent out
 */
export function memorySchrijven(
  {
    zaken,
    contactmomenten,
    concepten,
    tijdvakken,
    betalingen,
    bestanden,
    handtekeningen,
    toestemmingen,
    meldcodes,
    documenten,
    afschriften,
  }: Geheugen,
  vervolg: (werk: Uitgaand, zaak: Zaak) => Zaak,
): Schrijven {
  const gedaan = new Map<string, { verzoek: string; antwoord?: Bewaard }>()
  const bekend = (kenmerk: string): Zaak => {
    const zaak = zaken.get(kenmerk)
    if (!zaak) throw new Error('no such case')
    return zaak
  }
  const voegToe = (kenmerk: string, gebeurtenis: Gebeurtenis) =>
    void zaken.set(kenmerk, metGebeurtenis(bekend(kenmerk), gebeurtenis))
  return {
    async eenmaal({ wie, sleutel, verzoek }, doe) {
      const eerder = gedaan.get(`${wie} ${sleutel}`)
      if (eerder) return eerder.verzoek !== verzoek ? 'ander' : (eerder.antwoord ?? 'bezig')
      gedaan.set(`${wie} ${sleutel}`, { verzoek })
      const stappen: (() => void)[] = []
      try {
        const antwoord = await doe({
          voegToe: async (...wat) => void stappen.push(() => voegToe(...wat)),
          open: async (zaak, jaar) => {
            const kenmerk = await vrijKenmerk(jaar, async (nieuw) => !zaken.has(nieuw))
            stappen.push(() => zaken.set(kenmerk, { ...zaak, kenmerk }))
            return kenmerk
          },
          begin: async (concept, vandaag) => {
            const al = [...concepten.values()].find(
              ({ wie: eigenaar, formulier, bewaardTot }) =>
                eigenaar === concept.wie && formulier.id === concept.formulier.id && bewaardTot >= vandaag,
            )
            if (!al) stappen.push(() => concepten.set(concept.id, concept))
            return al?.id ?? concept.id
          },
          neem: async ({ id, stand }) => {
            const isZelfde = concepten.get(id)?.stand === stand
            if (isZelfde) stappen.push(() => concepten.delete(id))
            return isZelfde
          },
          beginBestand: async (bestand) => {
            const { id, wie: eigenaar, doel, onderdeel, hash } = bestand
            const al = [...bestanden.values()].find(
              (een) =>
                een.bestand.wie === eigenaar &&
                isZelfdeDoel(een.bestand.doel, doel) &&
                een.bestand.onderdeel === onderdeel &&
                een.bestand.hash === hash,
            )
            if (!al) stappen.push(() => bestanden.set(id, { bestand, bytes: new Uint8Array() }))
            return al?.bestand.id ?? id
          },
          hecht: async (kenmerk, { id }, document) => {
            const nu = bestanden.get(id)
            if (nu?.bestand.fase !== 'klaar') return false
            stappen.push(() => {
              bestanden.delete(id)
              documenten.set(kenmerk, [...(documenten.get(kenmerk) ?? []), { ...document, inhoud: nu.bytes }])
            })
            return true
          },
          // at once, and not as a step: nothing comes between, and what comes after it depends on the answer
          beginBetaling: async (poging) => {
            const al = [...betalingen.values()].find(
              ({ kenmerk, stand }) => kenmerk === poging.kenmerk && stand === 'open',
            )
            if (!al) betalingen.set(poging.id, { ...poging, stand: 'open' })
            return al?.id ?? poging.id
          },
          rondBetalingAf: async (id, naar) => rondAf(betalingen, id, naar),
          vraagHandtekening: async (verzoek) =>
            void stappen.push(() => handtekeningen.set(verzoek.id, { ...verzoek, besluit: null })),
          beslisHandtekening: async (id, besluit) => {
            const verzoek = handtekeningen.get(id)
            if (!verzoek || verzoek.besluit) return false
            handtekeningen.set(id, { ...verzoek, besluit })
            return true
          },
          vraagToestemming: async (dossier) =>
            void stappen.push(() => toestemmingen.set(dossier.id, dossier)),
          // at once too: what comes after it depends on the answer
          werkToestemmingBij: async (id, wijzig) => {
            const nu = toestemmingen.get(id)
            const nieuw = nu && wijzig(nu)
            if (!nieuw) return null
            const na = { ...nu, ...nieuw }
            toestemmingen.set(id, na)
            return na
          },
          bewaarMeldcode: async (hash, kenmerk) => void stappen.push(() => meldcodes.set(hash, kenmerk)),
          noteer: async (kenmerk, moment) =>
            void stappen.push(() =>
              contactmomenten.set(kenmerk, [...(contactmomenten.get(kenmerk) ?? []), moment]),
            ),
          bewaarAfschrift: async (kenmerk, afschrift) =>
            void stappen.push(() => afschriften.set(kenmerk, afschrift)),
          stuurUit: async (werk) =>
            void stappen.push(() => zaken.set(werk.kenmerk, vervolg(werk, bekend(werk.kenmerk)))),
          boek: async (wie, tijdvak, kenmerk, nu) => {
            const isVrij = isVrijVoor(tijdvakken, wie, tijdvak, nu)
            const code = tijdvakcode(tijdvak)
            const boek = () => {
              // somebody may have been first since it was asked: nothing else was done yet
              if (!isVrijVoor(tijdvakken, wie, tijdvak, nu)) throw new Problem('bezet')
              tijdvakken.set(code, { tijdvak, wie, kenmerk })
            }
            if (isVrij) stappen.unshift(boek)
            return isVrij
          },
          laatLos: async (kenmerk, behalve) =>
            void stappen.push(() => {
              for (const [code, bezetting] of tijdvakken)
                if (
                  'kenmerk' in bezetting &&
                  bezetting.kenmerk === kenmerk &&
                  code !== (behalve && tijdvakcode(behalve))
                )
                  tijdvakken.delete(code)
            }),
        })
        for (const stap of stappen) stap()
        gedaan.set(`${wie} ${sleutel}`, { verzoek, antwoord })
        return antwoord
      } catch (oorzaak) {
        gedaan.delete(`${wie} ${sleutel}`)
        throw oorzaak
      }
    },
  }
}
