// Corrections to one article: addressed by quote, reported where they go stale.
import { createHash } from 'node:crypto'
import { type ArticleSource, buildCompendium, hintsOf, linkCorpus } from '@compendium/schema'
import { expect, test } from 'vitest'
import { article, wordsAt } from '../support/article.ts'

const path = 'iron.corrections.yaml'
const source = article('iron', {
  paragraphs: ['Take it with water.', 'Take it with food.'],
  table: [
    ['Form of', 'Iron Dose'],
    ['Iron salt 60', 'mg'],
  ],
  definitions: [
    { term: 'iron', text: 'A metal that blood needs.' },
    { term: 'zinc', text: 'Our shop has zinc.' },
  ],
})

function correct(text: string) {
  const { compendium, messages } = linkCorpus([source], [{ path, text }])
  return { compendium, errors: messages.filter(({ fatal }) => fatal).map(String) }
}

test('a title is set', () => {
  expect(correct('title: On Iron\n').compendium.documents[0]?.title).toBe('On Iron')
})

test('a quote that matches nothing, or twice, is an error at its line', () => {
  const text = `corrections:
  - { quote: Take it with milk, kind: heading }
  - { quote: Take it with, kind: heading }
  - { quote: take IT with food, kind: heading }
`
  const { messages } = linkCorpus([source], [{ path, text }])
  const errors = messages.filter(({ fatal }) => fatal)
  expect(errors.map(String)).toEqual([
    `${path}:2:14-2:31: Unexpected quote \`Take it with milk\`, expected words of \`iron.txt\``,
    `${path}:3:14-3:26: Unexpected quote \`Take it with\` that stands in lines 2 and 3, expected one place`,
    `${path}:4:14-4:31: Unexpected quote \`take IT with food\`, expected words of \`iron.txt\``,
  ])
  expect(errors[2]?.expected).toEqual(['Take it with food'])
  expect(String(errors[1]?.cause)).toBe('iron.txt:3:1: The quote stands here too')
})

test('prefix and suffix tell two places apart; kinds and depths become hints for the parse', () => {
  const text = `corrections:
  - { quote: Take it with, suffix: food, kind: heading, depth: 2 }
  - { quote: Form of, columns: [Form, of Iron Dose] }
`
  const hints = hintsOf({ path: 'iron.txt', text: source.text }, [{ path, text }])
  expect([...hints!.lines]).toEqual([[3, { kind: 'heading', depth: 2 }]])
  expect([...hints!.tables]).toEqual([[4, { columns: ['Form', 'of Iron Dose'] }]])
  expect(hintsOf({ path: 'zinc.txt', text: source.text }, [{ path, text }])).toBeUndefined()
})

test('hints are of the very file whose corrections are applied', () => {
  const files = ['iron.corrections.yaml', 'iron.Corrections.YML'].map((path, index) => {
    const text = `title: Iron ${index}\ncorrections:\n  - { quote: Take it with food, kind: heading, depth: ${index + 2} }\n`
    return { path, text }
  })
  const hints = hintsOf({ path: 'iron.txt', text: source.text }, files)
  expect([...hints!.lines]).toEqual([[3, { kind: 'heading', depth: 3 }]])
  expect(linkCorpus([source], files).compendium.documents[0]?.title).toBe('Iron 1')
})

test('a tier is set', () => {
  const { compendium } = correct('corrections:\n  - { quote: Text, tier: academic }\n')
  expect(compendium.sections[0]).toMatchObject({ tier: 'academic', reviewed: true })
})

test('a definition is marked as a teaser', () => {
  const { compendium } = correct('corrections:\n  - { quote: Our shop has, definition: teaser }\n')
  const zinc = compendium.glossary.find(({ id }) => id === 'term:zinc')
  expect(zinc).toMatchObject({ preferred: null, definitions: [{ kind: 'teaser' }] })
})

test('a dropped definition is page furniture, and the blocks still point to the right ones', () => {
  const { compendium } = correct('corrections:\n  - { quote: A metal that, definition: drop }\n')
  expect(compendium.glossary.map(({ id }) => id)).toEqual(['term:zinc'])
  expect(compendium.documents[0]?.furniture.map(({ text }) => text)).toEqual([
    'iron',
    'A metal that blood needs.',
  ])
  expect(compendium.sections[0]?.blocks.filter(({ type }) => type === 'glossaryEntry')).toEqual([
    { type: 'glossaryEntry', term: 'term:zinc', definition: 0 },
  ])
})

test('a table is cut as the editor says, and no word of it may be left out', () => {
  const flat = article('iron', {
    table: [
      ['Form of', 'Iron Dose'],
      ['Iron salt 60', 'mg'],
    ],
  })
  flat.text = flat.text.replaceAll('|', ' ')
  const settle = (columns: string, rows: string) =>
    linkCorpus(
      [flat],
      [{ path, text: `corrections:\n  - { quote: Form of, columns: ${columns}, rows: ${rows} }\n` }],
    )
  const { compendium } = settle('[Form of Iron, Dose]', '[[Iron salt, 60 mg]]')
  expect(compendium.tables[0]).toMatchObject({
    confidence: 1,
    reviewed: true,
    columns: [{ key: 'form-of-iron', label: 'Form of Iron' }, { label: 'Dose' }],
    rows: [[{ text: 'Iron salt' }, { text: '60 mg' }]],
  })
  expect(wordsAt(flat, compendium.tables[0]!.rows[0]![1]!.origin)).toBe('60 mg')
  const { messages } = settle('[Form of Iron, Dose]', '[[Iron, 60 mg]]')
  expect(messages.filter(({ fatal }) => fatal).map(({ reason }) => reason)).toEqual([
    'Unexpected quote, expected words of a table whose row 1 holds the cells of `rows`, in order and nothing else',
  ])
})

test('a corrections file without its article is an error with the article that was meant', () => {
  const { messages } = linkCorpus([source], [{ path: 'irom.corrections.yaml', text: 'title: x\n' }])
  expect(messages.filter(({ fatal }) => fatal).map(({ note }) => note)).toEqual([
    'Did you mean `iron.corrections.yaml`?',
  ])
})

test('a correction changes how the parse reads a line', async () => {
  const text =
    'Iron\n\nIron is a metal, and blood needs it to carry oxygen around.\n\nHow to take it with food.\n\nWater is best when it is taken in the morning, long before food.\n'
  const raw: ArticleSource = {
    path: 'iron.txt',
    text,
    mediaType: 'text/plain',
    sha256: createHash('sha256').update(text).digest('hex'),
    bytes: Buffer.byteLength(text),
  }
  const headings = async (yaml: string) =>
    (await buildCompendium([raw], [{ path, text: yaml }])).compendium.sections.map(
      ({ heading }) => heading?.text,
    )
  expect(await headings('title: x\n')).not.toContain('How to take it with food.')
  expect(await headings('corrections:\n  - { quote: How to take it, kind: heading }\n')).toContain(
    'How to take it with food.',
  )
})
