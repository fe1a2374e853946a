// The editors' files: every mistake is reported at its line, all in one run.
import { editorsJsonSchemas, linkCorpus, openStream } from '@compendium/schema'
import { expect, test } from 'vitest'
import { article } from '../support/article.ts'
import { readEditorsFiles } from '../support/read-editors-files.ts'

const plain = article('iron', {
  paragraphs: ['Iron helps blood carry oxygen. Iron tablets can upset the stomach.'],
  definitions: [{ term: 'iron', text: 'A metal that blood needs.' }],
})

function errorsOf(files: Record<string, string>): string[] {
  const editorsFiles = Object.entries(files).map(([path, text]) => ({ path, text }))
  return linkCorpus([plain], editorsFiles)
    .messages.filter(({ fatal }) => fatal !== undefined)
    .map((message) => String(message) + (message.note?.startsWith('Did') ? ` ${message.note}` : ''))
}

test('broken YAML is reported where it breaks, and the other files are read all the same', () => {
  expect(
    errorsOf({
      'disagreements.yaml': 'disagreements: [\n  a: b: c\n',
      'glossary.yaml': 'terms:\n  - term: iron\n    plain: 3\n',
    }),
  ).toEqual([
    'glossary.yaml:3:12-3:13: Unexpected type of `terms[0].plain`, expected string',
    'disagreements.yaml:2:6-3:1: Unexpected YAML, expected a well-formed file: block collections are not allowed within flow collections',
    'disagreements.yaml:3:1-3:2: Unexpected YAML, expected a well-formed file: flow sequence in block collection must be sufficiently indented and end with a ]',
  ])
})

test('unknown keys and values are reported with what was meant', () => {
  expect(
    errorsOf({
      'glossary.yaml': 'terms:\n  - term: iron\n    plian: A metal.\n',
      'references.yaml':
        "references:\n  - match: x\n    status: verifed\n    checked: null\n    by: desk\n    on: '2026-13-01'\n",
      'glosary.yaml': 'terms: []\n',
    }),
  ).toEqual([
    'glosary.yaml:1:1: Unexpected file name, expected `glossary.yaml`',
    'glossary.yaml:3:5-3:10: Unexpected key `plian` in `terms[0]`, expected one of `term`, `abbreviations`, `aliases`, `plain`, `see`, `prefer`; did you mean `plain`',
    'references.yaml:3:13-3:20: Unexpected value of `references[0].status`, expected one of `verified`, `corrected`, `unverified`, `rejected`; did you mean `verified`',
    'references.yaml:6:9-6:21: Unexpected value of `references[0].on`, expected a valid ISO date',
  ])
})

test('a name of two concepts is reported at the second, with the first as cause', () => {
  const text = 'terms:\n  - { term: iron, aliases: [Fe] }\n  - { term: ferritin, abbreviations: [FE] }\n'
  const { messages } = linkCorpus([plain], [{ path: 'glossary.yaml', text }])
  const message = messages.find(({ ruleId, fatal }) => ruleId === 'glossary-name-twice' && fatal)
  expect(String(message)).toBe(
    'glossary.yaml:3:39-3:41: Unexpected name `FE` of `ferritin` that `iron` has too, expected one owner',
  )
  expect(String(message?.cause)).toBe('glossary.yaml:2:29-2:31: `Fe` is a name of `iron` here')
})

test('a circle and an unknown name in "see" are reported, and a term of no use', () => {
  const text = `terms:
  - { term: iron, see: [oxygen] }
  - { term: oxygen, see: [blood] }
  - { term: blood, see: [iron, oxigen] }
  - { term: zinc }
`
  expect(errorsOf({ 'glossary.yaml': text })).toEqual([
    'glossary.yaml:4:32-4:38: Unexpected `oxigen` in `see`, expected a term of this file Did you mean `oxygen`?',
    'glossary.yaml:4:25-4:39: Unexpected circle in `see`, expected an end: iron → oxygen → blood → iron',
    'glossary.yaml:5:13-5:17: Unexpected term `zinc`, expected one that an article defines or mentions',
  ])
})

