// Layout: headings, and the list of contents made of them.
import type { ContentsPlan, HeadingPlan } from '../plan/blocks.ts'
import type { LayoutContext } from './context.ts'
import { layoutText } from './layout-text.ts'
import type { Piece, Tag } from './pieces.ts'
import { keepTogether, splitCosts, splittable } from './split-costs.ts'

/** A list of contents that takes no more than this share of a page is not split. */
const wholeShare = 0.5

/**
 * Lays out a heading, which stays with what follows it.
 * @param block the heading
 * @param context place and width
 */
export function layoutHeading(block: HeadingPlan, context: LayoutContext): Piece[] {
  const size = context.sizes.heading[block.level - 1]!
  const tag: Tag = { type: `H${block.level}`, parent: context.parent }
  const before = { 1: 0, 2: context.sizes.body * 1.3, 3: context.sizes.body * 1.1 }[block.level]
  const colour = block.level === 3 ? 'ink' : 'accent'
  const tight = { ...context, sizes: { ...context.sizes, leading: 1.18 } }
  const pieces = layoutText([{ text: block.text }], tight, { size, weight: 'bold', colour, before, tag })
  for (const piece of pieces) piece.keepWithNext = true
  const destination = context.destinations.get(block)
  const text = context.guard.clean(block.text)
  if (pieces[0] && destination) pieces[0].heading = { level: block.level, text, destination }
  return pieces
}

/**
 * Lays out the contents: headings of level 2 with their pages, which are known only when pages are.
 * @param block the contents
 * @param context place and width
 */
export function layoutContents(block: ContentsPlan, context: LayoutContext): Piece[] {
  const { body, leading } = context.sizes
  const contents: Tag = { type: 'TOC', parent: context.parent }
  const chapters = [...context.destinations].filter(
    ([heading]) => heading.level === 2 && heading !== block.heading,
  )
  const entries = chapters.flatMap(([heading, destination]) => {
    const reference: Tag = { type: 'Reference', parent: { type: 'TOCI', parent: contents } }
    const tag: Tag = { type: 'Link', parent: reference }
    const inner = { ...context, width: context.width - body * 2.5 }
    const lines = layoutText([{ text: heading.text }], inner, {
      size: body,
      weight: 'regular',
      colour: 'accent',
      before: body * 0.2,
      tag,
    })
    for (const piece of lines) {
      for (const fragment of piece.fragments) if (fragment.kind === 'text') fragment.link = { destination }
    }
    const right = context.x + context.width
    const y = (body * leading) / 2 + body * 0.33
    lines.at(-1)?.fragments.push({ kind: 'pageNumber', tag, right, y, size: body, destination })
    return lines
  })
  const height = entries.reduce((total, piece) => total + piece.before + piece.height, 0)
  if (height <= context.pageHeight * wholeShare) keepTogether(entries)
  return [...layoutHeading(block.heading, context), ...splittable(entries, splitCosts.list)]
}
