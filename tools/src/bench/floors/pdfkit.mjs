// Floor: bare PDFKit documents with the pages, sizes and faces of the handouts, and as much text.
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import PDFDocument from 'pdfkit'

const [fonts, out, ...pages] = process.argv.slice(2)
const line = 'Words that fill a line of the page, no more and no less.'
for (const [index, count] of pages.map(Number).entries()) {
  const doc = new PDFDocument({
    autoFirstPage: false,
    size: 'A4',
    font: join(fonts, 'clinic-sans-regular.ttf'),
  })
  doc.pipe(createWriteStream(join(out, `${index}.pdf`)))
  for (let page = 0; page < count; page++) {
    doc.addPage()
    for (let at = 0; at < 40; at++) {
      doc.font(join(fonts, `clinic-sans-${at % 8 === 0 ? 'bold' : 'regular'}.ttf`)).fontSize(11)
      doc.text(line, 60, 60 + at * 18, { lineBreak: false })
    }
  }
  doc.end()
}
