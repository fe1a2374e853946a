// Forms that sites give the entries of their glossaries. The sentences are written for these tests.
import { describe, expect, test } from 'vitest'
import { outline } from './outline.ts'

const passage =
  'Iron carries oxygen through the blood, and the body keeps a small store of it in the liver. When it runs low the marrow slows down.'
const entries = [
  ['Ferritin', 'The protein that stores iron in the liver.'],
  ['Hepcidin', 'A hormone that closes the gut to iron.'],
  ['Bone marrow', 'The tissue that makes the cells of the blood.'],
  ['Transferrin', 'A protein that carries iron through the blood.'],
] as const

const articleWith = (set: (term: string, definition: string, at: number) => string, between = '\n') =>
  `What iron does\n\n${passage}\n\nGlossary\n\n${entries.map(([term, definition], at) => set(term, definition, at)).join(between)}\n`
const read = (text: string) =>
  outline(text)
    .filter((line) => line.startsWith('entry'))
    .map((line) => line.replace(/^entry(?: unmarked)?: /, ''))
const expected = entries.map(([term, definition]) => `${term} = ${definition}`)

describe('entries on one line', () => {
  test.each<[string, (term: string, definition: string, at: number) => string]>([
    ['a pipe', (term, definition) => `${term} | ${definition}`],
    ['a middle dot', (term, definition) => `${term} · ${definition}`],
    ['dots', (term, definition) => `${term} ... ${definition}`],
    ['slashes', (term, definition) => `${term} // ${definition}`],
    ['a semicolon', (term, definition) => `${term}; ${definition}`],
    ['a triangle', (term, definition) => `${term} ▸ ${definition}`],
    ['a question mark', (term, definition) => `${term} ? ${definition}`],
    ['brackets', (term, definition) => `[${term}] ${definition}`],
    ['quotation marks', (term, definition) => `“${term}” ${definition}`],
    ['bold type', (term, definition) => `- **${term}** ${definition}`],
    ['a part of speech', (term, definition) => `${term} (n.) ${definition}`],
    ['a part of speech after a comma', (term, definition) => `${term}, n. ${definition}`],
    ['a number', (term, definition, at) => `${at + 1}. ${term}: ${definition}`],
  ])('%s parts or counts them', (_, set) => {
    expect(read(articleWith(set))).toEqual(expected)
    expect(read(articleWith(set, '\n\n'))).toEqual(expected)
  })
})

describe('entries on two lines', () => {
  test.each<[string, (term: string, definition: string) => string]>([
    ['a blank line between', (term, definition) => `${term}\n\n${definition}`],
    ['a colon after the term', (term, definition) => `${term}:\n\n${definition}`],
    ['a colon before the definition', (term, definition) => `${term}\n: ${definition}`],
    ['labels', (term, definition) => `Term: ${term}\nDefinition: ${definition}`],
  ])('%s', (_, set) => {
    expect(read(articleWith(set, '\n\n')).map((line) => line.replace(':', ''))).toEqual(expected)
  })
})

test('sections with one paragraph each after a glossary are sections', () => {
  const text = `${articleWith((term, definition) => `${term}: ${definition}`)}\nReferences\n\n1. Andrews NC. Disorders of iron metabolism. N Engl J Med. 1999;341:1986-95.\n`
  expect(read(text)).toEqual(expected)
  expect(outline(text).at(-1)).toMatch(/^reference: /)
})
