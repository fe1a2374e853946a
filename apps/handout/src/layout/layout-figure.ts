// Layout: figures.
import { measureSourceSans } from '@compendium/figures'
import type { FigurePlan } from '../plan/blocks.ts'
import type { LayoutContext } from './context.ts'
import { layoutText } from './layout-text.ts'
import { type Piece, pieceOf, type Tag } from './pieces.ts'

/**
 * Draws a figure for the room there is and lays out its caption below.
 * @param block the figure
 * @param context place and width
 */
export function layoutFigure(block: FigurePlan, context: LayoutContext): Piece[] {
  const { body, small } = context.sizes
  const drawn = block.draw({ width: context.width, fontSize: small, measure: measureSourceSans })
  const clean = context.guard.clean
  const scene = { ...drawn, alt: clean(drawn.alt), marks: cleanMarks(drawn.marks, clean) }
  const tag: Tag = { type: 'Figure', parent: context.parent, alt: scene.alt }
  const picture = pieceOf({
    height: scene.height,
    before: body * 0.7,
    keepWithNext: block.caption !== null,
    fragments: [{ kind: 'scene', tag, x: context.x, y: 0, scene }],
  })
  if (block.caption === null) return [picture]
  const caption = layoutText([{ text: block.caption }], context, {
    size: body,
    weight: 'regular',
    colour: 'ink',
    before: body * 0.4,
    tag: { type: 'P', parent: context.parent },
  })
  return [picture, ...caption]
}

function cleanMarks<Marks extends ReturnType<FigurePlan['draw']>['marks']>(
  marks: Marks,
  clean: (text: string) => string,
): Marks {
  return marks.map((mark) => {
    if (mark.type === 'group') return { ...mark, marks: cleanMarks(mark.marks, clean) }
    return mark.type === 'text' ? { ...mark, text: clean(mark.text) } : mark
  }) as Marks
}