test('a term that stands in tables alone is of use, as a label of a row or of a column', () => {
  const stones = article('stones', {
    paragraphs: ['Stones are hard.'],
    table: [
      ['Stone', 'Grain size'],
      ['Sand-stones', 'Holds zinc ore'],
    ],
  })
  const text = `terms:
  - { term: sediment, aliases: [sandstone, sand stone] }
  - { term: grain size }
  - { term: zinc ore }
`
  const editorsFiles = [{ path: 'glossary.yaml', text }]
  const unused =
    'glossary.yaml:4:13-4:21: Unexpected term `zinc ore`, expected one that an article defines or mentions'
  const stream = openStream(editorsFiles)
  const linked = stream.link([stream.record(stones).record.facts])
  for (const messages of [linkCorpus([stones], editorsFiles).messages, linked.finish(new Set()).messages])
    expect(messages.filter(({ ruleId }) => ruleId === 'glossary-entry-unused').map(String)).toEqual([unused])
})

test('"see" and plain words reach the term', () => {
  const text = 'terms:\n  - { term: iron, see: [oxygen], plain: A metal. }\n  - { term: oxygen }\n'
  const { compendium } = linkCorpus([plain], [{ path: 'glossary.yaml', text }])
  expect(compendium.glossary.find(({ id }) => id === 'term:iron')).toMatchObject({
    plain: 'A metal.',
    see: ['term:oxygen'],
  })
})

test('an editor’s disagreement needs known ids and quotes that stand in the text', () => {
  const entry = (subject: string, document: string, quote: string) => `disagreements:
  - id: on-iron
    subject: ${subject}
    property: effect
    positions:
      - { document: iron, quote: Iron helps blood carry oxygen. }
      - { document: ${document}, quote: "${quote}" }
`
  expect(errorsOf({ 'disagreements.yaml': entry('term:iorn', 'irom', 'x') })).toEqual([
    'disagreements.yaml:3:14-3:23: Unexpected subject `term:iorn`, expected the id of an entity Did you mean `term:iron`?',
    'disagreements.yaml:7:21-7:25: Unexpected document `irom`, expected the id of an article Did you mean `iron`?',
  ])
  expect(errorsOf({ 'disagreements.yaml': entry('term:iron', 'iron', 'iron Tablets can upset') })).toEqual([
    'disagreements.yaml:7:34-7:58: Unexpected quote, expected words of `iron` Did you mean `Iron tablets can upset`? Copy the words to the letter.',
  ])
  const text = entry('term:iron', 'iron', 'Iron tablets can upset')
  const { compendium } = linkCorpus([plain], [{ path: 'disagreements.yaml', text }])
  expect(compendium.disagreements).toMatchObject([
    {
      id: 'dis:on-iron',
      rule: 'editor',
      positions: [{ origin: { spans: [{ start: { line: 2, column: 1 } }] } }, {}],
    },
  ])
})

test('redirects lead to ids that are in use', () => {
  const text =
    'redirects:\n  term:fe: { kind: moved, to: [term:iorn] }\n  term:iron: { kind: moved, to: [iron] }\n'
  expect(errorsOf({ 'redirects.yaml': text })).toEqual([
    'redirects.yaml:2:32-2:41: Unexpected id `term:iorn`, expected one that is in use Did you mean `term:iron`?',
    'redirects.yaml:3:14-3:41: Unexpected redirect of `term:iron`, expected an id that is not in use',
  ])
})

test.each(Object.entries(editorsJsonSchemas()))(
  'the JSON Schema of %s.yaml is as it was generated',
  async (name, schema) => {
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' })
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
      `../../generated/${name}.schema.json`,
    )
  },
)

test('the files of the project’s own content keep their schemas', () => {
  const { messages } = linkCorpus([plain], readEditorsFiles())
  expect(messages.filter(({ ruleId }) => ruleId === 'editors-file' || ruleId === 'yaml-syntax')).toEqual([])
})
