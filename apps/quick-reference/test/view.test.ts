import { describe, expect, test } from 'vitest'
import { planSheet } from '../src/print/plan-sheet.ts'
import { markLines } from '../src/source-view/mark-lines.ts'
import { nestPieces } from '../src/source-view/nest-pieces.ts'
import { narrowOrigin } from '../src/view/narrow-origin.ts'
import { readTimeframe } from '../src/view/read-timeframe.ts'
import { emphasise, textOf } from '../src/view/runs.ts'
import { slug } from '../src/view/slug.ts'
import { splitSentences } from '../src/view/split-sentences.ts'
import { article } from './make-compendium.ts'

describe('sentences', () => {
  test.each([
    ['One. Two? Three!', ['One.', 'Two?', 'Three!']],
    ['A dose (e.g. 25 mg) helps. Next.', ['A dose (e.g. 25 mg) helps.', 'Next.']],
    ['Doe et al. Found it.', ['Doe et al. Found it.']],
    ['It rose to 3.5 mL. “So,” he said.', ['It rose to 3.5 mL.', '“So,” he said.']],
    ['It helps.[1, 2] It lasts.', ['It helps.[1, 2]', 'It lasts.']],
    ['', []],
  ])('%s', (text, sentences) => {
    expect(splitSentences(text).map((sentence) => sentence.text)).toEqual(sentences)
    for (const { text: said, start, end } of splitSentences(text)) expect(text.slice(start, end)).toBe(said)
  })
})

describe('a part of an origin', () => {
  const kit = article('a', 'one\ntwo three four')
  test('is exact on one line', () => {
    expect(narrowOrigin(kit.at('two three four'), 'two three four', 4, 9)).toEqual(kit.at('three'))
  })
  test('skips what was cut out of the middle', () => {
    const spans = [...kit.at('two ').spans, ...kit.at('four').spans]
    const narrowed = narrowOrigin({ document: 'a', spans }, 'two four', 4, 8)
    expect(narrowed.spans).toEqual(kit.at('four').spans)
    const joined = [...kit.at('one').spans, ...kit.at('three').spans]
    expect(narrowOrigin({ document: 'a', spans: joined }, 'one three', 4, 9).spans).toEqual(
      kit.at('three').spans,
    )
  })
  test('is the whole where characters were folded', () => {
    expect(narrowOrigin(kit.at('two three four'), 'two  three four', 4, 9)).toEqual(kit.at('two three four'))
  })
})

test.each([
  ['Weeks 2–4', { start: 0.46, end: 0.92 }],
  ['Months 12-24', { start: 12, end: 24 }],
  ['6 months', { start: 0, end: 6 }],
  ['1 to 2 years', { start: 12, end: 24 }],
  ['soon', null],
  ['3', null],
])('reads %s as months', (text, timeframe) => {
  expect(readTimeframe(text)).toEqual(timeframe)
})

test('emphasis joins to the text and marks repeated phrases once each', () => {
  const runs = emphasise('5 of 5 men', ['5', '5'])
  expect(textOf(runs)).toBe('5 of 5 men')
  expect(runs.filter((run) => run.strong)).toHaveLength(2)
})

test('fragments are never empty', () => {
  expect(slug('Größe: 20 %')).toBe('gro-e-20')
  expect(slug('∞')).toMatch(/^x[0-9a-f]{8}$/)
})

describe('quotes that cross', () => {
  const quote = (id: string) => ({ id, spans: [], backs: [] })
  test('are cut so that elements nest', () => {
    const pieces = nestPieces([
      { start: 0, end: 6, quote: quote('a'), first: true },
      { start: 4, end: 9, quote: quote('b'), first: true },
    ])
    expect(pieces.map(({ start, end, quote: { id }, first }) => [id, start, end, first])).toEqual([
      ['a', 0, 6, true],
      ['b', 4, 6, true],
      ['b', 6, 9, false],
    ])
  })

  test('give back every character of the article, and as many ends as starts', () => {
    const text = 'one two\n\n• three four\nfive'
    const kit = article('a', text)
    const quotes = ['two\n\n• three', 'three four', 'one two', 'five'].map((words) => ({
      id: words,
      spans: kit.at(words).spans,
      backs: [{ label: words, href: '#x' }],
    }))
    const lines = markLines(
      text,
      [
        [0, 7],
        [11, 21],
      ],
      quotes,
      new Set([1]),
    )
    expect(lines.map(({ number, heading }) => [number, heading])).toEqual([
      [1, true],
      [3, false],
      [4, false],
    ])
    const tokens = lines.flatMap((line) => line.tokens)
    expect(lines.map((line) => line.tokens.map((token) => token.text).join(''))).toEqual([
      'one two',
      '• three four',
      'five',
    ])
    expect(tokens.filter(({ open }) => open)).toHaveLength(tokens.filter(({ close }) => close).length)
    expect(
      tokens
        .filter(({ quiet }) => quiet)
        .map((token) => token.text)
        .join(''),
    ).toBe('• five')
    expect(
      tokens
        .filter(({ id }) => id)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(quotes.map(({ id }) => id).sort())
  })
})

describe('two printed sides', () => {
  const entry = (index: number) => ({
    heading: false,
    lead: `Lead ${index}`,
    text: 'word '.repeat(20),
    tail: '[A1:1]',
  })
  const block = (title: string, count: number) => ({
    title,
    weight: 1,
    entries: Array.from({ length: count }, (_, index) => entry(index)),
    left: '',
  })
  test('keep everything where there is room', () => {
    const sides = planSheet([block('A', 3), block('B', 2)])
    expect(sides.map(({ number }) => number)).toEqual([1, 2])
    expect(sides[0]!.columns[0]!.blocks.map(({ title, entries }) => [title, entries.length])).toEqual([
      ['A', 3],
      ['B', 2],
    ])
  })
  test('count what does not fit', () => {
    const blocks = planSheet([block('A', 300), block('B', 5)]).flatMap(({ columns }) =>
      columns.flatMap((column) => column.blocks),
    )
    const kept = blocks
      .filter(({ title }) => title.startsWith('A'))
      .reduce((sum, { entries }) => sum + entries.length, 0)
    expect(blocks.filter(({ title }) => title.startsWith('A')).at(-1)!.left).toBe(
      `${300 - kept} more on screen.`,
    )
    expect(blocks.find(({ title }) => title === 'B')!.entries).toHaveLength(5)
  })
  test('leave out an entry that no column can hold', () => {
    const giant = { heading: false, lead: '', text: 'word '.repeat(5000), tail: '' }
    const sides = planSheet([{ title: 'A', weight: 1, entries: [entry(1), giant], left: '' }])
    expect(sides[0]!.columns[0]!.blocks[0]).toMatchObject({ entries: [entry(1)], left: '1 more on screen.' })
  })
})
