// Layout: a plan to pages.
import type { HandoutPlan, HeadingPlan, PlanBlock } from '../plan/blocks.ts'
import type { PageSize, Sizes } from '../theme/sizes.ts'
import { breakPages } from './break-pages.ts'
import type { GlyphGuard } from './glyph-guard.ts'
import { layoutBlocks } from './layout-blocks.ts'
import type { Page, Tag } from './pieces.ts'

/**
 * Lays a plan out on paper.
 * @param plan what the handout says
 * @param paper page size and margins
 * @param sizes type of the edition
 * @param guard cleans text on its way
 * @returns pages with pieces placed from the top of the type area, and the root of the structure tree
 */
export function layoutHandout(
  plan: HandoutPlan,
  paper: PageSize,
  sizes: Sizes,
  guard: GlyphGuard,
): { pages: Page[]; root: Tag } {
  const { width, height, margin } = paper
  const root: Tag = { type: 'Document', parent: null }
  const pageHeight = height - margin.top - margin.bottom
  const destinations = new Map(
    headingsOf(plan.blocks).map((heading, index) => [heading, `heading-${index + 1}`] as const),
  )
  const pieces = layoutBlocks(plan.blocks, {
    x: margin.left,
    width: width - margin.left - margin.right,
    pageHeight,
    sizes,
    guard,
    parent: root,
    destinations,
  })
  return { pages: breakPages(pieces, pageHeight), root }
}

function headingsOf(blocks: PlanBlock[]): HeadingPlan[] {
  return blocks.flatMap((block) => {
    if (block.type === 'heading') return [block]
    if (block.type === 'contents') return [block.heading]
    if (block.type === 'box') return headingsOf(block.blocks)
    return block.type === 'columns' ? block.columns.flatMap(headingsOf) : []
  })
}
