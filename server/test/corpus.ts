import { deflateSync } from 'node:zlib'
import type { Bestandsfout } from '#domain/bestand'
import { EICAR } from '#server/bestanden/demoscanner'
import { bytes, deel, exif, exifSegment, jpeg, pdf, plak, png, segment, stroom } from './bestanden.ts'

/** A file of the corpus: what it is called, what it says to be, and what is in it. */
export type Proefbestand = { wat: string; naam: string; type: string; inhoud: Uint8Array<ArrayBuffer> }
/** `fout`: why it must be refused; `verzoek` when it must not even be begun. */
export type Slecht = Proefbestand & { fout: Bestandsfout | 'verzoek' }

const PDF = 'application/pdf'
const als =
  (naam: string, type: string) =>
  (wat: string, inhoud: Uint8Array<ArrayBuffer>): Proefbestand => ({ wat, naam, type, inhoud })
const alsPdf = als('brief.pdf', PDF)
const alsJpg = als('foto.jpg', 'image/jpeg')
const alsPng = als('schets.png', 'image/png')

const objecten = (tekst: string) => stroom(bytes(`10 0 11 20 ${tekst}`), '/Type /ObjStm /N 2 /First 10')
const nullen = (aantal: number) => new Uint8Array(aantal)
const zip = plak(bytes('PK\x03\x04'), nullen(40), bytes('PK\x05\x06'), nullen(18))

