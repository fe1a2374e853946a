// Layout: pieces one under another as a single piece, frames included.
import type { Fragment, Frame, Piece, PlacedPiece } from './pieces.ts'

/**
 * Merges pieces, for blocks that stand side by side.
 * @param pieces pieces from top to bottom
 * @returns total height and all fragments, shapes of frames first
 */
export function stackPieces(pieces: Piece[]): { height: number; fragments: Fragment[] } {
  let y = 0
  const placed = pieces.map((piece, index): PlacedPiece => {
    y += index === 0 ? 0 : piece.before
    const top = y
    y += piece.height
    return { y: top, piece }
  })
  const fragments = placed.flatMap(({ y: top, piece }) =>
    piece.fragments.map((fragment) => moved(fragment, top)),
  )
  return { height: y, fragments: [...frameShapes(placed), ...fragments] }
}

/**
 * Draws the frames behind runs of pieces that share one.
 * @param placed pieces of one page in order
 */
export function frameShapes(placed: PlacedPiece[]): Fragment[] {
  const shapes: Fragment[] = []
  let start = 0
  for (let index = 1; index <= placed.length; index++) {
    const frame = placed[start]?.piece.frame
    if (index < placed.length && placed[index]!.piece.frame === frame) continue
    if (frame) shapes.push(...shapesOf(frame, placed[start]!, placed[index - 1]!))
    start = index
  }
  return shapes
}

function shapesOf(frame: Frame, first: PlacedPiece, last: PlacedPiece): Fragment[] {
  const { x, width, fill, stroke, edge } = frame
  const y = first.y - roomAtSplit(first, frame)
  const height = last.y + last.piece.height + roomAtSplit(last, frame) - y
  const shapes: Fragment[] = [{ kind: 'shape', x, y, width, height, fill, stroke, radius: edge ? 0 : 5 }]
  if (edge) shapes.push({ kind: 'shape', x, y, width: 5, height, fill: stroke })
  return shapes
}

// A frame begins and ends with a piece of its own; where it goes on to another page, text would touch its edge.
function roomAtSplit({ piece }: PlacedPiece, frame: Frame): number {
  return piece.fragments.length === 0 ? 0 : frame.padding * 0.4
}

function moved(fragment: Fragment, y: number): Fragment {
  return fragment.kind === 'empty' ? fragment : { ...fragment, y: fragment.y + y }
}
