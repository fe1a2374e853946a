// Layout: pieces to pages, by the best of all sequences of breaks.
import type { Page, Piece } from './pieces.ts'
import { pieceOf } from './pieces.ts'

/** What a page costs beside the room it leaves: no sequence with a page more is better. */
const pageCost = 1_000

/** What it costs to part what must stay together; only a chain taller than a page is worth it. */
const partedCost = 1_000_000

/** The last page may end early: its empty room counts for less. */
const lastPageShare = 0.3

/**
 * Fills as few pages as can be, and spreads over them the room that is left, so that few pages end early and few lists and
 * tables are split. Pieces that must stay together do, unless they are taller than a page. The head of a table is repeated on
 * each page that the table goes on to. The time taken grows with the number of pieces.
 * @param pieces pieces in reading order
 * @param height height of the type area
 */
export function breakPages(pieces: Piece[], height: number): Page[] {
  const ends = [0]
  for (const piece of pieces) ends.push(ends.at(-1)! + piece.before + piece.height)
  const costs = [0]
  const starts = [0]
  for (let end = 1; end <= pieces.length; end++) {
    let best = Number.POSITIVE_INFINITY
    for (let start = end - 1; start >= 0; start--) {
      const { before, startsPage } = pieces[start]!
      const needed = ends[end]! - ends[start]! - before + repeatedHead(pieces, start)
      if (needed > height && start < end - 1) break
      const cost = costs[start]! + costOf(pieces, end, Math.max(0, 1 - needed / height))
      if (cost < best) {
        best = cost
        starts[end] = start
      }
      if (startsPage) break
    }
    costs.push(best)
  }
  const pages: Page[] = []
  for (let end = pieces.length; end > 0; end = starts[end]!) pages.unshift(placed(pieces, starts[end]!, end))
  return pages
}

// The square makes two pages with a little room better than one that is half empty.
function costOf(pieces: Piece[], end: number, emptyShare: number): number {
  if (end === pieces.length) return pageCost + lastPageShare * emptyShare ** 2
  const { keepWithNext, splitCost } = pieces[end - 1]!
  return pageCost + emptyShare ** 2 + splitCost + (keepWithNext ? partedCost : 0)
}

function repeatedHead(pieces: Piece[], start: number): number {
  const { repeat } = pieces[start]!
  return repeat !== null && pieces[start - 1]?.repeat === repeat ? repeat.height : 0
}

function placed(pieces: Piece[], start: number, end: number): Page {
  const page: Page = { pieces: [] }
  let y = repeatedHead(pieces, start)
  const { repeat } = pieces[start]!
  if (repeat && y > 0) page.pieces.push({ y: 0, piece: pieceOf(repeat) })
  for (const piece of pieces.slice(start, end)) {
    y += page.pieces.length === 0 ? 0 : piece.before
    page.pieces.push({ y, piece })
    y += piece.height
  }
  return page
}
