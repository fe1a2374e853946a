import { extractText } from '@compendium/pdf-check'
import PDFDocument from 'pdfkit'
import { describe, expect, test } from 'vitest'
import { collectWrites } from '../src/draw/collect-writes.ts'
import { openFaces } from '../src/draw/open-faces.ts'
import { quickenText } from '../src/draw/quicken-text.ts'
import { fontFiles } from '../src/theme/font-files.ts'

const lines = ['AVATAR: To kern, or not', ' two  spaces and 2½ mL ', 'Ta', '☐ ≥ 3', 'a\u0301 moved mark', '']

interface Drawn {
  widths: number[]
  bytes: Uint8Array
}

async function draw(quick: boolean): Promise<Drawn> {
  const doc = new PDFDocument({ autoFirstPage: false, size: 'A4', compress: false, font: fontFiles.regular })
  for (const [name, face] of await openFaces())
    doc.registerFont(name, face as unknown as PDFKit.Mixins.PDFFontSource)
  const flushPage = collectWrites(doc)
  if (quick) quickenText(doc)
  const widths: number[] = []
  for (const weight of ['regular', 'bold'] as const) {
    flushPage()
    doc.addPage()
    for (const [index, line] of lines.entries()) {
      doc.font(fontFiles[weight]).fontSize(10 + index)
      widths.push(doc.widthOfString(line))
      doc.text(line, 50.5, 60 + 30 * index, { lineBreak: false, baseline: 'alphabetic' })
    }
  }
  flushPage()
  doc.end()
  return { widths, bytes: new Uint8Array(doc.read() as Buffer) }
}

describe('text written in one go', () => {
  test('stands where PDFKit sets it, and is as wide', async () => {
    const [slow, quick] = [await draw(false), await draw(true)]
    expect(quick.widths).toEqual(slow.widths.map((width) => expect.closeTo(width, 3)))
    expect(quick.widths[0]).toBeGreaterThan(90)
    const [expected, actual] = [await extractText(slow.bytes), await extractText(quick.bytes)]
    expect(actual.length).toBe(2)
    for (const [index, page] of expected.entries()) {
      const near = page.runs.map((run) => ({
        ...run,
        x: expect.closeTo(run.x, 2),
        y: expect.closeTo(run.y, 2),
        width: expect.closeTo(run.width, 2),
      }))
      expect(actual[index]!.runs).toEqual(near)
    }
    expect(actual[0]!.runs.map(({ text }) => text).join('')).toContain('AVATAR: To kern, or not')
  })

  test('takes less room than PDFKit gives it', async () => {
    const [slow, quick] = [await draw(false), await draw(true)]
    expect(quick.bytes.length).toBeLessThan(slow.bytes.length)
  })
})

test('the faces have the units of PDFKit, so that kept layouts stay as they are', async () => {
  for (const face of (await openFaces()).values()) {
    expect((face as unknown as { unitsPerEm: number }).unitsPerEm).toBe(1000)
    const before = structuredClone(face.layout('AV').positions)
    await draw(true)
    expect(face.layout('AV').positions).toMatchObject(before)
  }
})
