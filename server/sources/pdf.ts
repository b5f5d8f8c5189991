/**
 * A one-page PDF of a title and lines of text, for the letters of the demo. A library for this is 400 KB and the demo
 * only needs a file that opens; letters of a real municipality come out of its document register.
 */
export function pdfVan(titel: string, regels: readonly string[]): Uint8Array<ArrayBuffer> {
  const tekst = [`BT /F1 18 Tf 56 780 Td (${veilig(titel)}) Tj /F1 12 Tf 0 -36 Td`]
  for (const regel of regels) tekst.push(`(${veilig(regel)}) Tj 0 -18 Td`)
  const inhoud = [...tekst, 'ET'].join('\n')
  const objecten = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (nl-NL) /ViewerPreferences << /DisplayDocTitle true >> >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${inhoud.length} >>\nstream\n${inhoud}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Title (${veilig(titel)}) >>`,
  ]
  let pdf = '%PDF-1.7\n'
  const plaatsen = objecten.map((object, i) => {
    const plaats = pdf.length
    pdf += `${i + 1} 0 obj\n${object}\nendobj\n`
    return plaats
  })
  const index = plaatsen.map((plaats) => `${String(plaats).padStart(10, '0')} 00000 n \n`).join('')
  const staart = `trailer\n<< /Size ${objecten.length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${pdf.length}\n%%EOF\n`
  const heel = `${pdf}xref\n0 ${objecten.length + 1}\n0000000000 65535 f \n${index}${staart}`
  return Uint8Array.from(heel, (teken) => teken.charCodeAt(0) & 0xff)
}

const veilig = (tekst: string): string => tekst.replace(/[\\()]/g, (teken) => `\\${teken}`)