/** What people really send: none of it may be refused. */
export const GOED: readonly Proefbestand[] = [
  alsPdf('a plain one', pdf()),
  ...['1.3', '1.4', '1.5', '2.0'].map((versie) =>
    alsPdf(`version ${versie}`, pdf([], { kop: `%PDF-${versie}\n` })),
  ),
  alsPdf('a mark of the byte order', pdf([], { kop: '\xef\xbb\xbf%PDF-1.4\n' })),
  alsPdf('binary signs after its begin', pdf([], { kop: '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n' })),
  alsPdf('no line after its end', pdf([], { slot: '%%EOF' })),
  alsPdf('zeros after its end', pdf([], { slot: '%%EOF\r\n\0\0\0\0' })),
  alsPdf('written on to', plak(pdf(), pdf())),
  alsPdf('a packed page', pdf([stroom(bytes('BT /F1 12 Tf (Dag) Tj ET'))])),
  alsPdf('a list of one filter', pdf([stroom(bytes('BT ET'), '', '[ /FlateDecode ]')])),
  alsPdf(
    'two filters, one of which packs',
    pdf([stroom(bytes('BT ET'), '', '[ /ASCII85Decode /FlateDecode ]')]),
  ),
  alsPdf('a page that is not packed', pdf(['<< /Length 5 >>\nstream\nBT ET\nendstream'])),
  alsPdf(
    'a scan',
    pdf([
      `<< /Subtype /Image /Filter /DCTDecode >>\nstream\n${Buffer.from(jpeg()).toString('latin1')}\nendstream`,
    ]),
  ),
  alsPdf('packed objects', pdf([objecten('<< /Type /Page >> << /S /GoTo /D [3 0 R /Fit] >>')])),
  alsPdf('a table of contents that is packed', pdf([stroom(nullen(50), '/Type /XRef /W [1 2 1]')])),
  alsPdf(
    'broken packing of a picture',
    pdf(['<< /Filter /FlateDecode /Subtype /Image >>\nstream\nxx\nendstream']),
  ),
  alsPdf('a title about JavaScript', pdf(['<< /Title (Leer JavaScript en Launch) >>'])),
  alsPdf(
    'a link to a page called Launch',
    pdf(['<< /S /URI /URI (https://example.nl/Launch/JavaScript) >>']),
  ),
  alsPdf('metadata in XML', pdf(['<< /Type /Metadata >>\nstream\n<?xpacket?><rdf:RDF/>\nendstream'])),
  alsPdf('that opens on page two', pdf(['<< /OpenAction [3 0 R /Fit] >>'])),
  alsPdf('a form to fill in', pdf(['<< /AcroForm << /Fields [] /DR << /Font << >> >> >> >>'])),
  alsPdf('a signature', pdf(['<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached >>'])),
  alsPdf('twenty megabytes when it is open', pdf([stroom(nullen(20_000_000), '/Subtype /Image')])),
  alsPdf('as large as it may be', pdf([`<< >>\nstream\n${'x'.repeat(9_999_800 - pdf().length)}\nendstream`])),
  als('Übersicht – straße №5.pdf', PDF)('a name with other letters', pdf()),
  als('مستند.pdf', PDF)('a name in Arabic', pdf()),
  als('📷🌳.jpg', 'image/jpeg')('a name of pictures', jpeg()),
  als('contract v1.2 (def).pdf', PDF)('dots and brackets', pdf()),
  als('SCAN0001.PDF', PDF)('capitals', pdf()),
  als('brief.pdf', '')('no type', pdf()),
  als('brief.pdf', 'application/x-pdf')('an old type', pdf()),
  als('con.pdf', PDF)('a name that Windows keeps', pdf()),
  als('../../etc/passwd.pdf', PDF)('a path for a name', pdf()),
  als('factuur\u202efdp.exe.pdf', PDF)('a name that turns around, of what is a PDF', pdf()),
  als(`${'lang'.repeat(200)}.pdf`, PDF)('a very long name', pdf()),
  als('a\0b\r\nc.jpg', 'image/jpeg')('controls in its name', jpeg()),
  alsJpg('a plain photo', jpeg()),
  alsJpg('a photo in steps', jpeg({ progressief: true })),
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((stand) =>
    alsJpg(`turned as ${stand}`, jpeg({ extra: [exifSegment(stand, stand % 2 === 0)] })),
  ),
  alsJpg('of 108 million pixels', jpeg({ breed: 12_000, hoog: 9_000 })),
  alsJpg('with colours of its own', jpeg({ extra: [segment(0xe2, bytes('ICC_PROFILE\0\x01\x01xx'))] })),
  alsJpg('out of a program', jpeg({ extra: [segment(0xee, bytes('Adobe\0\x64\0\0\0\0\x01'))] })),
  alsJpg('with a comment', jpeg({ extra: [segment(0xfe, bytes('gemaakt met een telefoon'))] })),
  alsJpg('with XMP', jpeg({ extra: [segment(0xe1, bytes('http://ns.adobe.com/xap/1.0/\0<x/>'))] })),
  alsJpg('with damaged EXIF', jpeg({ extra: [segment(0xe1, bytes('Exif\0\0MM\0*\xff\xff\xff\xff'))] })),
  alsJpg('with a second photo behind it', jpeg({ achter: jpeg() })),
  alsJpg('with more first bytes between its parts', jpeg({ extra: [Uint8Array.from([0xff, 0xff])] })),
  als('foto.JPEG', 'image/jpeg')('another extension', jpeg()),
  als('foto.jpg', 'image/pjpeg')('a type of long ago', jpeg()),
  ...[0, 2, 3, 4, 6].map((kleur) => alsPng(`colours of type ${kleur}`, png({ kleur }))),
  alsPng('black and white', png({ kleur: 0, diepte: 1, breed: 13 })),
  alsPng('deep colours', png({ kleur: 2, diepte: 16 })),
  alsPng('woven', png({ verweven: true, breed: 7, hoog: 5 })),
  alsPng('woven and one pixel', png({ verweven: true, breed: 1, hoog: 1 })),
  alsPng('a screen', png({ breed: 3840, hoog: 2160 })),
  alsPng('with text', png({ extra: [deel('tEXt', bytes('Author\0Jan'))] })),
  alsPng('with EXIF', png({ extra: [deel('eXIf', exif(3))] })),
]

const HTML = bytes('<!DOCTYPE html><script>alert(1)</script>')
const SVG = bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
const MZ = plak(bytes('MZ\x90\0'), nullen(200))
const vreemd: readonly [wat: string, inhoud: Uint8Array<ArrayBuffer>][] = [
  ['a program for Windows', MZ],
  ['a program for Linux', plak(bytes('\x7fELF'), nullen(100))],
  ['a page', HTML],
  ['a drawing that is a page', SVG],
  ['a ZIP', zip],
  ['plain text', bytes('Beste gemeente,')],
  ['a GIF', bytes('GIF89a\x01\0\x01\0;')],
]
const slecht = (fout: Slecht['fout'], ...lijst: readonly Proefbestand[]): Slecht[] =>
  lijst.map((een) => ({ ...een, fout }))
const JS = '/S /JavaScript /JS (app.alert(1))'

