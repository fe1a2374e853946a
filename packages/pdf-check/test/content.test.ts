import { checkPdf } from '@compendium/pdf-check'
import { PDFDict, PDFName, PDFRawStream } from 'pdf-lib'
import PDFDocument from 'pdfkit'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildSample } from './build-sample.ts'
import { type Damage, damage } from './damage.ts'

let sample: Uint8Array
beforeAll(async () => {
  sample = await buildSample()
})

const withContent = async (content: string, change: (d: Damage) => void = () => {}) =>
  checkPdf(
    await damage(sample, (d) => {
      d.content(0, (text) => `${text}\n${content}`)
      change(d)
    }),
  )

// A form that paints a rectangle, named /Form on page 1.
function addForm(d: Damage, content: string): void {
  const dict = PDFDict.withContext(d.document.context)
  d.set(dict, 'Type', '/XObject')
  d.set(dict, 'Subtype', '/Form')
  d.set(dict, 'BBox', [0, 0, 100, 100])
  const form = d.document.context.register(PDFRawStream.of(dict, Buffer.from(content)))
  const forms = PDFDict.withContext(d.document.context)
  forms.set(PDFName.of('Form'), form)
  d.set(d.dict(d.page(0), 'Resources'), 'XObject', forms)
}

describe('content streams', () => {
  test('reads strings, comments and inline images as they are', async () => {
    expect(
      await withContent(`/Artifact BMC % EMC in a comment
/Note <</Text (EMC \\) \\050 (EMC) \\\r\n), /Hex <454D43>>> BDC EMC
q BI /W 2 /H 2 /BPC 8 /CS /G ID EMCf EI Q
EMC`),
    ).toEqual([])
  })

  test('reports once what is painted without a mark, with its number', async () => {
    expect(await withContent('0 0 1 1 re f 0 0 1 1 re f 0 0 m 1 1 l S 0 0 1 1 re W n')).toEqual([
      { rule: '7.1-t3', page: 1, message: 'Content that is neither tagged nor an artifact: `S`' },
      { rule: '7.1-t3', page: 1, message: 'Content that is neither tagged nor an artifact: `f`, 2 times' },
    ])
  })

  test('a mark may name its properties in the resources', async () => {
    const findings = await withContent('/P /Named BDC 0 0 1 1 re f EMC', (d) => {
      d.set(d.dict(d.page(0), 'Resources'), 'Properties', { Named: { MCID: 99 } })
    })
    expect(findings.map(({ rule }) => rule)).toEqual(['parent-tree'])
  })

  test('a form takes over the mark around it', async () => {
    const draw = (d: Damage) => addForm(d, '0 0 1 1 re f')
    expect(await withContent('/Artifact BMC /Form Do EMC', draw)).toEqual([])
    expect((await withContent('/Form Do', draw)).map(({ rule }) => rule)).toEqual(['7.1-t3'])
  })

  test('a form must close its own marks', async () => {
    const findings = await withContent('/Artifact BMC /Form Do EMC', (d) => addForm(d, 'EMC'))
    expect(findings.map(({ rule }) => rule)).toEqual(['marks-balanced'])
  })
})

describe('options', () => {
  test('the smallest size is a choice', async () => {
    expect(await checkPdf(sample, { minimumFontSize: 14 })).toEqual([
      { rule: 'text-size', page: 1, message: 'Text "Loop" is 12 pt, expected at least 14 pt' },
      { rule: 'text-size', page: 1, message: 'Text "Page 1" is 12 pt, expected at least 14 pt' },
      { rule: 'text-size', page: 2, message: 'Text "Page 2" is 12 pt, expected at least 14 pt' },
    ])
  })

  test('so is the margin, for all but artifacts', async () => {
    const bytes = await buildSample({
      extra: (doc, root) => {
        root.add(
          doc.struct('P', {}, [() => doc.fontSize(14).text('Far left ', 45, 130, { lineBreak: false })]),
        )
      },
    })
    expect(await checkPdf(bytes, { minimumMargin: 50 })).toEqual([
      {
        rule: 'text-in-page',
        page: 2,
        message: 'Text "Far left" comes closer than 50 pt to the edge of the page',
      },
    ])
  })
})

describe('files of other kinds', () => {
  const plain = (options: object) =>
    new Promise<Uint8Array>((resolve) => {
      const doc = new PDFDocument(options)
      const chunks: Buffer[] = []
      doc.on('data', (chunk: Buffer) => chunks.push(chunk))
      doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
      doc.text('Plain text')
      doc.end()
    })

  test('an untagged file with a standard font', async () => {
    expect((await checkPdf(await plain({}))).map(({ rule }) => rule)).toEqual([
      '6.2-t1',
      '7.1-t10',
      '7.1-t11',
      '7.1-t8',
      '7.2-t34',
      '7.1-t3',
      '7.21.4.1-t1',
    ])
  })

  test('an encrypted or broken file is an error', async () => {
    await expect(plain({ userPassword: 'x' }).then((bytes) => checkPdf(bytes))).rejects.toThrow(/encrypted/u)
    await expect(checkPdf(new TextEncoder().encode('no PDF'))).rejects.toThrow()
  })
})
