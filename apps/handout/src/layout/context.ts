// Layout: what every block is told besides its content.
import type { HeadingPlan } from '../plan/blocks.ts'
import type { Sizes } from '../theme/sizes.ts'
import type { GlyphGuard } from './glyph-guard.ts'
import type { Tag } from './pieces.ts'

/** Where a block stands and with what type. */
export interface LayoutContext {
  /** Left edge in points from the edge of the paper. */
  x: number
  width: number
  /** Height of the type area of a page. */
  pageHeight: number
  sizes: Sizes
  guard: GlyphGuard
  /** Node of the structure tree that takes the block. */
  parent: Tag
  /** Where links to a heading lead. */
  destinations: Map<HeadingPlan, string>
}
