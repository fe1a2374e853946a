// Layout: blocks of the plan to pieces, each kind by its own file.
import type { PlanBlock } from '../plan/blocks.ts'
import type { LayoutContext } from './context.ts'
import { layoutDefinitions } from './layout-definitions.ts'
import { layoutFigure } from './layout-figure.ts'
import { layoutBox, layoutColumns } from './layout-groups.ts'
import { layoutContents, layoutHeading } from './layout-heading.ts'
import { layoutList, layoutSources } from './layout-list.ts'
import { layoutParagraph } from './layout-paragraph.ts'
import { layoutTable } from './layout-table.ts'
import { layoutWriteLine } from './layout-write-line.ts'
import type { Piece } from './pieces.ts'
import { splitCosts } from './split-costs.ts'

/**
 * Lays blocks out one under another.
 * @param blocks blocks in reading order
 * @param context place, width and type
 */
export function layoutBlocks(blocks: PlanBlock[], context: LayoutContext): Piece[] {
  const pieces: Piece[] = []
  let startsPage = false
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'pageBreak') {
      startsPage = true
      continue
    }
    const next = layoutBlock(block, context)
    if (startsPage && next[0]) {
      next[0] = { ...next[0], startsPage: true }
      startsPage = false
    }
    // Text does not touch the frame above it.
    if (next[0] && blocks[index - 1]?.type === 'box')
      next[0].before = Math.max(next[0].before, context.sizes.body)
    const following = blocks[index + 1]?.type
    const last = next.at(-1)
    if (last && staysWithNext(block.type, following, blocks[index - 1]?.type)) last.keepWithNext = true
    if (last && following !== 'heading') last.splitCost = Math.max(last.splitCost, splitCosts.section)
    pieces.push(...next)
  }
  return pieces
}

// A paragraph introduces the list, table or figure below it, unless it says what the figure above it means.
function staysWithNext(
  type: PlanBlock['type'],
  following?: PlanBlock['type'],
  before?: PlanBlock['type'],
): boolean {
  if (type === 'figure') return following === 'paragraph'
  return type === 'paragraph' && before !== 'figure' && introduced.has(following)
}

const introduced = new Set<PlanBlock['type'] | undefined>([
  'list',
  'table',
  'figure',
  'definitions',
  'sources',
])

function layoutBlock(block: Exclude<PlanBlock, { type: 'pageBreak' }>, context: LayoutContext): Piece[] {
  const narrow = { ...context, width: Math.min(context.width, context.sizes.measure) }
  switch (block.type) {
    case 'heading':
      return layoutHeading(block, context)
    case 'paragraph':
      return layoutParagraph(block, context)
    case 'list':
      return layoutList(block, narrow)
    case 'definitions':
      return layoutDefinitions(block, context)
    case 'sources':
      return layoutSources(block, context)
    case 'table':
      return layoutTable(block, context)
    case 'writeLine':
      return layoutWriteLine(block, context)
    case 'figure':
      return layoutFigure(block, context)
    case 'box':
      return layoutBox(block, context, layoutBlocks)
    case 'columns':
      return layoutColumns(block, context, layoutBlocks)
    case 'contents':
      return layoutContents(block, narrow)
  }
}
