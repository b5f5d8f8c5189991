import type { Blad, Drukker } from '#server/afschriften'

/** The size of a page (A4), its margin and a line, in points. */
const PAGINA = { breed: 595, hoog: 842, rand: 56, regel: 18, kop: 36 } as const
/** Characters that fit in a line, when all of them are wide; a word that is longer is cut. */
const TEKENS = 74
const REGELS = 38

/**
 * A plain PDF of a title and lines of text, without a library: for the letters of the demo, and for a copy where the API runs
 * in a browser. A host prints tagged PDF, with all characters (`server/host/print.ts`).
 */
export function pdfVan(titel: string, regels: readonly string[]): Uint8Array<ArrayBuffer> {
  const paginas = opPaginas(regels.flatMap(gebroken))
  const eerste = 6
  const nummers = paginas.map((_, i) => eerste + 2 * i)
  const objecten = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (nl-NL) /ViewerPreferences << /DisplayDocTitle true >> >>',
    `<< /Type /Pages /Kids [${nummers.map((nummer) => `${nummer} 0 R`).join(' ')}] /Count ${paginas.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Title (${veilig(titel)}) >>`,
    '<< /Font << /F1 3 0 R >> >>',
    ...paginas.flatMap((pagina, i) => {
      const inhoud = inhoudVan(i === 0 ? titel : null, pagina)
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGINA.breed} ${PAGINA.hoog}] /Contents ${eerste + 2 * i + 1} 0 R /Resources 5 0 R >>`,
        `<< /Length ${inhoud.length} >>\nstream\n${inhoud}\nendstream`,
      ]
    }),
  ]
  let pdf = '%PDF-1.7\n'
  const plaatsen = objecten.map((object, i) => {
    const plaats = pdf.length
    pdf += `${i + 1} 0 obj\n${object}\nendobj\n`
    return plaats
  })
  const index = plaatsen.map((plaats) => `${String(plaats).padStart(10, '0')} 00000 n \n`).join('')
  const staart = `trailer\n<< /Size ${objecten.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${pdf.length}\n%%EOF\n`
  const heel = `${pdf}xref\n0 ${objecten.length + 1}\n0000000000 65535 f \n${index}${staart}`
  return Uint8Array.from(heel, (teken) => teken.charCodeAt(0))
}

/** Prints a sheet as plain lines, where there is no library for more. */
export const kleineDrukker: Drukker = async (blad) => pdfVan(blad.titel, regelsVan(blad))

const regelsVan = ({ afzender, delen }: Blad): string[] => [
  afzender,
  ...delen.flatMap((deel) => {
    switch (deel.soort) {
      case 'kop':
        return ['', deel.tekst]
      case 'alinea':
        return [deel.tekst]
      case 'punten':
        return deel.punten.map((punt) => `• ${punt}`)
      case 'vragen':
        return deel.regels.flatMap(({ vraag, antwoord }) => ['', vraag, antwoord])
    }
  }),
]

function inhoudVan(titel: string | null, regels: readonly string[]): string {
  const boven = PAGINA.hoog - PAGINA.rand - 6
  return [
    'BT',
    `${PAGINA.rand} ${boven} Td`,
    ...(titel === null ? [] : [`/F1 18 Tf (${veilig(titel)}) Tj 0 -${PAGINA.kop} Td`]),
    '/F1 12 Tf',
    ...regels.map((regel) => `(${veilig(regel)}) Tj 0 -${PAGINA.regel} Td`),
    'ET',
  ].join('\n')
}

function opPaginas(regels: readonly string[]): string[][] {
  const paginas: string[][] = [[]]
  for (const regel of regels) {
    if (paginas.at(-1)?.length === REGELS) paginas.push([])
    paginas.at(-1)?.push(regel)
  }
  return paginas
}

/** A text in lines that fit, broken at spaces. */
const gebroken = (tekst: string): string[] =>
  tekst
    .split('\n')
    .flatMap((regel) => regel.match(new RegExp(`.{1,${TEKENS}}(?:\\s|$)|\\S{${TEKENS}}`, 'g')) ?? [''])

/** The signs of Windows-1252 that are not at their place in Unicode, each with its byte. */
const BIJZONDER = new Map(
  Array.from(
    new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, i) => 128 + i)),
    (teken, i) => [teken, 128 + i],
  ),
)

/** A text as the bytes of a PDF string; a sign that its font does not have is written without its accent, or as "?". */
const veilig = (tekst: string): string =>
  Array.from(tekst.normalize('NFC'), (teken) =>
    String.fromCharCode(byteVan(teken) ?? byteVan(teken.normalize('NFKD').charAt(0)) ?? 63),
  )
    .join('')
    .replace(/[\\()]/g, (teken) => `\\${teken}`)

function byteVan(teken: string): number | undefined {
  const code = teken.codePointAt(0) ?? 63
  return (
    BIJZONDER.get(teken) ?? ((code >= 32 && code < 127) || (code >= 160 && code < 256) ? code : undefined)
  )
}
