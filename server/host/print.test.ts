import fc from 'fast-check'
import { extractText, getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, test } from 'vitest'
import { demodata } from '#demo/data'
import { dagVan } from '#domain/datum'
import { type Antwoorden, doorlopen, type Formulier, lees, type Veld, woordenVan } from '#domain/formulier'
import { inElkeTaal, type Taal, talen } from '#domain/tekst'
import { type Invulhulp, optiesVan } from '#domain/veldfout'
import type { Drukker } from '#server/afschriften'
import { afschriftVan, stappenVan } from '#server/formulieren/afschrift'
import { bladVan } from '#server/formulieren/afschriftblad'
import { leesDefinitie } from '#server/formulieren/definitie'
import { nieuweZaak } from '#server/formulieren/nieuwe-zaak'
import { memoryGemeente } from '#server/sources/memory/memory-sources'
import { vulIn } from '#server/test/vul-in'
import { makePrinter } from './print.ts'

const KENMERK = 'ZAAK-2026-0000123'
/** A name with signs that a Dutch register of persons has. */
const NAAM = 'Şükrü Çağlar-Łukasiewicz Ǧħŵőșț Þórðarson'
const vandaag = dagVan('2026-10-14')
const nu = new Date('2026-10-14T21:58:00Z')
const tijd = 'stadhuis_2026-10-21_09:00'
const formulieren = demodata.formulieren.map(leesDefinitie)

let drukker: Drukker
beforeAll(async () => {
  drukker = await makePrinter()
})

const veldenVan = ({ stappen }: Formulier): readonly Veld[] => stappen.flatMap(({ velden }) => velden)

/** All that registers could know. */
const hulpVoor = (formulier: Formulier): Invulhulp => ({
  vandaag,
  bekend: veldenVan(formulier).flatMap(({ id, uit, gegeven, product }) => {
    const bekend = { veld: id, bron: 'brp', stand: 'gevonden' } as const
    if (product !== undefined)
      return { ...bekend, opties: [{ waarde: 'stadhuis', label: inElkeTaal('Stadhuis') }] }
    if (uit)
      return {
        ...bekend,
        opties: ['kind-1', 'kindsamen-1'].map((waarde) => ({ waarde, label: inElkeTaal(NAAM) })),
      }
    return gegeven ? { ...bekend, waarde: [NAAM, 'Brink 1'] } : []
  }),
})

/** Answers to everything, with these choices; the name wherever words are asked. */
function antwoordenVoor(formulier: Formulier, hulp: Invulhulp, keuze: Antwoorden): Antwoorden {
  const woorden = veldenVan(formulier).flatMap(({ id, soort, langst }) => {
    if (soort === 'afspraak') return [[id, tijd]]
    return soort === 'tekst' || soort === 'regels' ? [[id, `(${NAAM})`.slice(0, langst)]] : []
  })
  return vulIn(formulier, hulp, { ...Object.fromEntries(woorden), ...keuze })
}

const past = (waarde: string, niet: readonly string[] = [], begint?: readonly string[]) =>
  begint ? begint.some((soort) => waarde.startsWith(`${soort}-`)) : !niet.includes(waarde)

/** What to answer so that a field is asked. */
function keuzeVoor(formulier: Formulier, hulp: Invulhulp, veld: Veld): Antwoorden {
  const stap = formulier.stappen.find(({ velden }) => velden.includes(veld))
  return (stap?.als ?? [])
    .concat(veld.als ?? [])
    .reduce<Antwoorden>((keuze, { veld: id, is, niet, vanaf, begint }) => {
      const over = veldenVan(formulier).find((een) => een.id === id)
      if (!over) throw new Error(id)
      const opties = optiesVan(over, hulp).map(({ waarde }) => waarde)
      const waarde =
        vanaf === undefined ? (is?.[0] ?? opties.find((een) => past(een, niet, begint))) : String(vanaf)
      const hier = waarde === undefined ? {} : { [id]: over.soort === 'keuzes' ? [waarde] : waarde }
      return { ...keuzeVoor(formulier, hulp, over), ...keuze, ...hier }
    }, {})
}

