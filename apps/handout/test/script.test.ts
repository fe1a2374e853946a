import { acceptAnchors, type HandoutOptions, renderHandout } from '@compendium/handout'
import { checkPdf, extractText, readStructure } from '@compendium/pdf-check'
import type { Compendium } from '@compendium/schema'
import { describe, expect, test } from 'vitest'
import { kettleCorpus } from './data/compendium.ts'
import { kettleScript } from './data/script.ts'

const options: HandoutOptions = { date: '2026-11-21' }

function corpus(): Compendium {
  const compendium = kettleCorpus()
  const [table, finding] = [compendium.tables[0]!, compendium.findings[0]!]
  const cell = (text: string) => ({ ...table.rows[0]![0]!, text })
  compendium.tables.push({
    ...table,
    id: 'kettle-care#times',
    rows: [[cell('Weeks 2–4'), cell('Scale'), cell('')]],
  })
  compendium.findings.push({
    ...finding,
    id: 'finding:share',
    kind: 'percentage',
    value: 40,
    unit: '%',
    sentence: 'So 40% have scale.',
  })
  const origin = finding.origin
  compendium.medicines.push({
    id: 'med:descaler',
    name: 'descaler',
    names: ['descaler'],
    class: 'acid',
    codes: { atc: null, rxnorm: null },
    statements: [
      {
        property: 'dose',
        text: 'One spoon.',
        values: [],
        document: 'kettle-care',
        section: '',
        table: null,
        origin,
      },
    ],
  })
  return compendium
}

async function messagesOf(text: string, compendium = corpus()): Promise<string[]> {
  const accepted = acceptAnchors(text, compendium)
  const { messages } = await renderHandout(compendium, {
    ...options,
    script: { path: 'en.md', text: accepted },
  })
  return messages.map((message) => `${message.ruleId}: ${message.reason}`)
}

test('a sound script has no messages, and its handout no findings', async () => {
  const text = acceptAnchors(kettleScript(), corpus())
  for (const edition of ['standard', 'large-print'] as const) {
    const handout = await renderHandout(corpus(), { ...options, edition, script: { path: 'en.md', text } })
    expect(handout.messages.map(String)).toEqual([])
    expect(await checkPdf(handout.bytes)).toEqual([])
    expect(handout.notes).toEqual([
      '13 statements rest on 5 entities.',
      '3 lines are not from the articles and await a clinician.',
    ])
    const printed = (await extractText(handout.bytes))
      .flatMap(({ runs }) => runs.map((run) => run.text))
      .join(' ')
    for (const phrase of [
      'Your kettle',
      'About 1½',
      'What can I use?',
      'Scale: The crust in a kettle.',
      'My tap:',
      'Boiler AB',
      'The article: Kettle care',
    ]) {
      expect(printed.replace(/\s+/g, ' ')).toContain(phrase)
    }
    expect(printed).not.toContain('editors only')
  }
})

test('an article that no statement rests on is no source of the handout', async () => {
  const compendium = corpus()
  const [kettle] = compendium.documents
  compendium.documents.push({ ...kettle!, id: 'tap-care', title: 'Tap care' })
  const text = acceptAnchors(kettleScript(), compendium)
  const { bytes } = await renderHandout(compendium, { ...options, script: { path: 'en.md', text } })
  const printed = (await extractText(bytes)).flatMap(({ runs }) => runs.map((run) => run.text)).join(' ')
  expect(printed).toContain('The article: Kettle care')
  expect(printed).not.toContain('Tap care')
})

test('a figure stands between its title and its caption', async () => {
  const text = acceptAnchors(kettleScript(), corpus())
  const { bytes } = await renderHandout(corpus(), { ...options, script: { path: 'en.md', text } })
  const nodes = (await readStructure(bytes)).flatMap((root) => root.children)
  const at = nodes.findIndex(({ type }) => type === 'Figure')
  expect(nodes.slice(at - 1, at + 2).map(({ type, text }) => [type, text.trim()])).toEqual([
    ['Caption', 'The weeks'],
    ['Figure', expect.stringContaining('Scale starts.')],
    ['Caption', 'From the first week on.'],
  ])
})

test('a script that is read again reports its faults again', async () => {
  const broken = kettleScript({ from: 'title: Your kettle', to: 'headline: Your kettle' })
  const first = await messagesOf(broken)
  expect(first[0]).toMatch(/^handout-settings: /)
  expect(await messagesOf(broken)).toEqual(first)
  const sound = kettleScript({ from: '- [ ] :line{key=ask}', to: '- [ ] Use soap.' })
  expect(await messagesOf(sound)).toEqual(await messagesOf(sound))
})

