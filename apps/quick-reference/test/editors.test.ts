import { quickReferenceJsonSchema, renderQuickReference } from '@compendium/quick-reference'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { compileContent } from './content.ts'
import { corpus, sources } from './migraine.ts'

const date = '2026-11-21'
const render = (text: string, on = date) =>
  renderQuickReference(corpus, { date: on, sources, editors: { path: 'quick-reference.yaml', text } })

const good = `title: Preventing headaches
subtitle: For adults
scope:
  - text: Adults with headaches.
    anchors: [{ id: prevention#checks, words: Blood pressure is monitored }]
bottomLine:
  - text: About 40% improve within 3 months.
    population: adults in one clinic
    anchors: [{ id: prevention#checks/40-, words: "40%" }]
pathway:
  - label: Start
    text: Choose examplol or samplamide.
    anchors: [{ id: med:examplol, words: taken by mouth }, { id: med:samplamide, words: is injected }]
  - label: Check
    text: Measure blood pressure.
    anchors: [{ id: prevention#checks, seen: sha-00000000 }]
evidence:
  - anchor: { id: prevention#checks/25-mg, words: 25 mg }
    reference: ref:doe-2011
    population: 120 adults
goals: { comfort: [dizz, walk], speed: [faster] }
topics: { monitoring: [diary] }
`

const shown = (text: string, on = date) => {
  const { html, messages } = render(text, on)
  return {
    html,
    messages: messages.map(
      (message) => `${message.line}:${message.column} ${message.fatal} ${message.ruleId}`,
    ),
  }
}

describe('the editors’ file', () => {
  test('leads the page', () => {
    const { html } = shown(good)
    expect(html).toContain('<h1>Preventing headaches</h1>')
    expect(html).toMatch(
      /<h2 id="bottom-line-heading">Bottom line<\/h2>[\s\S]*?About 40% improve within 3 months\.[\s\S]*?Studied in: adults in one clinic/,
    )
    expect(html).toMatch(/<ol class="rows steps">[\s\S]*?Choose examplol or samplamide/)
  })

  test('gives a statement the evidence it is tied to', () => {
    expect(shown(good).html).toMatch(
      /was used in one report\.<\/p>\s*<p class="who">Studied in: 120 adults<\/p>/,
    )
  })

  test('adds goals to the filter', () => {
    expect(shown(good).html).toContain('<option value="goal:comfort">Comfort</option>')
  })

  test('a changed source is reported at its line and marked on the page', () => {
    const { html, messages } = shown(good)
    expect(messages).toEqual(['16:15 false quick-reference-anchor-stale'])
    expect(html).toContain('A source has changed since this line was written')
  })

  test('the message tells the fingerprint to write', () => {
    const note = render(good).messages[0]!.note!
    const fingerprint = /seen: (sha-[0-9a-f]{8})/.exec(note)![1]!
    expect(shown(good.replace('sha-00000000', fingerprint)).messages).toEqual([])
  })

  test('a passage that changed around the words is reported too', () => {
    const anchor = 'id: prevention#checks, words: Blood pressure is monitored'
    const { html, messages } = shown(good.replace(anchor, `${anchor}, seen: sha-11111111`))
    expect(messages).toContain('5:15 false quick-reference-anchor-stale')
    expect(html).toContain('Adults with headaches.')
  })

  test('a line whose source is gone is left out', () => {
    const { html, messages } = shown(
      good.replace('id: prevention#checks, words: Blood', 'id: prevention#gone, words: Blood'),
    )
    expect(messages).toContain('5:15 true quick-reference-anchor-missing')
    expect(html).not.toContain('Adults with headaches.')
  })

  test('a line whose words are gone is left out', () => {
    const { html, messages } = shown(good.replace('words: is injected', 'words: is swallowed'))
    expect(messages).toContain('13:60 true quick-reference-anchor-stale')
    expect(html).not.toContain('Choose examplol')
  })

  test.each([
    ['a number', 'Adults with 7 headaches.'],
    ['a medicine', 'Adults on samplamide.'],
  ])('%s that no source carries is left out', (_, claim) => {
    const { html, messages } = shown(good.replace('Adults with headaches.', claim))
    expect(messages).toContain('4:11 true quick-reference-claim-unsourced')
    expect(html).not.toContain(claim)
  })

  test('a medicine under another of its names is the same medicine', () => {
    expect(shown(good.replace('Adults with headaches.', 'Adults on Brandolex.')).html).toContain(
      'Adults on Brandolex.',
    )
  })

  test.each([
    ['broken YAML', 'title: [', /quick-reference-yaml/],
    ['no title', 'scope: []\nbottomLine: []\npathway: []\n', /quick-reference-shape/],
    ['a field nobody reads', `${good}extra: 1\n`, /quick-reference-shape/],
  ])('%s ends in a message and a page without it', (_, text, rule) => {
    const { html, messages } = shown(text)
    expect(messages.join('\n')).toMatch(rule)
    expect(html).toContain('<h1>Clinical quick reference</h1>')
  })
})

