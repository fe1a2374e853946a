// The project's own handout: the script in content/ against the articles there, with the promises that it keeps.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { readCorpus } from '@compendium/corpus'
import { type Handout, renderHandout } from '@compendium/handout'
import { checkPdf, extractText, type PdfStructureNode, readStructure } from '@compendium/pdf-check'
import { gradeText } from '@compendium/readability'
import { buildCompendium, type Compendium, documentIdOf } from '@compendium/schema'
import { beforeAll, describe, expect, test } from 'vitest'

const content = fileURLToPath(new URL('../../../content', import.meta.url))
const date = '2026-11-21'
let compendium: Compendium
let script: { path: string; text: string }

beforeAll(async () => {
  const { sources, editorsFiles } = readCorpus(content, { documentIdOf })
  compendium = (await buildCompendium(sources, editorsFiles)).compendium
  script = { path: 'handout/en.md', text: await readFile(`${content}/handout/en.md`, 'utf8') }
})

const printed = async (bytes: Uint8Array) =>
  (await extractText(bytes))
    .flatMap(({ runs }) => runs.map((run) => run.text))
    .join(' ')
    .replace(/\s+/g, ' ')

describe.each([
  ['standard', 'a4'],
  ['standard', 'letter'],
  ['large-print', 'a4'],
  ['large-print', 'letter'],
] as const)('%s on %s', (edition, paper) => {
  let handout: Handout
  beforeAll(async () => {
    handout = await renderHandout(compendium, { edition, paper, script, date })
  })

  test('has no message, and no finding of the PDF checks', async () => {
    expect(handout.messages.map(String)).toEqual([])
    expect(await checkPdf(handout.bytes, { minimumFontSize: edition === 'standard' ? 12 : 16 })).toEqual([])
  })

  test('is short, small and easy to read', () => {
    expect(handout.pages).toBeLessThanOrEqual(edition === 'standard' ? 4 : 9)
    expect(handout.bytes.length).toBeLessThanOrEqual(250_000)
    expect(handout.grade.fleschKincaid).toBeLessThanOrEqual(6.5)
    expect(handout.grade.smog).toBeLessThanOrEqual(9)
  })

  test('has the reading grade of the text that stands in the PDF', async () => {
    const short = compendium.glossary.flatMap((term) => term.abbreviations.map((one) => [one, term.term]))
    const blocks = runningText((await readStructure(handout.bytes)).flatMap((root) => root.children))
    const grade = gradeText(blocks, { expansions: Object.fromEntries(short) })
    expect(grade.counts).toEqual(handout.grade.counts)
    expect(grade.fleschKincaid).toBeCloseTo(handout.grade.fleschKincaid)
    expect(grade.smog).toBeCloseTo(handout.grade.smog!)
  })

  test('says what it must and nothing that it must not', async () => {
    const text = await printed(handout.bytes)
    expect(text).toContain('DRAFT – not clinically reviewed – do not give to patients')
    expect(text).toContain('About 67 of 100 men')
    expect(text).toContain('These men were healthy. They took testosterone in studies of birth control.')
    expect(text).toContain('Enough sperm in a test does not mean that a pregnancy follows.')
    expect(text).not.toMatch(
      /\d ?mg\b|every other day|twice weekly|79\.5|50-100|guarantee|Channels TV|Hive|Dr\.Oracle/,
    )
  })
})

/** Paragraphs, list items and cells that are sentences; headings, captions, figures and the list of sources are left out. */
function runningText(nodes: PdfStructureNode[]): string[] {
  let heading = ''
  return nodes.flatMap((node) => {
    if (node.type === 'H2') heading = node.text.trim()
    if (node.type === 'P') return [node.text]
    if (node.type === 'L' && heading !== 'Sources') return all(node, 'LBody').map(({ text }) => text)
    const cells =
      node.type === 'Table'
        ? all(node, 'TBody').flatMap((body) => [...all(body, 'TH'), ...all(body, 'TD')])
        : []
    return cells.map(({ text }) => text.trim()).filter((text) => text.split(/\s+/).length >= 4)
  })
}

function all(node: PdfStructureNode, type: string): PdfStructureNode[] {
  return node.type === type ? [node] : node.children.flatMap((child) => all(child, type))
}
