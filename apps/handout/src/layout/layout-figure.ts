// Layout: figures.
import {
  type FigureOptions,
  hormoneLoop,
  iconArrays,
  measureSourceSans,
  recoveryTimeline,
  type Scene,
} from '@compendium/figures'
import type { FigureData, FigurePlan } from '../plan/blocks.ts'
import type { LayoutContext } from './context.ts'
import { layoutText } from './layout-text.ts'
import { type Piece, pieceOf, type Tag } from './pieces.ts'

/**
 * Draws a figure for the room there is and lays out its title above and its caption below.
 * @param block the figure
 * @param context place and width
 */
export function layoutFigure(block: FigurePlan, context: LayoutContext): Piece[] {
  const { body, small } = context.sizes
  const drawn = drawFigure(block.shows, { width: context.width, fontSize: small, measure: measureSourceSans })
  const clean = context.guard.clean
  const scene = { ...drawn, alt: clean(drawn.alt), marks: cleanMarks(drawn.marks, clean) }
  const tag: Tag = { type: 'Figure', parent: context.parent, alt: scene.alt }
  const line = (text: string | null, weight: 'regular' | 'bold', before: number): Piece[] =>
    text === null
      ? []
      : layoutText([{ text }], context, {
          size: body,
          weight,
          colour: 'ink',
          before,
          tag: { type: 'Caption', parent: context.parent },
        })
  const title = line(block.title, 'bold', body * 0.9).map((piece) => ({ ...piece, keepWithNext: true }))
  const picture = pieceOf({
    height: scene.height,
    before: body * (block.title === null ? 0.7 : 0.5),
    keepWithNext: block.caption !== null,
    fragments: [{ kind: 'scene', tag, x: context.x, y: 0, scene }],
  })
  return [...title, picture, ...line(block.caption, 'regular', body * 0.4)]
}

function drawFigure(shows: FigureData, options: FigureOptions): Scene {
  switch (shows.kind) {
    case 'hormone-loop':
      return hormoneLoop(shows.data, options)
    case 'icon-arrays':
      return iconArrays(shows.data, options)
    case 'timeline':
      return recoveryTimeline(shows.data, options)
  }
}

function cleanMarks<Marks extends Scene['marks']>(marks: Marks, clean: (text: string) => string): Marks {
  return marks.map((mark) => {
    if (mark.type === 'group') return { ...mark, marks: cleanMarks(mark.marks, clean) }
    return mark.type === 'text' ? { ...mark, text: clean(mark.text) } : mark
  }) as Marks
}
