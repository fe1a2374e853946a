// Layout: running text as one piece a line.
import type { ColourToken } from '@compendium/figures'
import type { Run } from '../plan/blocks.ts'
import type { LayoutContext } from './context.ts'
import { type Piece, pieceOf, type Tag, type TextFragment } from './pieces.ts'
import { splitCosts } from './split-costs.ts'
import { type Line, wrapRuns } from './wrap-runs.ts'

/** How a text is set. */
export interface TextSetting {
  size: number
  weight: 'regular' | 'bold'
  colour: ColourToken
  /** Room above the first line. */
  before: number
  /** Structure node of the text; links get their own node below it. */
  tag: Tag
  /** Node of bold stretches, where they have one of their own (the label of a list item). */
  boldTag?: Tag
}

/**
 * Breaks text into lines and keeps the first two and the last two together, and four lines as a whole.
 * @param runs the text
 * @param context place and width
 * @param setting type and tag
 */
export function layoutText(runs: Run[], context: LayoutContext, setting: TextSetting): Piece[] {
  const { size, weight, before } = setting
  const clean = runs.map((run) => ({ ...run, text: context.guard.clean(run.text) }))
  const lines = wrapRuns(clean, context.width, size, weight)
  const height = size * context.sizes.leading
  const links = new Map<string, Tag>()
  return lines.map((line, index) =>
    pieceOf({
      height,
      before: index === 0 ? before : 0,
      keepWithNext:
        index < lines.length - 1 && (lines.length <= 4 || index === 0 || index === lines.length - 2),
      splitCost: index < lines.length - 1 ? splitCosts.paragraph : 0,
      fragments: lineFragments(line, context.x, height, setting, links),
    }),
  )
}

/**
 * Places the segments of a line.
 * @param line segments
 * @param x left edge
 * @param height height of the line; the baseline is set so that the text stands in its middle
 * @param setting type and tag
 * @param links nodes of links made so far in this text, by address
 */
export function lineFragments(
  line: Line,
  x: number,
  height: number,
  setting: Pick<TextSetting, 'size' | 'colour' | 'tag' | 'boldTag'>,
  links: Map<string, Tag>,
): TextFragment[] {
  const { size, colour, tag, boldTag } = setting
  return line.map((segment) => {
    const base = segment.weight === 'bold' && boldTag ? boldTag : tag
    const fragment: TextFragment = {
      kind: 'text',
      tag: base,
      x: x + segment.x,
      y: height / 2 + size * 0.33,
      text: segment.text,
      width: segment.width,
      size,
      weight: segment.weight,
      colour,
      ...(segment.continues && { continues: true }),
    }
    if (segment.url === null) return fragment
    const link = links.get(segment.url) ?? { type: 'Link', parent: base }
    links.set(segment.url, link)
    return { ...fragment, tag: link, colour: 'accent', link: { url: segment.url } }
  })
}
