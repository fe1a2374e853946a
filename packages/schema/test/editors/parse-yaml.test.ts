// Any reader of an editors' file reads it through one door: a value, or every issue at its place.
import { parseYaml } from '@compendium/schema/editors-files'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'

const schema = z.strictObject({ title: z.string(), parts: z.record(z.string(), z.int()).optional() })

const issuesOf = (text: string) =>
  parseYaml(text, schema).issues.map(
    ({ kind, place: { start }, reason }) => `${start.line}:${start.column} ${kind} ${reason}`,
  )

test('gives the value, and where each part of it stands', () => {
  const { value, issues, placeOf } = parseYaml('---\n# Who\ntitle: Iron\nparts: { a: 1, b: 2 }\n', schema)
  expect(value).toEqual({ title: 'Iron', parts: { a: 1, b: 2 } })
  expect(issues).toEqual([])
  const at = (...path: string[]) =>
    Object.values(placeOf(path)).map(({ line, column }) => `${line}:${column}`)
  expect(at('title')).toEqual(['3:8', '3:12'])
  expect(at('parts', 'b')).toEqual(['4:19', '4:20'])
  expect(at('parts', 'c', 'd')).toEqual(['4:8', '4:22'])
  expect(at('nothing')).toEqual(['3:1', '3:1'])
})

test('says everything that breaks the schema, a key at the key', () => {
  expect(issuesOf('# Who\nparts: { a: x, b: 1.5 }\ntilte: Iron\n')).toEqual([
    '2:1 schema Unexpected absence of `title`, expected string',
    '2:13 schema Unexpected type of `parts.a`, expected number',
    '2:19 schema Unexpected type of `parts.b`, expected int',
    '3:1 schema Unexpected key `tilte` in the file, expected one of `title`, `parts`; did you mean `title`',
  ])
})

test('says of keys that stand twice which, in every map, and of aliases where the first is', () => {
  expect(issuesOf('title: &t Iron\nparts: { a: 1, b: 2, a: 3, b: *t, c: *t }\ntitle: Iron\n')).toEqual([
    '3:1 syntax Unexpected second key `title`, expected each key once',
    '2:22 syntax Unexpected second key `a`, expected each key once',
    '2:28 syntax Unexpected second key `b`, expected each key once',
    '2:31 syntax Unexpected alias `*t`, expected the value itself',
  ])
})

test('does not hold what cannot be read against the schema', () => {
  expect(issuesOf('titel: [Iron\n')).toEqual([
    expect.stringMatching(/^2:1 syntax Unexpected YAML, expected a well-formed file: flow sequence/),
  ])
})

test('throws for no text: a value or issues, each issue within the text', () => {
  const piece = fc.constantFrom(
    'title',
    ': ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '&a ',
    '*a',
    '"',
    "'",
    '\n',
    ' ',
    '#',
    '|',
    '? ',
    '---\n',
    '!x ',
    '%',
    '\t',
    'é',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      const { value, issues } = parseYaml(text, schema)
      expect(value === null).toBe(issues.length > 0)
      for (const { place, reason, note } of issues) {
        expect(reason).toMatch(/^Unexpected .+, expected /s)
        expect(note).not.toBe('')
        expect(place.start.offset).toBeLessThanOrEqual(text.length)
        expect(place.start.line).toBeLessThanOrEqual(text.split('\n').length)
      }
    }),
    { numRuns: 2000 },
  )
})
