// Layout: word lists, tagged as lists with labels and bodies.
import type { DefinitionsPlan } from '../plan/blocks.ts'
import type { LayoutContext } from './context.ts'
import { layoutText } from './layout-text.ts'
import { type Piece, pieceOf, type Tag } from './pieces.ts'
import { stackPieces } from './stack-pieces.ts'

/** A word list of so many entries is set in two columns that are read one after the other. */
const shortList = 16

/** Width of the terms of a longer list, as a share of the whole. */
const termShare = 0.28

type Entries = DefinitionsPlan['entries']

/**
 * Lays out a word list: the term is the label of its item and runs into its meaning. Where there is room, a short
 * list stands in two columns, and the terms of a longer one stand in a column of their own.
 * @param plan terms and meanings
 * @param context place and width
 */
export function layoutDefinitions(plan: DefinitionsPlan, context: LayoutContext): Piece[] {
  const { small } = context.sizes
  const list: Tag = { type: 'L', parent: context.parent }
  const gap = small * 1.8
  const width = (context.width - gap) / 2
  if (width < small * 16) return definitionPieces(plan.entries, list, context)
  const x = context.x + context.width - width
  const abreast = (first: Entries, second: Entries): Piece => {
    const left = stackPieces(definitionPieces(first, list, { ...context, width }))
    const right = stackPieces(definitionPieces(second, list, { ...context, x, width }))
    const height = Math.max(left.height, right.height)
    const fragments = [...left.fragments, ...right.fragments]
    return pieceOf({ height, before: small * 0.4, fragments })
  }
  const { entries } = plan
  if (entries.length <= shortList) {
    const heights = entries.map(
      (entry) => stackPieces(definitionPieces([entry], list, { ...context, width })).height,
    )
    const half = splitEvenly(heights)
    const whole = abreast(entries.slice(0, half), entries.slice(half))
    if (whole.height <= context.pageHeight * 0.4) return [whole]
  }
  return entries.flatMap((entry) => entryPieces(entry, list, context))
}

// Term and meaning side by side; an entry that takes much of a page runs on, so that it can be split.
function entryPieces(entry: Entries[number], list: Tag, context: LayoutContext): Piece[] {
  const { small } = context.sizes
  const item: Tag = { type: 'LI', parent: list }
  const left = context.width * termShare
  const column = (
    text: string,
    weight: 'regular' | 'bold',
    x: number,
    width: number,
    type: 'Lbl' | 'LBody',
  ) =>
    stackPieces(
      layoutText(
        [{ text }],
        { ...context, x, width },
        {
          size: small,
          weight,
          colour: 'ink',
          before: 0,
          tag: { type, parent: item },
        },
      ),
    )
  const term = column(entry.term, 'bold', context.x, left - small, 'Lbl')
  const meaning = column(entry.text, 'regular', context.x + left, context.width - left, 'LBody')
  const height = Math.max(term.height, meaning.height)
  if (height > context.pageHeight * 0.3) return definitionPieces([entry], list, context)
  const fragments = [...term.fragments, ...meaning.fragments]
  return [pieceOf({ height, before: small * 0.5, fragments })]
}

// How many of the first entries stand in the left column, so that the longer column is as short as can be.
function splitEvenly(heights: number[]): number {
  const total = heights.reduce((sum, height) => sum + height, 0)
  let best = { count: 0, longer: total }
  let left = 0
  for (const [index, height] of heights.entries()) {
    left += height
    const longer = Math.max(left, total - left)
    if (longer < best.longer) best = { count: index + 1, longer }
  }
  return best.count
}

function definitionPieces(entries: Entries, list: Tag, context: LayoutContext): Piece[] {
  const { small } = context.sizes
  return entries.flatMap(({ term, text }) => {
    const entry: Tag = { type: 'LI', parent: list }
    const boldTag: Tag = { type: 'Lbl', parent: entry }
    const tag: Tag = { type: 'LBody', parent: entry }
    const runs = [{ text: `${term}: `, bold: true }, { text }]
    return layoutText(runs, context, {
      size: small,
      weight: 'regular',
      colour: 'ink',
      before: small * 0.4,
      tag,
      boldTag,
    })
  })
}