async function afschriftVoor(formulier: Formulier, antwoorden: Antwoorden, hulp = hulpVoor(formulier)) {
  const wie = { soort: 'inwoner', bsn: '999990019', naam: NAAM } as const
  const zaak = await nieuweZaak({ sources: memoryGemeente(demodata).sources, vandaag }, formulier, wie)
  const bijlagen = veldenVan(formulier)
    .filter(({ soort }) => soort === 'bestand')
    .map(({ id }) => ({ onderdeel: id, naam: `foto van ${id}.jpg`, omvang: 1_400_000 }))
  const stappen = stappenVan(formulier, antwoorden, hulp, bijlagen)
  return afschriftVan(formulier, zaak, stappen, { belofte: '2026-10-26', wet: '2026-11-02' }, { nu, vandaag })
}

const open = async (bytes: Uint8Array) => getDocumentProxy(bytes)
/** Lines break anywhere, so that spaces do not count. */
const plat = (tekst: string) => tekst.replace(/\s+/g, '')
const tekstUit = async (bytes: Uint8Array) =>
  plat((await extractText(await open(bytes), { mergePages: true })).text)

describe('a printed copy', () => {
  test.each(formulieren.map((formulier) => ({ formulier, id: formulier.id })))(
    'has every question of $id with its answer',
    async ({ formulier }) => {
      const hulp = hulpVoor(formulier)
      const gezien = new Set<string>()
      for (const [plek, doel] of veldenVan(formulier).entries()) {
        if (gezien.has(doel.id)) continue
        const antwoorden = antwoordenVoor(formulier, hulp, keuzeVoor(formulier, hulp, doel))
        const { stappen, tellend } = doorlopen(formulier, antwoorden)
        const velden = stappen.flatMap((stap) => stap.velden)
        for (const { id } of velden) gezien.add(id)
        const afschrift = await afschriftVoor(formulier, antwoorden, hulp)
        const taal = plek % 2 === 0 ? 'nl' : 'en'
        const tekst = await tekstUit(await drukker(bladVan(afschrift, KENMERK, demodata.gemeente, taal)))
        for (const veld of velden) {
          expect(tekst).toContain(plat(veld.label[taal]))
          if (veld.soort === 'bestand')
            expect(tekst).toContain(`fotovan${veld.id}.jpg(1${taal === 'nl' ? ',' : '.'}4MB)`)
          if (veld.soort === 'bekend') expect(tekst).toContain(plat(`${NAAM}, Brink 1`))
          if (veld.soort === 'afspraak')
            expect(tekst).toContain(
              taal === 'nl' ? '21oktober2026,09:00,Stadhuis' : '21October2026,09:00,Stadhuis',
            )
          else
            for (const woord of woordenVan(lees(tellend, veld.id)))
              expect(tekst).toContain(
                plat(optiesVan(veld, hulp).find(({ waarde }) => waarde === woord)?.label[taal] ?? woord),
              )
        }
      }
      const nooit = veldenVan(formulier).filter(({ id }) => !gezien.has(id))
      expect(nooit.map(({ id }) => id)).toEqual([])
    },
  )

  /** A complaint, with this as what happened. */
  const klacht = async (gebeurd: string, taal: Taal = 'nl') => {
    const formulier = formulieren.find(({ id }) => id === 'klacht')
    if (!formulier) throw new Error('no such form')
    const afschrift = await afschriftVoor(formulier, { waarover: 'te_laat', gebeurd })
    return drukker(bladVan(afschrift, KENMERK, demodata.gemeente, taal))
  }

  test('says who sent it, when, what was promised and where to ask', async () => {
    const tekst = (await extractText(await open(await klacht('Niets.')), { mergePages: true })).text
    const woorden = tekst.replace(/\s+/g, ' ')
    expect(woorden).toContain(
      `Gemeente Deventer Klacht indienen Dit is een kopie van wat u verstuurde. Zaaknummer ${KENMERK} Verstuurd op 14 oktober 2026 om 23:58 Verstuurd door ${NAAM} Wat u invulde`,
    )
    expect(woorden).toContain('Met wie had u contact? Niet ingevuld')
    expect(woorden).toContain(
      'Wij kregen het op woensdag 14 oktober 2026. U hoort uiterlijk maandag 26 oktober 2026 van ons. Van de wet moet ons antwoord er uiterlijk maandag 2 november 2026 zijn.',
    )
    expect(woorden).toContain('Bel 14 0570. Wij zijn er maandag tot en met vrijdag van 9.00 tot 17.00 uur.')
    expect(woorden).toContain(`Zaak ${KENMERK} · bladzijde 1 van 2`)
  })

  test('names its sender and for whom it was sent, when these are two', async () => {
    const [formulier] = formulieren
    if (!formulier) throw new Error('no forms')
    const afschrift = await afschriftVoor(formulier, {})
    const blad = bladVan({ ...afschrift, namens: 'Oma Jansen' }, KENMERK, demodata.gemeente, 'en')
    expect(await tekstUit(await drukker(blad))).toContain(plat(`Sent by ${NAAM} For Oma Jansen`))
  })

  test('can be read aloud: it has its language, its title, and every part in order', async () => {
    for (const taal of talen) {
      const pdf = await open(await klacht('Ik wacht.', taal))
      const { info } = await pdf.getMetadata()
      expect(info).toMatchObject({
        Language: taal,
        Title: formulieren.find(({ id }) => id === 'klacht')?.titel[taal],
      })
      expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
      expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true })
      const rollen = rollenIn(await (await pdf.getPage(1)).getStructTree())
      expect(rollen.slice(0, 8)).toEqual(['Root', 'Document', 'P', 'H1', 'P', 'L', 'LI', 'Lbl'])
      expect(new Set(rollen)).toEqual(
        new Set(['Root', 'Document', 'P', 'H1', 'H2', 'H3', 'L', 'LI', 'Lbl', 'LBody']),
      )
      const laatste = rollenIn(await (await pdf.getPage(pdf.numPages)).getStructTree())
      expect(laatste).toContain('H2')
    }
  })

  test('has nothing of a person in what a file says of itself', async () => {
    const bytes = await klacht('Ik wacht.')
    const { info } = await (await open(bytes)).getMetadata()
    expect(JSON.stringify(info)).not.toMatch(/ükrü|ZAAK|999990019/)
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/krü|999990019/)
  })

  test('loses no sign of what was typed, however long, over however many pages', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.constantFrom('x'.repeat(300), '\n', 'é', 'Łódź', '{datum}', '(\\', '€ 5', 'ΑΒΓ', 'Ж', NAAM),
            fc.lorem({ maxCount: 5 }),
          ),
          { minLength: 1, maxLength: 150 },
        ),
        async (woorden) => {
          const getypt = woorden.join(' ')
          expect(
            plat(
              (await extractText(await open(await klacht(getypt)), { mergePages: true })).text.replace(
                /Zaak \S+ · bladzijde \d+ van \d+/g,
                '',
              ),
            ),
          ).toContain(plat(getypt))
        },
      ),
      { numRuns: 12 },
    ))

  test('shows that there was a sign that the font does not have', async () => {
    expect(await tekstUit(await klacht('Boos \u{1F621}\u0000\u200B einde \uD800'))).toContain('Boos□einde□')
  })
})

type Knoop = { role?: string; children?: readonly object[] }

/** The tags of a page, in the order in which they are read. */
const rollenIn = (knoop: Knoop | null): string[] =>
  knoop?.role === undefined ? [] : [knoop.role, ...(knoop.children ?? []).flatMap(rollenIn)]
