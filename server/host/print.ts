import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { create, type Font } from 'fontkit'
import PDFDocument from 'pdfkit'
import type { Blad, Bladdeel, Drukker } from '#server/afschriften'

/** In points, as everything here. */
const MARGIN = 62
const FOOT = 40
const INDENT = 14
/** What must fit under a heading, or it goes to the next page. */
const TOGETHER = 60

type Style = { font: 'text' | 'bold'; size: number; before: number; gray?: true }
const STYLES = {
  sender: { font: 'bold', size: 11, before: 0, gray: true },
  title: { font: 'bold', size: 22, before: 4 },
  2: { font: 'bold', size: 16, before: 22 },
  3: { font: 'bold', size: 12, before: 14 },
  text: { font: 'text', size: 11, before: 4 },
  question: { font: 'text', size: 10, before: 6, gray: true },
  answer: { font: 'text', size: 11, before: 0 },
} as const satisfies Record<string, Style>

const INK = '#1a1a1a'
/** On white 7.0:1 (WCAG 1.4.6). */
const GRAY = '#595959'

/** Stands for what the font does not have, such as an emoji: it is not left out unseen. */
const UNKNOWN = '□'

type Doc = InstanceType<typeof PDFDocument>
type Element = ReturnType<Doc['struct']>
type Fonts = { text: Buffer; bold: Buffer; known: Font }

/**
 * Prints a sheet as tagged PDF: with its language, its title, and its headings and lists in the order in which they are read
 * (EN 301 549, 10), in a typeface that goes along in the file.
 */
export async function makePrinter(): Promise<Drukker> {
  const [text, bold] = await Promise.all([
    fontFile('400Regular/SourceSans3_400Regular.ttf'),
    fontFile('600SemiBold/SourceSans3_600SemiBold.ttf'),
  ])
  const known = create(text)
  if (!('characterSet' in known)) throw new Error('the typeface is a collection')
  return (blad) => print(blad, { text, bold, known })
}

/** The typeface of the app in whole: the files for a browser hold one script each. */
const fontFile = (path: string): Promise<Buffer> =>
  readFile(fileURLToPath(import.meta.resolve(`@expo-google-fonts/source-sans-3/${path}`)))

async function print(blad: Blad, fonts: Fonts): Promise<Uint8Array<ArrayBuffer>> {
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + FOOT / 2 },
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: blad.taal,
    bufferPages: true,
    // who it is about stands on the paper, and nowhere else in the file
    info: { Title: blad.titel, Creator: blad.afzender },
  })
  const parts: Uint8Array[] = []
  doc.on('data', (part: Uint8Array) => parts.push(part))
  const ended = new Promise((resolve, reject) => doc.on('end', resolve).on('error', reject))
  doc.registerFont('text', fonts.text).registerFont('bold', fonts.bold)
  writeBody(doc, blad, (words) => printable(words, fonts.known))
  writeFeet(doc, blad)
  doc.end()
  await ended
  return new Uint8Array(Buffer.concat(parts))
}

function writeBody(doc: Doc, { afzender, titel, delen }: Blad, clean: (words: string) => string): void {
  const root = doc.struct('Document')
  doc.addStructure(root)
  const left = doc.page.margins.left

  const text = (tag: string, words: string, style: Style, indent = 0): Element =>
    doc.struct(tag, {}, () => {
      doc
        .font(style.font)
        .fontSize(style.size)
        .fillColor(style.gray ? GRAY : INK)
      doc.y += style.before
      doc.text(clean(words), left + indent, doc.y, { lineGap: 2 })
    })
  /** Begins a new page when this much does not fit on this one. */
  const keep = (height: number) => {
    if (doc.y + height > doc.page.maxY()) doc.addPage()
  }
  const list = (items: readonly (() => Element[])[]) => {
    const element = doc.struct('L')
    root.add(element)
    for (const item of items) {
      keep(TOGETHER / 2)
      element.add(doc.struct('LI', {}, item()))
    }
    element.end()
  }
  const point = (words: string) => () => [
    doc.struct('Lbl', {}, () => {
      const { y } = doc
      doc.font('text').fontSize(STYLES.text.size).fillColor(INK)
      doc.text('•', left, y + STYLES.text.before, { lineBreak: false })
      doc.y = y
    }),
    text('LBody', words, STYLES.text, INDENT),
  ]
  const part = (deel: Bladdeel) => {
    switch (deel.soort) {
      case 'kop':
        keep(TOGETHER)
        return void root.add(text(`H${deel.niveau}`, deel.tekst, STYLES[deel.niveau]))
      case 'alinea':
        return void root.add(text('P', deel.tekst, STYLES.text))
      case 'punten':
        return list(deel.punten.map(point))
      case 'vragen':
        return list(
          deel.regels.map(({ vraag, antwoord }) => () => [
            text('Lbl', vraag, STYLES.question),
            text('LBody', antwoord, STYLES.answer),
          ]),
        )
    }
  }

  root.add(text('P', afzender, STYLES.sender))
  root.add(text('H1', titel, STYLES.title))
  delen.forEach(part)
  root.end()
}

/** Below each page which it is, after all are known. No part of what is read aloud. */
function writeFeet(doc: Doc, { voet }: Blad): void {
  const { start, count } = doc.bufferedPageRange()
  for (let index = start; index < start + count; index += 1) {
    doc.switchToPage(index)
    doc.page.margins.bottom = 0
    doc.markContent('Artifact', { type: 'Pagination' })
    doc.font('text').fontSize(9).fillColor(GRAY)
    doc.text(voet(index + 1, count), MARGIN, doc.page.height - FOOT - 9, { lineBreak: false })
    doc.endMarkedContent()
  }
}

/** Words without what cannot be printed: controls, and signs that the font does not have. */
const printable = (words: string, font: Font): string =>
  Array.from(words.toWellFormed().normalize('NFC').replace(/\r\n?/g, '\n').replace(/\t/g, ' '), (sign) => {
    if (sign === '\n') return sign
    if (/[\p{Cc}\p{Cf}\p{Variation_Selector}]/u.test(sign)) return ''
    return font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0) ? sign : UNKNOWN
  }).join('')