describe('each rule speaks', () => {
  test.each([
    [
      'a claim without an anchor',
      '- [ ] :line{key=ask}',
      '- [ ] Use soap.',
      'handout-anchor: Unexpected statement without an anchor, expected what it rests on: “Use soap.”',
    ],
    [
      'an unknown entity',
      'id="kettle-care#table-1"',
      'id="nowhere"',
      'handout-anchor: Unexpected anchor `nowhere`, expected the id of an entity',
    ],
    [
      'a quote that is gone',
      'quote="boils sooner"',
      'quote="boils later"',
      'handout-anchor: Unexpected anchor `kettle-care#fundamentals “boils later”`, expected words of the entity',
    ],
    [
      'a denied entity',
      'id="kettle-care#table-1" quote="Well 3 2"',
      'id="finding:1"',
      'handout-anchor: Unexpected anchor `finding:1`, expected one that is no dose, schedule or laboratory multiple',
    ],
    [
      'a number from nowhere',
      'It is grey.',
      'It is grey in 7 of them.',
      'handout-number: Unexpected number `7` in “It is grey in 7 of them.”, expected one that an anchor of the statement prints',
    ],
    [
      'a number in words',
      'It is grey.',
      'It is grey in twenty of them.',
      'handout-number: Unexpected number `twenty` in “It is grey in twenty of them.”, expected one that an anchor of the statement prints',
    ],
    [
      'a number in a free line',
      'Let it cool first.',
      'Let it cool for 5 hours.',
      'handout-number: Unexpected number `5` in “Let it cool for 5 hours.”, expected none in a free line',
    ],
    [
      'a formula that does not hold',
      'formula="3 / 2"',
      'formula="3 * 2"',
      'handout-number: Unexpected derived number `1½`, expected what `3 * 2` gives from numbers of the anchors',
    ],
    [
      'a medicine that no anchor names',
      'It is grey.',
      'Use descaler.',
      'handout-medicine: Unexpected medicine `descaler` in “Use descaler.”, expected one that an anchor speaks of',
    ],
    [
      'a schedule',
      'It is grey.',
      'Rinse it twice a day.',
      'handout-dose: Unexpected dose or schedule `twice a day`, expected none in “Rinse it twice a day.”',
    ],
    [
      'a promise',
      'It is grey.',
      'It will go.',
      'handout-wording: Unexpected word `will` in “It will go.”, expected one that promises nothing',
    ],
    [
      'a word before its meaning',
      'A clean kettle boils',
      'A kettle free of scale boils',
      'handout-term: Unexpected word `scale` in “A kettle free of scale boils sooner.”, expected it only after it is explained',
    ],
    [
      'an abbreviation',
      'It is grey.',
      'It is SC.',
      'handout-term: Unexpected abbreviation `SC` in “It is SC.”, expected one that is explained',
    ],
    [
      'an abbreviation that no glossary knows',
      'It is grey.',
      'Ask for two MRI-scans.',
      'handout-term: Unexpected abbreviation `MRI` in “Ask for two MRI-scans.”, expected one that is explained',
    ],
    [
      'an abbreviation in the title',
      'title: Your kettle',
      'title: Your eHbA1c',
      'handout-term: Unexpected abbreviation `eHbA1c` in “Your eHbA1c”, expected one that is explained',
    ],
    [
      'a schedule in hours',
      'It is grey.',
      'Rinse it every few hours.',
      'handout-dose: Unexpected dose or schedule `every few hours`, expected none in “Rinse it every few hours.”',
    ],
    [
      'a word without a meaning',
      ':term[scale]',
      ':term[limescale]',
      'handout-word: Unexpected word `limescale`, expected one with a plain meaning in the glossary',
    ],
    [
      'a shop as a source',
      'refs="ref:boiler-2019"',
      'refs="ref:shop"',
      'handout-source: Unexpected source `ref:shop`, expected no page of the web, shop, machine-written text or rejected work',
    ],
    [
      'an unknown directive',
      '::page-break',
      '::new-page',
      'handout-directive: Unexpected `::new-page`, expected a block that a handout can print',
    ],
    [
      'a picture',
      'It is grey.',
      '![kettle](kettle.png)',
      'handout-directive: Unexpected `image`, expected text, strong, or a complete from, term, derived or line directive',
    ],
    [
      'a row that is no timeframe',
      'table: kettle-care#times',
      'table: kettle-care#table-1',
      'handout-directive: Unexpected row 0 of `kettle-care#table-1`, expected a timeframe in its first cell, found `Well 1`',
    ],
    [
      'a count that is no percentage',
      "count: 'finding:share'",
      "count: 'finding:1'",
      'handout-directive: Unexpected count `finding:1`, expected the id of a percentage',
    ],
    [
      'a figure without a title',
      'title: The weeks\n',
      '',
      'handout-directive: Unexpected absence of `title`, expected string',
    ],
    [
      'a figure without settings',
      ':::figure\n```yaml\nkind: timeline',
      ':::figure\nThe weeks.\n:::\n\n:::figure\n```yaml\nkind: timeline',
      'handout-directive: Unexpected figure without YAML, expected it in a fenced block',
    ],
    [
      'a script without settings',
      '---\ntitle',
      'title',
      'handout-settings: Unexpected start of the script, expected its settings between two lines of `---`',
    ],
    [
      'settings that are missing',
      'subject: A leaflet on kettles\n',
      '',
      'handout-settings: Unexpected absence of `subject`, expected string',
    ],
  ])('%s', async (_, from, to, message) => {
    expect(await messagesOf(kettleScript({ from, to }))).toContain(message)
  })

  test('text that is too hard', async () => {
    const hard =
      'Epidemiological investigations characteristically demonstrate considerable interindividual heterogeneity in accumulation. '
    const messages = await messagesOf(kettleScript({ from: 'It is grey.', to: hard.repeat(5) }))
    expect(messages.filter((message) => message.includes('handout-grade'))).toHaveLength(2)
    expect(messages.join('\n')).toMatch(
      /Unexpected reading grade \d+\.\d of the section “What builds up”, expected 7\.5 at most/,
    )
  })

  test('a handout that is too long', async () => {
    const pages = '::page-break\n\n:line{key=safe}\n\n'.repeat(3)
    expect(await messagesOf(kettleScript({ from: '::page-break\n', to: pages }))).toEqual([
      'handout-length: Unexpected length of 5 pages, expected 4 at most in standard print',
    ])
  })
})

