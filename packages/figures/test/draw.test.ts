import { drawScene, measureSourceSans, type Scene, toSvg } from '@compendium/figures'
import PDFDocument from 'pdfkit'
import { expect, test } from 'vitest'
import { drawAll } from './data/figures.ts'

const all = drawAll({ width: 480, fontSize: 12, measure: measureSourceSans })

test.each(all)('%s: SVG is well-formed, named and described', (_, scene) => {
  const svg = toSvg(scene)
  expect(unbalancedTags(svg)).toEqual([])
  expect(svg).toMatch(
    /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" role="img" aria-labelledby="[^"]+-title" aria-describedby="[^"]+-description" /,
  )
  expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  expect(svg).not.toContain('style=')
  expect(toSvg(scene)).toBe(svg)
})

test('hostile text stays text', () => {
  const scene = all.find(([name]) => name === 'hostile')![1]
  const svg = toSvg(scene)
  expect(svg).toContain(
    '<title id="&#60;&#34;&#38;-title">&#60;/title&#62;&#60;script&#62;alert(1)&#60;/script&#62;</title>',
  )
  expect(svg).not.toContain('<script')
  expect(svg).not.toMatch(/[\u0000\ud800]/)
})

test('every mark reaches a PDFKit document, and the same bytes come twice', async () => {
  const scenes = all.map(([, scene]) => scene)
  const [first, second] = [await pdfOf(scenes), await pdfOf(scenes)]
  expect(first.equals(second)).toBe(true)
  const text = first.toString('latin1')
  expect(text).toContain('/Type /Page')
  expect(text).not.toContain('NaN')
  // Each label of the icon arrays is shown once: text operators of the uncompressed pages.
  expect(text.match(/ TJ/g)!.length).toBe(
    scenes.flatMap((scene) => countTexts(scene.marks)).reduce((a, b) => a + b, 0),
  )
})

function countTexts(marks: Scene['marks']): number {
  return marks.reduce(
    (sum, mark) => sum + (mark.type === 'group' ? countTexts(mark.marks) : mark.type === 'text' ? 1 : 0),
    0,
  )
}

function pdfOf(scenes: Scene[]): Promise<Buffer> {
  const doc = new PDFDocument({ compress: false, autoFirstPage: false, info: { CreationDate: new Date(0) } })
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  const done = new Promise<Buffer>((resolve) => doc.on('end', () => resolve(Buffer.concat(chunks))))
  for (const scene of scenes) {
    doc.addPage({ size: [scene.width, Math.max(scene.height, 10)], margin: 0 })
    drawScene(doc, scene, 0, 0, 1, { regular: 'Helvetica', bold: 'Helvetica-Bold' })
  }
  doc.end()
  return done
}

/** Reads the tags of a document that has no comments or CDATA; returns those without a partner. */
function unbalancedTags(xml: string): string[] {
  const open: string[] = []
  const faults: string[] = []
  const rest = xml.replace(
    /<(\/?)([a-z]+)((?: [a-zA-Z0-9-]+="[^"<>&]*(?:&#\d+;[^"<>&]*)*")*)(\/?)>/g,
    (_, close, name, __, single) => {
      if (close) {
        if (open.pop() !== name) faults.push(name)
      } else if (!single) open.push(name)
      return ''
    },
  )
  if (/[<>]/.test(rest)) faults.push('stray angle bracket')
  if (/&(?!#\d+;)/.test(xml)) faults.push('stray ampersand')
  return [...faults, ...open]
}
