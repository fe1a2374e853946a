// Layout: blocks in a frame, and blocks side by side.
import type { BoxPlan, ColumnsPlan, PlanBlock } from '../plan/blocks.ts'
import type { LayoutContext } from './context.ts'
import { type Frame, type Piece, pieceOf } from './pieces.ts'
import { splitCosts, splittable } from './split-costs.ts'
import { stackPieces } from './stack-pieces.ts'

/** Lays blocks out one under another: groups get it from their caller, who knows all kinds of blocks. */
export type LayoutBlocks = (blocks: PlanBlock[], context: LayoutContext) => Piece[]

const tones = {
  main: { fill: 'tint', stroke: 'accent', edge: true },
  plain: { fill: 'tint', stroke: 'tint', edge: false },
  warning: { fill: 'paper', stroke: 'ink', edge: true },
} as const

/**
 * Frames blocks. A frame that takes little room is kept whole; a longer one goes on to the next page.
 * @param block the box
 * @param context place and width
 * @param layoutBlocks lays out what is inside
 */
export function layoutBox(block: BoxPlan, context: LayoutContext, layoutBlocks: LayoutBlocks): Piece[] {
  const padding = context.sizes.body * 0.9
  const frame: Frame = { x: context.x, width: context.width, padding, ...tones[block.tone] }
  const left = padding + (frame.edge ? 4 : 0)
  const inner = layoutBlocks(block.blocks, {
    ...context,
    x: context.x + left,
    width: context.width - left - padding,
  })
  if (inner[0]) inner[0].before = 0
  const height = inner.reduce((total, piece) => total + piece.before + piece.height, 0)
  const whole = height < context.pageHeight * 0.6
  const pieces = [
    pieceOf({ height: padding * 0.7, before: context.sizes.body * 0.8, keepWithNext: true, frame }),
    ...inner.map((piece, index) => ({
      ...piece,
      frame,
      keepWithNext: piece.keepWithNext || whole || index === inner.length - 1,
    })),
    pieceOf({ height: padding * 0.8, frame }),
  ]
  return splittable(pieces, splitCosts.box)
}

/**
 * Sets blocks side by side, or one under another where columns would be narrow or longer than a page.
 * @param block the columns
 * @param context place and width
 * @param layoutBlocks lays out each column
 */
export function layoutColumns(
  block: ColumnsPlan,
  context: LayoutContext,
  layoutBlocks: LayoutBlocks,
): Piece[] {
  const { body } = context.sizes
  const gap = body * 1.6
  const width = (context.width - gap * (block.columns.length - 1)) / block.columns.length
  if (width < body * 15) return block.columns.flatMap((column) => layoutBlocks(column, context))
  const columns = block.columns.map((column, index) =>
    layoutBlocks(column, { ...context, x: context.x + index * (width + gap), width }),
  )
  const stacks = columns.map(stackPieces)
  const height = Math.max(...stacks.map((stack) => stack.height))
  if (height > context.pageHeight) return block.columns.flatMap((column) => layoutBlocks(column, context))
  const fragments = stacks.flatMap((stack) => stack.fragments)
  return [pieceOf({ height, before: body, fragments })]
}
