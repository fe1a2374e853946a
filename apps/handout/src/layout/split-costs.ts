// Layout: what it costs to end a page inside a block.
import type { Piece } from './pieces.ts'

/** What it costs to split something over two pages; a page that is one fifth empty costs 0.04. */
export const splitCosts = { section: 0.03, paragraph: 0.04, list: 0.1, table: 0.1, box: 0.12 } as const

/**
 * Prices the breaks inside a block.
 * @param pieces pieces of the block
 * @param cost what it costs to split it
 * @returns the pieces; a break after the last one costs what it did
 */
export function splittable(pieces: Piece[], cost: number): Piece[] {
  return pieces.map((piece, index) =>
    index === pieces.length - 1 ? piece : { ...piece, splitCost: Math.max(piece.splitCost, cost) },
  )
}

/**
 * Keeps the pieces of a block together on one page.
 * @param pieces pieces of the block; what follows them may stand on the next page
 */
export function keepTogether(pieces: Piece[]): void {
  for (const piece of pieces.slice(0, -1)) piece.keepWithNext = true
}
