import { checkPdf, ruleDescriptions } from '@compendium/pdf-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildSample, type SampleOptions } from './build-sample.ts'
import { damage } from './damage.ts'
import { type Fault, fileFaults, meaningFaults, nestingFaults, objectFaults } from './faults.ts'

let sample: Uint8Array
beforeAll(async () => {
  sample = await buildSample()
})

const rulesOf = async (bytes: Uint8Array) =>
  [...new Set((await checkPdf(bytes)).map(({ rule }) => rule))].sort()

const groups: Record<string, Fault[]> = { fileFaults, nestingFaults, meaningFaults, objectFaults }
for (const [name, faults] of Object.entries(groups)) {
  describe(name, () => {
    for (const { rule, broken, change, with: also = [] } of faults) {
      test(`${rule}: ${broken}`, async () => {
        expect(await rulesOf(await damage(sample, change))).toEqual([rule, ...also].sort())
      })
    }
  })
}

// What pdfkit draws or writes wrongly by itself.
const drawn: Record<string, { broken: string; options: SampleOptions }[]> = {
  '7.1-t8': [
    { broken: 'a title with "&", which pdfkit does not escape', options: { title: 'Rest & sleep' } },
  ],
  '7.21.8-t1': [{ broken: 'a character the font lacks', options: { extra: paragraph('中 ', 56, 130) } }],
  'text-in-page': [
    { broken: 'text past the right edge', options: { extra: paragraph('This line is too long ', 540, 130) } },
    { broken: 'text past the left edge', options: { extra: paragraph('Left ', -8, 130) } },
    { broken: 'text past the top', options: { extra: paragraph('High ', 400, -10) } },
  ],
  'text-overlap': [{ broken: 'text over text', options: { extra: paragraph('Over it ', 80, 102) } }],
}

function paragraph(text: string, x: number, y: number): SampleOptions['extra'] {
  return (doc, root) => {
    doc.page.margins.bottom = 0
    root.add(doc.struct('P', {}, [() => doc.fontSize(14).text(text, x, y, { lineBreak: false })]))
  }
}

describe('drawn faults', () => {
  for (const [rule, cases] of Object.entries(drawn)) {
    for (const { broken, options } of cases) {
      test(`${rule}: ${broken}`, async () => {
        expect(await rulesOf(await buildSample(options))).toEqual([rule])
      })
    }
  }

  test('6.1-t1: header of PDF 2.0', async () => {
    const bytes = Uint8Array.from(sample)
    bytes.set(Buffer.from('%PDF-2.0'))
    expect(await checkPdf(bytes)).toEqual([
      {
        rule: '6.1-t1',
        page: null,
        message: 'Unexpected header `%PDF-2.0`, expected `%PDF-1.0` to `%PDF-1.7`',
      },
    ])
  })
})

test('each rule has a fault that it catches', () => {
  const caught = new Set([
    ...Object.values(groups)
      .flat()
      .map(({ rule }) => rule),
    ...Object.keys(drawn),
    '6.1-t1',
  ])
  expect(ruleDescriptions.map(({ id }) => id).sort()).toEqual([...caught].sort())
})
