// Layout: a line to write on.
import type { WriteLinePlan } from '../plan/blocks.ts'
import type { LayoutContext } from './context.ts'
import { layoutText } from './layout-text.ts'
import type { Piece, Tag } from './pieces.ts'

/** Room for handwriting, as a share of the size of the words. */
const roomAbove = 1.1

/**
 * Lays out words with a rule after them, from their end to the right edge.
 * @param block the words
 * @param context place and width
 */
export function layoutWriteLine(block: WriteLinePlan, context: LayoutContext): Piece[] {
  const { body } = context.sizes
  const tag: Tag = { type: 'P', parent: context.parent }
  const setting = { size: body, weight: 'regular', colour: 'ink', before: body * roomAbove, tag } as const
  const pieces = layoutText(block.runs, context, setting)
  const line = pieces.at(-1)
  const words = line?.fragments.at(-1)
  if (!line || words?.kind !== 'text') return pieces
  const x = words.x + words.width + body * 0.5
  const width = Math.max(0, context.x + context.width - x)
  line.fragments.push({ kind: 'shape', x, y: words.y + body * 0.2, width, height: 0, stroke: 'middle' })
  return pieces
}
