// Measure: how wide a line of text will be, from tables of advance widths.
import { sourceSans3 } from './source-sans-3.ts'

/**
 * Width in points of one line of text.
 * @param text the line
 * @param size font size in points
 * @param weight weight of the face
 */
export type MeasureText = (text: string, size: number, weight: 'regular' | 'bold') => number

// A character outside the table is taken for a wide one: a label may get too much room, never too little.
const unknownWidth = 1000

const widths = { regular: indexed(sourceSans3.regular), bold: indexed(sourceSans3.bold) }

/** The characters that the tables of Source Sans 3 hold, in both weights. */
export const knownCharacters: ReadonlySet<string> = new Set(
  [...widths.regular.keys()].filter((character) => widths.bold.has(character)),
)

/** Measures Source Sans 3, the face embedded in PDFs. */
export const measureSourceSans: MeasureText = (text, size, weight) => measure(text, size, weight)

/**
 * Measures for a page that uses whatever sans serif the reader's system has: Source Sans 3 widened by 14 %,
 * about the width of Arial. `toSvg` pins each label to the measured width, so that wider faces cannot collide.
 */
export const measureSystemSans: MeasureText = (text, size, weight) => measure(text, size, weight) * 1.14

function measure(text: string, size: number, weight: 'regular' | 'bold'): number {
  let total = 0
  for (const character of text) total += widths[weight].get(character) ?? unknownWidth
  return (total * size) / 1000
}

function indexed(groups: [width: number, characters: string][]): Map<string, number> {
  return new Map(groups.flatMap(([width, characters]) => [...characters].map((one) => [one, width] as const)))
}
