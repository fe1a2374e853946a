import { knownCharacters } from '@compendium/figures'
import { openSync } from 'fontkit'
import { describe, expect, test } from 'vitest'
import { breakPages } from '../src/layout/break-pages.ts'
import { columnWidths } from '../src/layout/column-widths.ts'
import { glyphGuard } from '../src/layout/glyph-guard.ts'
import { type Piece, pieceOf } from '../src/layout/pieces.ts'
import { frameShapes } from '../src/layout/stack-pieces.ts'
import { wrapRuns } from '../src/layout/wrap-runs.ts'
import { fontFiles } from '../src/theme/font-files.ts'

describe('breakPages', () => {
  const piece = (height: number, fields: Partial<Piece> = {}) => pieceOf({ height, before: 10, ...fields })
  const layout = (pieces: Piece[]) =>
    breakPages(pieces, 100).map((page) => page.pieces.map(({ y, piece: { height } }) => [y, height]))

  test('fills a page and drops the room above its first piece', () => {
    expect(layout([piece(40), piece(50), piece(20)])).toEqual([
      [
        [0, 40],
        [50, 50],
      ],
      [[0, 20]],
    ])
  })

  test('moves a heading along with what follows it', () => {
    expect(layout([piece(60), piece(20, { keepWithNext: true }), piece(20)])).toEqual([
      [[0, 60]],
      [
        [0, 20],
        [30, 20],
      ],
    ])
  })

  test('breaks a chain that is taller than a page', () => {
    const chain = [piece(60, { keepWithNext: true }), piece(60, { keepWithNext: true }), piece(60)]
    expect(layout(chain)).toEqual([[[0, 60]], [[0, 60]], [[0, 60]]])
  })

  test('leaves a little room on two pages rather than much on one', () => {
    const pages = layout([piece(50), piece(10), piece(10), piece(60), piece(60)])
    expect(pages.map((page) => page.length)).toEqual([2, 2, 1])
  })

  test('splits a list where that costs less than the room it saves', () => {
    const list = (splitCost: number) => [piece(20, { splitCost }), piece(20, { splitCost }), piece(20)]
    const around = (splitCost: number) => layout([piece(20), ...list(splitCost), piece(90)])
    expect(around(0.2).map((page) => page.length)).toEqual([1, 3, 1])
    expect(around(0.1).map((page) => page.length)).toEqual([2, 2, 1])
  })

  test('takes no more pages than it needs', () => {
    for (const count of [1, 7, 60]) {
      const pieces = Array.from({ length: count }, () => piece(20, { splitCost: 1 }))
      const pages = layout(pieces)
      expect(pages.flat().length).toBe(count)
      expect(pages.length).toBe(Math.ceil(count / 3))
    }
  })

  test('repeats the head of a table, and starts a page where asked to', () => {
    const repeat = { height: 15, fragments: [] }
    expect(layout([piece(80, { repeat }), piece(30, { repeat }), piece(5, { startsPage: true })])).toEqual([
      [[0, 80]],
      [
        [0, 15],
        [25, 30],
      ],
      [[0, 5]],
    ])
  })
})

describe('wrapRuns', () => {
  test('keeps the words, their faces and the spaces between them', () => {
    const lines = wrapRuns(
      [{ text: 'Ask ' }, { text: 'your', bold: true }, { text: ' team, at https://example.org' }],
      60,
      12,
    )
    expect(lines.map((line) => line.map(({ text, weight }) => [text, weight]))).toEqual([
      [
        ['Ask ', 'regular'],
        ['your', 'bold'],
      ],
      [['team, at', 'regular']],
      [['https://', 'regular']],
      [['example.', 'regular']],
      [['org', 'regular']],
    ])
    for (const line of lines) expect(line.at(-1)!.x + line.at(-1)!.width).toBeLessThanOrEqual(60)
  })

  test('breaks after a hyphen between letters, not within a range', () => {
    const lines = wrapRuns([{ text: 'follicle-stimulating 18-51' }], 70, 12).map((line) => line[0]!)
    expect(lines.map(({ text, continues }) => [text, continues])).toEqual([
      ['follicle-', true],
      ['stimulating', undefined],
      ['18-51', undefined],
    ])
  })
})

test('a frame that goes on to another page leaves room round the text at the split', () => {
  const frame = { x: 0, width: 100, padding: 10, fill: 'tint', stroke: 'accent', edge: false } as const
  const edge = pieceOf({ height: 7, frame })
  const line = pieceOf({
    height: 15,
    frame,
    fragments: [{ kind: 'empty', tag: { type: 'P', parent: null } }],
  })
  const shape = (...pieces: Piece[]) => {
    let y = 20
    const placed = pieces.map((piece) => {
      const top = y
      y += piece.height
      return { y: top, piece }
    })
    return frameShapes(placed).map((one) => one.kind === 'shape' && [one.y, one.height])
  }
  expect(shape(edge, line, edge)).toEqual([[20, 29]])
  expect(shape(edge, line)).toEqual([[20, 26]])
  expect(shape(line, edge)).toEqual([[16, 26]])
})

test('columns share the width and keep their longest word, or give up', () => {
  const widths = columnWidths(
    [
      ['Name', 'hCG'],
      ['Effect', 'a long text '.repeat(20)],
    ],
    300,
    12,
    6,
  )!
  expect(widths[0]! + widths[1]!).toBeCloseTo(300)
  expect(widths[1]!).toBeGreaterThan(widths[0]!)
  expect(columnWidths([['Pneumonoultramicroscopic'], ['Silicovolcanoconiosis']], 100, 12, 6)).toBeNull()
})

test('the guard spells out, folds, drops or replaces', () => {
  const guard = glyphGuard()
  expect(guard.clean('a\u2011b\u00adc \u202eno\u0000w\u2009x H₂O ℃ ﬁ 漢')).toBe(
    'a-bc nowx H2O °C fi ?'.replace('wx', 'w x'),
  )
  expect(guard.missing()).toEqual(['漢'])
})

test.each(Object.entries(fontFiles))('the %s face has a glyph for every known character', (_, path) => {
  const font = openSync(path)
  expect(
    [...knownCharacters].filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0)!)),
  ).toEqual([])
  for (const character of ['α', '≥', '≤', '→', '∞', '✓', '☐', '–'])
    expect(knownCharacters.has(character)).toBe(true)
})
