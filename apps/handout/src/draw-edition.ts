// One edition: its plan laid out and drawn, where it is not the last one again.
import { drawHandout } from './draw/draw-handout.ts'
import type { DrawnHandout } from './draw/foot-line.ts'
import { glyphGuard } from './layout/glyph-guard.ts'
import { layoutHandout } from './layout/layout-handout.ts'
import type { PlannedHandout } from './plan/plan-handout.ts'
import { type Edition, type Paper, pageOf, sizesOf } from './theme/sizes.ts'

/** An edition on paper, but for its version. */
export interface DrawnEdition {
  drawn: DrawnHandout
  pages: number
  /** Characters without a glyph, in order of first use. */
  missing: string[]
}

// By edition and paper, with what it was drawn from: most saves of articles change nothing that a handout shows but its version.
const last = new Map<string, { source: string; made: DrawnEdition }>()

/**
 * Lays an edition out and draws it.
 * @param planned the plan, and the instant for the metadata
 * @param edition standard or large print
 * @param paper A4 or US Letter
 */
export async function drawEdition(
  { plan, created }: Pick<PlannedHandout, 'plan' | 'created'>,
  edition: Edition,
  paper: Paper,
): Promise<DrawnEdition> {
  const source = JSON.stringify([{ ...plan, version: '' }, created])
  const known = last.get(`${edition} ${paper}`)
  if (known?.source === source) return known.made
  const guard = glyphGuard()
  const [page, sizes] = [pageOf(paper, edition), sizesOf(edition)]
  const { pages } = layoutHandout(plan, page, sizes, guard)
  const drawn = await drawHandout(plan, pages, page, sizes, created)
  const made = { drawn, pages: pages.length, missing: guard.missing() }
  last.set(`${edition} ${paper}`, { source, made })
  return made
}