/** What must not come in. */
export const SLECHT: readonly Slecht[] = [
  ...slecht(
    'soort',
    ...vreemd.flatMap(([wat, inhoud]) => [alsPdf(wat, inhoud), alsJpg(wat, inhoud), alsPng(wat, inhoud)]),
  ),
  ...slecht(
    'soort',
    alsJpg('a PDF', pdf()),
    alsJpg('a PNG', png()),
    alsPng('a photo', jpeg()),
    alsPdf('a photo', jpeg()),
    alsPdf('an old Word file', plak(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), nullen(100))),
    alsJpg('WebP', bytes('RIFF\x10\0\0\0WEBPVP8 ')),
    alsJpg('a photo of an iPhone as it is', bytes('\0\0\0\x18ftypheic\0\0\0\0')),
    alsPng('a BMP', bytes('BM\x46\0\0\0')),
    alsPdf('PostScript', bytes('%!PS-Adobe-3.0\n%%EOF')),
    alsPdf('a GIF before it', plak(bytes('GIF89a/*'), pdf())),
    alsPdf('a script before it', plak(bytes('var a = 1 //\n'.repeat(9)), pdf())),
    alsPdf('a page at its begin', pdf([], { kop: '%PDF-1.4\n<html><script>alert(1)</script>\n' })),
    alsPdf(
      'a ZIP that says to end in it',
      plak(pdf([], { slot: '' }), bytes('PK\x05\x06'), nullen(16), bytes('\x07\0'), bytes('\n%%EOF\n')),
    ),
    alsPdf('the test file of EICAR by itself', bytes(EICAR)),
  ),
  ...slecht(
    'kapot',
    alsPdf('a ZIP behind it', plak(pdf(), bytes('PK\x03\x04'), nullen(90))),
    alsPdf('half of one', pdf().slice(0, 60)),
    alsPdf('only its begin', bytes('%PDF-1.7\n')),
    alsPdf('a page behind it', plak(pdf(['(x)'.repeat(400)]), HTML)),
    alsJpg('half of one', jpeg().slice(0, 300)),
    alsJpg('only its begin and end', Uint8Array.from([0xff, 0xd8, 0xff, 0xd9])),
    alsJpg('a program behind its first byte', plak(Uint8Array.from([0xff, 0xd8]), MZ)),
    alsJpg(
      'a part that is longer than the file',
      plak(Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff]), nullen(9)),
    ),
    alsJpg('a part without a length', plak(Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, 0]), nullen(9))),
    alsPng('half of one', png({ breed: 200 }).slice(0, 60)),
    alsPng('too little in it', png({ rauw: nullen(10) })),
    alsPng('not packed', plak(png().slice(0, 33), deel('IDAT', bytes('xx')), deel('IEND', bytes('')))),
    alsPng('without a size', png({ breed: 0 })),
    alsPng('colours that there are not', png({ kleur: 5 })),
    alsPng(
      'a part that is longer than the file',
      plak(png().slice(0, 33), bytes('\x7f\xff\xff\xffIDAT'), nullen(8)),
    ),
    alsPng('a page behind its mark', plak(png().slice(0, 8), HTML)),
  ),
  ...slecht(
    'uitgepakt',
    alsPng('a bomb', png({ rauw: nullen(50_000_000) })),
    alsPng('four billion pixels', png({ breed: 65_535, hoog: 65_535, rauw: nullen(9) })),
    alsJpg('four billion pixels', jpeg({ breed: 65_535, hoog: 65_535 })),
    alsPdf('a bomb', pdf([stroom(nullen(250_000_000))])),
    alsPdf('a bomb in pieces', pdf(Array.from({ length: 30 }, () => stroom(nullen(8_000_000))))),
    alsPdf(
      'a bomb in a bomb',
      pdf([stroom(deflateSync(nullen(1_000_000)), '', '[/FlateDecode /FlateDecode]')]),
    ),
    alsPdf(
      'a bomb in a bomb, spelled otherwise',
      pdf([stroom(deflateSync(nullen(1_000_000)), '', '[/Fl /Flate#44ecode]')]),
    ),
    alsPdf('a bomb of objects', pdf([stroom(nullen(60_000_000), '/Type /ObjStm /N 1 /First 4')])),
  ),
  ...slecht(
    'wachtwoord',
    alsPdf('a password', pdf([], { trailer: '/Encrypt 9 0 R' })),
    alsPdf('protection in the same place', pdf([], { trailer: '/Encrypt << /Filter /Standard >>' })),
    alsPdf('protection that is spelled otherwise', pdf([], { trailer: '/Encr#79pt 9 0 R' })),
    alsPdf('protection in a packed table', pdf([stroom(nullen(9), '/Type /XRef /Encrypt 9 0 R')])),
  ),
  ...slecht(
    'actief',
    alsPdf('JavaScript', pdf([`<< ${JS} >>`])),
    alsPdf('JavaScript that is spelled otherwise', pdf(['<< /S /J#61vaScr#69pt /JS 5 0 R >>'])),
    alsPdf('JavaScript behind a comment', pdf(['<< /S %x\n/JavaScript /JS (a) >>'])),
    alsPdf('JavaScript without a space', pdf(['<</S/JavaScript/JS(a)>>'])),
    alsPdf('JavaScript in an object apart', pdf(['<< /S 5 0 R >>', '/JavaScript'])),
    alsPdf('JavaScript in packed objects', pdf([objecten(`<< ${JS} >>`)])),
    alsPdf(
      'JavaScript in packed objects without a name',
      pdf([stroom(bytes(`5 0 << ${JS} >>`), '/N 1 /First 4')]),
    ),
    alsPdf(
      'JavaScript in a stream that a table may point into',
      pdf([`<< >>\nstream\n9 0 obj << ${JS} >> endobj\nendstream`]),
    ),
    alsPdf(
      'objects that are packed otherwise',
      pdf([stroom(bytes('x'), '/Type /ObjStm /N 1 /First 4', '/LZWDecode')]),
    ),
    alsPdf(
      'objects that are packed twice otherwise',
      pdf([stroom(bytes('x'), '/Type /ObjStm /N 1 /First 4', '[/ASCIIHexDecode /FlateDecode]')]),
    ),
    alsPdf(
      'objects that are packed as another object says',
      pdf([stroom(bytes('x'), '/Type /ObjStm /N 1 /First 4', '5 0 R')]),
    ),
    alsPdf(
      'JavaScript behind a very long comment',
      pdf([`<< /S %${'x'.repeat(5_000)}\n/JavaScript /JS (a) >>`]),
    ),
    alsPdf('a program to start', pdf(['<< /S /Launch /F (cmd.exe) >>'])),
    alsPdf('data to fetch', pdf(['<< /S /ImportData /F (x) >>'])),
    alsPdf('other files', pdf(['<< /Names << /EmbeddedFiles 5 0 R >> >>'])),
    alsPdf('another file', pdf(['<< /Type /Filespec /EF << /F 5 0 R >> >>'])),
    alsPdf('a film', pdf(['<< /Type /Annot /Subtype /RichMedia >>'])),
    alsPdf('a form of XFA', pdf(['<< /AcroForm << /XFA [(a) 5 0 R] >> >>'])),
  ),
  ...slecht(
    'virus',
    alsPdf('the test file of EICAR in it', pdf([`(${EICAR})`])),
    alsPng('the test file of EICAR in its colours', png({ kleur: 3, extra: [deel('sBIT', bytes(EICAR))] })),
    alsJpg(
      'the test file of EICAR in its colours',
      jpeg({ extra: [segment(0xe2, bytes(`ICC_PROFILE\0${EICAR}`))] }),
    ),
  ),
  ...slecht(
    'verzoek',
    alsPdf('nothing', bytes('')),
    alsJpg('nothing', bytes('')),
    alsPng('nothing', bytes('')),
    alsPdf('one byte too many', nullen(10_000_001)),
    als('virus.exe', 'application/x-msdownload')('a program', MZ),
    als('factuur.pdf.exe', PDF)('two extensions', MZ),
    als('foto.jpg.svg', 'image/svg+xml')('two extensions', SVG),
    als('pagina.html', 'text/html')('a page', HTML),
    als('foto.png', 'image/svg+xml')('a name that is not its type', png()),
    als('foto.jpg', 'image/png')('a name that is another type', png()),
    als('brief.pdf', 'text/html')('a type that is not its name', pdf()),
    als('brief', PDF)('no extension', pdf()),
    als('brief.pdf.', PDF)('a dot at the end', pdf()),
    als('brief.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document')('Word', zip),
    als('tekening.svg', 'image/png')('an extension that is no picture of ours', png()),
    als('brief.pdf\u202egpj.exe', PDF)('a name that turns around', MZ),
  ),
]
