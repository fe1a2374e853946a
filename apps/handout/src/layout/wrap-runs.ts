// Layout: breaks runs of text into lines.
import { measureSourceSans } from '@compendium/figures'
import type { Run } from '../plan/blocks.ts'

/** A stretch of one line in one face. */
export interface Segment {
  text: string
  x: number
  width: number
  weight: 'regular' | 'bold'
  url: string | null
  /** True where the line ends inside a word: nothing may come between this segment and the next line. */
  continues?: boolean
}

/** Segments of one line, left to right. */
export type Line = Segment[]

interface Word {
  parts: Omit<Segment, 'x'>[]
  width: number
  /** False for a part after a hyphen or a cut, which may start a line but takes no space before it. */
  spaced: boolean
}

/**
 * Breaks runs at spaces, and after hyphens, greedily; a word wider than the line is cut between characters. No hyphen is added.
 * @param runs text in reading order
 * @param width room in points
 * @param size font size in points
 * @param weight face of runs that are not bold
 */
export function wrapRuns(
  runs: Run[],
  width: number,
  size: number,
  weight: 'regular' | 'bold' = 'regular',
): Line[] {
  const space = measureSourceSans(' ', size, weight)
  const lines: Word[][] = []
  let line: Word[] = []
  let used = 0
  for (const word of splitWords(runs, size, weight).flatMap((one) =>
    one.width > width ? cutWord(one, width, size) : [one],
  )) {
    const gap = word.spaced ? space : 0
    if (line.length > 0 && used + gap + word.width > width) {
      lines.push(line)
      line = []
      used = 0
    }
    used += (line.length > 0 ? gap : 0) + word.width
    line.push(word)
  }
  if (line.length > 0) lines.push(line)
  return lines.map((words, index) => {
    const segments = toSegments(words, size)
    if (lines[index + 1]?.[0]?.spaced === false) segments.at(-1)!.continues = true
    return segments
  })
}

function splitWords(runs: Run[], size: number, base: 'regular' | 'bold'): Word[] {
  const words: Word[] = []
  let open = false
  for (const run of runs) {
    const weight = run.bold ? 'bold' : base
    for (const token of run.text.split(/(\s+)/u)) {
      if (token === '') continue
      if (/^\s/u.test(token)) {
        open = false
        continue
      }
      for (const [index, piece] of (run.url ? [token] : token.split(/(?<=\p{L}-)(?=\p{L})/u)).entries()) {
        const width = measureSourceSans(piece, size, weight)
        const part = { text: piece, width, weight, url: run.url ?? null }
        const last = words.at(-1)
        if (open && last && index === 0) {
          last.parts.push(part)
          last.width += width
        } else words.push({ parts: [part], width, spaced: index === 0 })
      }
      open = true
    }
  }
  return words
}

// Long addresses are cut after a slash, dot or hyphen where one is near enough.
function cutWord(word: Word, width: number, size: number): Word[] {
  const cut: Word[] = []
  let current: Word = { parts: [], width: 0, spaced: word.spaced }
  for (const part of word.parts) {
    let text = ''
    let textWidth = 0
    const flush = () => {
      if (text) current.parts.push({ ...part, text, width: textWidth })
      current.width += textWidth
      text = ''
      textWidth = 0
    }
    for (const character of part.text) {
      const step = measureSourceSans(character, size, part.weight)
      if (current.width + textWidth + step > width && (text || current.parts.length > 0)) {
        const at = Math.max(text.lastIndexOf('/'), text.lastIndexOf('.'), text.lastIndexOf('-')) + 1
        const rest = at > text.length / 2 ? text.slice(at) : ''
        if (rest) text = text.slice(0, at)
        textWidth = measureSourceSans(text, size, part.weight)
        flush()
        cut.push(current)
        current = { parts: [], width: 0, spaced: false }
        text = rest
        textWidth = measureSourceSans(rest, size, part.weight)
      }
      text += character
      textWidth += step
    }
    flush()
  }
  if (current.parts.length > 0) cut.push(current)
  return cut
}

function toSegments(words: Word[], size: number): Line {
  const line: Line = []
  for (const [index, word] of words.entries()) {
    for (const [at, part] of word.parts.entries()) {
      const last = line.at(-1)
      if (last && index > 0 && at === 0 && word.spaced) {
        // The space belongs to the segment before it, so that copied text keeps it.
        last.text += ' '
        last.width += measureSourceSans(' ', size, last.weight)
      }
      if (last && last.weight === part.weight && last.url === part.url) {
        last.text += part.text
        last.width += part.width
      } else line.push({ ...part, x: last ? last.x + last.width : 0 })
    }
  }
  return line
}
