// Layout: breaks a label into lines that fit a width.
import type { MeasureText } from '../measure/measure-text.ts'

/** Face of a label. */
export interface TextStyle {
  size: number
  weight: 'regular' | 'bold'
  measure: MeasureText
}

/**
 * Breaks text at spaces, greedily; a word wider than the line is broken after its hyphens, else with one.
 * @param text the label
 * @param width room in points
 * @param style face and measure
 * @returns the lines; none for blank text
 */
export function wrapText(text: string, width: number, style: TextStyle): string[] {
  const fits = (line: string) => style.measure(line, style.size, style.weight) <= width
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const joined = line ? `${line} ${word}` : word
    if (fits(joined)) {
      line = joined
      continue
    }
    if (line) lines.push(line)
    const pieces = fits(word) ? [word] : breakWord(word, fits)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1)!
  }
  return line ? [...lines, line] : lines
}

function breakWord(word: string, fits: (line: string) => boolean): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const part of word.split(/(?<=[-–/])/u)) {
    if (fits(piece + part)) {
      piece += part
      continue
    }
    if (piece) pieces.push(piece)
    piece = ''
    for (const character of part) {
      const hyphen = /\p{L}$/u.test(piece) ? '-' : ''
      if (piece && !fits(piece + character + hyphen)) {
        pieces.push(piece + hyphen)
        piece = ''
      }
      piece += character
    }
  }
  return [...pieces, piece]
}
