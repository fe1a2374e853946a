// Layout: pieces to pages.
import type { Page, Piece } from './pieces.ts'
import { pieceOf } from './pieces.ts'

/**
 * Fills pages from top to bottom. Pieces that must stay together move to the next page as a whole; only a chain taller than
 * a page is broken inside. The head of a table is repeated on each page that the table goes on to.
 * @param pieces pieces in reading order
 * @param height height of the type area
 */
export function breakPages(pieces: Piece[], height: number): Page[] {
  const pages: Page[] = []
  let page: Page = { pieces: [] }
  let y = 0
  let previous: Piece | null = null
  const turn = () => {
    if (page.pieces.length > 0) pages.push(page)
    page = { pieces: [] }
    y = 0
  }
  const place = (piece: Piece) => {
    const { repeat } = piece
    if (page.pieces.length === 0 && repeat && previous?.repeat === repeat) {
      page.pieces.push({ y: 0, piece: pieceOf({ height: repeat.height, fragments: repeat.fragments }) })
      y = repeat.height
    }
    y += page.pieces.length === 0 ? 0 : piece.before
    page.pieces.push({ y, piece })
    y += piece.height
    previous = piece
  }
  for (let start = 0; start < pieces.length; ) {
    let end = start
    while (end < pieces.length - 1 && pieces[end]!.keepWithNext) end++
    const chain = pieces.slice(start, end + 1)
    const needed = chain.reduce((total, piece) => total + piece.before + piece.height, 0)
    if (chain[0]!.startsPage || y + needed > height) turn()
    for (const piece of chain) {
      if (y + piece.before + piece.height > height) turn()
      place(piece)
    }
    start = end + 1
  }
  turn()
  return pages
}