const bomb = [...'bcdefghij'].map(
  (name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[at]}`).join(', ')}]`,
)

describe('YAML that is half typed, or made to use up time, memory or the stack', () => {
  test.each([
    ['aliases of aliases', ['a: &a [x, x, x]', ...bomb].join('\n'), '2:8', 'alias `*a`'],
    ['brackets 10,000 deep', `scope: ${'['.repeat(10_000)}${']'.repeat(10_000)}`, '1:106', 'nesting'],
    ['lists 10,000 deep', `title: x\nscope:\n  ${'- '.repeat(10_000)}a`, '3:198', 'nesting'],
    ['several documents', `${good}---\n${good}`, '23:1', 'YAML'],
    ['a key that is half typed', `${good}rev`, '23:1', 'YAML'],
    ['a key that stands twice', `${good}title: Headaches\n`, '23:1', 'second key `title`'],
  ])('%s: one message at its line, and a page', (_, text, place, what) => {
    const { html, messages } = render(text)
    expect(messages.map(({ line, column, ruleId, fatal }) => [`${line}:${column}`, ruleId, fatal])).toEqual([
      [place, 'quick-reference-yaml', true],
    ])
    expect(messages[0]!.reason).toContain(`Unexpected ${what}, expected `)
    expect(messages[0]!.note).toMatch(
      /^(Correct|Close|Write|Remove) .+\. Until then the page is built without /,
    )
    expect(html).toContain('<h1>Clinical quick reference</h1>')
  })

  test('a key that is not known is reported where it stands, with the one that was meant', () => {
    const [message] = render(good.replace('goals:', 'gaols:')).messages
    expect(message).toMatchObject({
      ruleId: 'quick-reference-shape',
      line: 21,
      column: 1,
      expected: ['goals'],
    })
  })
})

describe('the sign-off', () => {
  const review = (hash: string, day = '2026-10-01') =>
    `${good}review: { name: A. Clinician, role: Andrologist, date: ${day}, contentHash: ${hash} }\n`

  test('holds for the content it was given for', () => {
    expect(shown(review('ab'.repeat(32))).html).toContain('Reviewed by A. Clinician, Andrologist, 2026-10-01')
  })

  test.each([
    ['another content', review('cd'.repeat(32)), date],
    ['a year later', review('ab'.repeat(32)), '2027-10-01'],
    ['none', good, date],
  ])('%s prints DRAFT', (_, text, on) => {
    expect(shown(text, on).html).toMatch(/<strong class="status">DRAFT – not clinically reviewed/)
  })
})

describe('the JSON Schema of the editors’ file', () => {
  const validate = new Ajv2020({ formats: { date: true } }).compile(quickReferenceJsonSchema())

  test('takes what the build takes', async () => {
    const { options } = await compileContent()
    for (const text of [good, options.editors!.text]) {
      validate(parse(text))
      expect(validate.errors).toBeNull()
    }
  })

  test.each([
    ['an unknown field', 'colour: red'],
    ['a topic that is no section of the page', 'topics: { colours: [red] }'],
    ['an anchor without words or fingerprint', 'scope: [{ text: A., anchors: [{ id: prevention }] }]'],
  ])('refuses %s, as the build does', (_, line) => {
    const field = line.slice(0, line.indexOf(':'))
    const text = `${good.replace(new RegExp(`^${field}:.*\\n( .*\\n)*`, 'm'), '')}${line}\n`
    expect(validate(parse(text))).toBe(false)
    expect(shown(text).messages).toEqual([expect.stringMatching(/ true quick-reference-shape$/)])
  })
})