test('a count that has gone is told at its place in the figure, with the nearest that there is', async () => {
  const text = kettleScript({ from: "count: 'finding:share'", to: "count: 'finding:shares'" })
  const { messages } = await renderHandout(corpus(), { ...options, script: { path: 'en.md', text } })
  const message = messages.find(({ reason }) => reason.startsWith('Unexpected count'))!
  const lines = text.split('\n')
  const line = lines.findIndex((one) => one.includes("'finding:shares'"))
  const column = lines[line]!.indexOf('finding:shares')
  expect(message).toMatchObject({ line: line + 1, column: column + 1, expected: ['finding:share'] })
  expect(message.note).toBe('Did you mean `finding:share`?')
})

test('a statement whose source has changed is stale, with both texts', async () => {
  const text = acceptAnchors(kettleScript(), corpus())
  const changed = corpus()
  const quote = changed.sections[0]!.blocks.find((block) => block.type === 'pullQuote')!
  quote.text = 'A clean kettle boils sooner, they say.'
  const { messages } = await renderHandout(changed, { ...options, script: { path: 'en.md', text } })
  expect(
    messages.map(({ reason, ruleId, fatal, actual, expected }) => ({
      reason,
      ruleId,
      fatal,
      actual,
      expected,
    })),
  ).toEqual([
    {
      reason:
        'Unexpected change of what “A clean kettle boils sooner.” rests on, expected the words that an editor read',
      ruleId: 'handout-stale',
      fatal: false,
      actual: 'A clean kettle boils sooner, they say.',
      expected: ['A clean kettle boils sooner.'],
    },
  ])
  expect(acceptAnchors(acceptAnchors(text, changed), changed)).toBe(acceptAnchors(text, changed))
})

test('a script that was never accepted has unseen sources', async () => {
  const { messages } = await renderHandout(corpus(), {
    ...options,
    script: { path: 'en.md', text: kettleScript() },
  })
  expect(new Set(messages.map(({ ruleId }) => ruleId))).toEqual(new Set(['handout-stale']))
  expect(messages[0]!.reason).toBe(
    'Unexpected source of “A clean kettle boils sooner.”, expected one that an editor has read',
  )
})

test('a review covers the script as well as the articles', async () => {
  const script = { path: 'en.md', text: acceptAnchors(kettleScript(), corpus()) }
  const { contentHash } = await renderHandout(corpus(), { ...options, script })
  const review = {
    status: 'approved' as const,
    name: 'A. Clinician',
    role: 'consultant',
    date: '2026-11-01',
    contentHash,
  }
  const approved = await renderHandout(corpus(), { ...options, script, review })
  const other = await renderHandout(corpus(), {
    ...options,
    script: { ...script, text: `${script.text}\n` },
    review,
  })
  const printed = async (bytes: Uint8Array) =>
    (await extractText(bytes)).flatMap(({ runs }) => runs.map((run) => run.text)).join(' ')
  expect(await printed(approved.bytes)).not.toContain('DRAFT')
  expect(await printed(other.bytes)).toContain('DRAFT')
})
