// Layout: a wrapped label as marks, with the room it takes.
import type { ColourToken } from '../scene/colours.ts'
import type { TextMark } from '../scene/scene.ts'
import { type TextStyle, wrapText } from './wrap-text.ts'

/** A label broken into lines, not placed. */
export interface TextBlock {
  width: number
  height: number
  /**
   * Places the block.
   * @param x start, middle or end of the lines, as `anchor` says
   * @param top upper edge of the first line
   */
  at(x: number, top: number, anchor?: TextMark['anchor']): TextMark[]
}

/** Line height as a share of the font size. */
export const lineHeight = 1.25
/** Height of the first baseline below the top of its line, as a share of the font size. */
export const baseline = 0.95

/**
 * Wraps a label into a block.
 * @param text the label; nothing is drawn where it is blank
 * @param width room in points
 * @param style face and measure
 * @param fill colour of the text
 */
export function textBlock(
  text: string,
  width: number,
  style: TextStyle,
  fill: ColourToken = 'ink',
): TextBlock {
  const { size, weight } = style
  const lines = wrapText(text, width, style).map((line) => ({
    text: line,
    width: style.measure(line, size, weight),
  }))
  return {
    width: Math.max(0, ...lines.map((line) => line.width)),
    height: lines.length * size * lineHeight,
    at: (x, top, anchor = 'start') =>
      lines.map((line, index) => ({
        type: 'text',
        ...line,
        x,
        y: top + index * size * lineHeight + size * baseline,
        size,
        weight,
        anchor,
        fill,
      })),
  }
}
