// Source view: pieces of quotes that cross each other are cut so that elements can nest.
import type { Quote } from '../view/quotes.ts'

/** A part of a quote inside one line; `first` carries its fragment. */
export interface Piece {
  start: number
  end: number
  quote: Quote
  first: boolean
}

/**
 * Cuts pieces where they cross.
 * @param pieces pieces of one line, in any order
 * @returns pieces by start, the longer first, each inside or outside each other one
 */
export function nestPieces(pieces: readonly Piece[]): Piece[] {
  const waiting = [...pieces].sort(byStart)
  const nested: Piece[] = []
  const open: Piece[] = []
  for (let piece = waiting.shift(); piece; piece = waiting.shift()) {
    while (open.length && open.at(-1)!.end <= piece.start) open.pop()
    const around = open.at(-1)
    if (around && piece.end > around.end) {
      const rest = { ...piece, start: around.end, first: false }
      piece = { ...piece, end: around.end }
      const at = waiting.findIndex((other) => byStart(rest, other) <= 0)
      waiting.splice(at < 0 ? waiting.length : at, 0, rest)
    }
    nested.push(piece)
    open.push(piece)
  }
  return nested
}

function byStart(a: Piece, b: Piece): number {
  return a.start - b.start || b.end - a.end
}
