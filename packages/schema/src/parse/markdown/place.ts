// Places in a Markdown file: points from offsets, words from runs of characters.
import type { Words } from '@compendium/raw-article'
import type { Nodes } from 'mdast'
import type { Point } from 'unist'

/** A Markdown file with the offsets at which its lines start. */
export interface MarkdownFile {
  text: string
  lineStarts: number[]
}

const lineEnds = /\r\n|[\n\r]/g

/** Note where the lines of a file start. */
export function openMarkdown(text: string): MarkdownFile {
  const lineStarts = [0]
  for (const { 0: lineEnd, index } of text.matchAll(lineEnds)) lineStarts.push(index + lineEnd.length)
  return { text, lineStarts }
}

function pointAt({ lineStarts }: MarkdownFile, offset: number): Point {
  let low = 0
  let high = lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lineStarts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - lineStarts[low]! + 1, offset }
}

/**
 * Move the places of a tree by the byte order mark that its parser leaves out of them.
 *
 * @param node A node of remark's tree; changed in place, with all under it.
 */
export function countByteOrderMark(node: Nodes): void {
  for (const point of [node.position!.start, node.position!.end]) {
    if (point.line === 1) point.column++
    point.offset!++
  }
  if ('children' in node) for (const child of node.children) countByteOrderMark(child)
}

/**
 * Place a run of characters.
 *
 * @param file The file.
 * @param start Offset of the first character.
 * @param end Offset past the last.
 * @returns The words; null where the run is empty.
 */
export function placeRun(file: MarkdownFile, start: number, end: number): Words | null {
  if (end <= start) return null
  return {
    type: 'text',
    value: file.text.slice(start, end),
    position: { start: pointAt(file, start), end: pointAt(file, end) },
  }
}

/** The words' text as it stands in the file, lines joined by a space. */
export function plainOf(words: readonly Words[]): string {
  let text = ''
  for (const [index, word] of words.entries()) {
    const before = words[index - 1]
    if (before && before.position!.end.line < word.position!.start.line) text += ' '
    text += word.value
  }
  return text
}

/** A backslash that takes its meaning from the sign after it. */
const escaped = /\\(?=[!-/:-@[-`{-~])/g

/** The words' text as it is meant, without the backslashes before signs. */
export function withoutEscapes(words: readonly Words[]): string {
  return plainOf(words).replace(escaped, '')
}

/**
 * Split words at an index of their text.
 *
 * @param file The file.
 * @param words Words in reading order.
 * @param at Index in `plainOf(words)` where the first half ends.
 * @param skip Characters between the halves that neither takes.
 * @returns The halves, trimmed.
 */
export function splitWords(
  file: MarkdownFile,
  words: readonly Words[],
  at: number,
  skip: number,
): [Words[], Words[]] {
  const halves: [Words[], Words[]] = [[], []]
  let passed = 0
  for (const [index, word] of words.entries()) {
    const before = words[index - 1]
    if (before && before.position!.end.line < word.position!.start.line) passed++
    const start = word.position!.start.offset!
    const end = word.position!.end.offset!
    const first = trimmedRun(file, start, Math.min(end, start + Math.max(0, at - passed)))
    const second = trimmedRun(file, Math.max(start, start + Math.min(end - start, at + skip - passed)), end)
    if (first && passed < at) halves[0].push(first)
    if (second && passed + word.value.length > at + skip) halves[1].push(second)
    passed += word.value.length
  }
  return halves
}

function trimmedRun(file: MarkdownFile, from: number, to: number): Words | null {
  let start = from
  let end = to
  // Only the outer edges are trimmed: spaces between leaves belong to the text.
  while (start < end && file.text.charCodeAt(start) <= 32) start++
  while (end > start && file.text.charCodeAt(end - 1) <= 32) end--
  return start === end ? null : placeRun(file, start, to === end ? end : to)
}
