// The project's own handout: the script in content/ against the articles there, with the promises that it keeps.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { readCorpus } from '@compendium/corpus'
import { type Handout, renderHandout } from '@compendium/handout'
import { checkPdf, extractText } from '@compendium/pdf-check'
import { buildCompendium, type Compendium, documentIdOf } from '@compendium/schema'
import { beforeAll, describe, expect, test } from 'vitest'

const content = fileURLToPath(new URL('../../../content', import.meta.url))
const date = '2026-11-21'
let compendium: Compendium
let script: { path: string; text: string }

beforeAll(async () => {
  const { sources, editorsFiles } = await readCorpus(content, { documentIdOf })
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
    expect(handout.pages).toBeLessThanOrEqual(edition === 'standard' ? 4 : 10)
    expect(handout.bytes.length).toBeLessThanOrEqual(250_000)
    expect(handout.grade.fleschKincaid).toBeLessThanOrEqual(6.5)
    expect(handout.grade.smog).toBeLessThanOrEqual(9)
  })

  test('says what it must and nothing that it must not', async () => {
    const text = await printed(handout.bytes)
    expect(text).toContain('DRAFT – not clinically reviewed – do not give to patients')
    expect(text).toContain('About 67 out of 100 men')
    expect(text).toContain('These men were healthy. They took testosterone in studies of birth control.')
    expect(text).toContain('Enough sperm in a test does not mean that a pregnancy follows.')
    expect(text).not.toMatch(
      /\d ?mg\b|every other day|twice weekly|79\.5|50-100|guarantee|Channels TV|Hive|Dr\.Oracle/,
    )
  })
})
