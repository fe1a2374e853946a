// Layout: paragraphs.
import type { ParagraphPlan } from '../plan/blocks.ts'
import type { LayoutContext } from './context.ts'
import { layoutText } from './layout-text.ts'
import type { Piece, Tag } from './pieces.ts'

/**
 * Lays out a paragraph; no line is longer than reads well.
 * @param block the paragraph
 * @param context place and width
 */
export function layoutParagraph(block: ParagraphPlan, context: LayoutContext): Piece[] {
  const { body, lead } = context.sizes
  const tag: Tag = { type: 'P', parent: context.parent }
  const size = block.style === 'lead' ? lead : body
  const colour = block.style === 'note' ? 'quiet' : 'ink'
  const measure = (context.sizes.measure * size) / body
  const narrow = { ...context, width: Math.min(context.width, measure) }
  return layoutText(block.runs, narrow, { size, weight: 'regular', colour, before: body * 0.55, tag })
}
