// A small tagged PDF that passes every rule, drawn with pdfkit; tests damage one thing of it at a time.

import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'

const require = createRequire(import.meta.url)
const fontFile = require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf')

/** What a test may have drawn otherwise. */
export interface SampleOptions {
  /** Draws more on page 2 before the document ends. */
  extra?: (doc: typeof PDFDocument.prototype, root: PDFKit.PDFStructureElement) => void
  title?: string
}

/** Builds the sample; content streams are left uncompressed so that tests can edit them. */
export async function buildSample({
  extra,
  title = 'Sample leaflet',
}: SampleOptions = {}): Promise<Uint8Array> {
  const font = await readFile(fontFile)
  const options = {
    size: 'A4',
    margin: 56,
    pdfVersion: '1.7',
    lang: 'en-GB',
    tagged: true,
    displayTitle: true,
    subset: 'PDF/UA',
    compress: false,
    bufferPages: true,
    font: font as never,
    info: { Title: title, Author: 'A. Author', CreationDate: new Date(0) },
  }
  const doc = new PDFDocument(options as PDFKit.PDFDocumentOptions)
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  const done = new Promise<void>((resolve, reject) => {
    doc.on('end', resolve)
    doc.on('error', reject)
  })
  drawSample(doc, extra)
  doc.end()
  await done
  return new Uint8Array(Buffer.concat(chunks))
}

function drawSample(doc: typeof PDFDocument.prototype, extra: SampleOptions['extra']): void {
  const root = doc.struct('Document')
  doc.addStructure(root)
  const write = (size: number, text: string, x: number, y: number) => () => {
    doc.fontSize(size).text(text, x, y, { lineBreak: false })
  }
  const add = (type: string, draw: () => void) => root.add(doc.struct(type as never, draw))

  add('H1', write(20, 'Sample leaflet ', 56, 60))
  add('P', write(14, 'This is the first paragraph. ', 56, 100))
  root.add(
    doc.struct('TOC', {}, [
      doc.struct('TOCI', {}, [doc.struct('P', write(14, 'What to do, page 1 ', 56, 130))]),
      doc.struct('TOCI', {}, [doc.struct('P', write(14, 'More to read, page 2 ', 56, 150))]),
    ]),
  )
  add('H2', write(16, 'What to do ', 56, 180))
  const item = (text: string, y: number) =>
    doc.struct('LI', {}, [
      doc.struct('Lbl', write(14, '• ', 56, y)),
      doc.struct('LBody', write(14, text, 76, y)),
    ])
  root.add(doc.struct('L', {}, [item('Ask your team. ', 210), item('Write it down. ', 230)]))

  const cell = (type: string, scope: string | null, text: string, x: number, y: number) =>
    doc.struct(type as never, (scope ? { scope } : {}) as never, [write(14, text, x, y)])
  const row = (texts: [string, string], y: number, heads: boolean) =>
    doc.struct('TR', {}, [
      cell('TH', heads ? 'Column' : 'Row', texts[0], 56, y),
      cell(heads ? 'TH' : 'TD', heads ? 'Column' : null, texts[1], 200, y),
    ])
  root.add(
    doc.struct('Table', {}, [
      doc.struct('Caption', write(14, 'Your tests ', 56, 270)),
      doc.struct('THead', {}, [row(['Test ', 'What it tells '], 300, true)]),
      doc.struct('TBody', {}, [
        row(['Blood ', 'Hormones '], 320, false),
        row(['Semen ', 'Sperm '], 340, false),
      ]),
    ]),
  )
  root.add(
    doc.struct('Figure', { alt: 'A square named Loop', bbox: [56, 380, 156, 480] } as never, [
      () => {
        doc.rect(56, 380, 100, 100).stroke()
        write(12, 'Loop ', 70, 420)()
      },
    ]),
  )
  const link: PDFKit.PDFStructureElement = doc.struct('Link', {}, [
    () => {
      write(14, 'example.org ', 140, 520)()
      doc.link(140, 520, 80, 16, 'https://example.org/', {
        structParent: link,
        Contents: new String('Example website'),
      } as never)
    },
  ])
  root.add(doc.struct('P', {}, [write(14, 'Read more at ', 56, 520), link]))
  doc.addPage()
  add('H2', write(16, 'More to read ', 56, 60))
  add('P', write(14, 'This is the last paragraph. ', 56, 100))
  extra?.(doc, root)
  root.end()
  for (let page = 0; page < 2; page++) {
    doc.switchToPage(page)
    doc.page.margins.bottom = 0
    doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] } as never)
    doc.fontSize(12).text(`Page ${page + 1}`, 56, 800, { lineBreak: false })
    doc.endMarkedContent()
  }
}
