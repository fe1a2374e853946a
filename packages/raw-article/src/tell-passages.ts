// For articles whose blocks are known, such as Markdown: which passages of prose the page did not mean as prose.
import { describeArticle } from './article/describe-article.ts'
import { chooseByCustom } from './choose/choose-by-custom.ts'
import type { LineHint, LineKind } from './line-kinds.ts'
import { cutLines } from './lines/cut-lines.ts'
import { describeLine } from './lines/describe-line.ts'
import { scanLines } from './lines/scan-lines.ts'

/** A block of an article. */
export interface Passage {
  text: string
  /** What it is by its markup; null where that does not tell. */
  kind: LineKind | null
}

/**
 * Tell what the passages of an article are.
 *
 * @param passages All blocks in reading order.
 * @returns A kind a passage; that of the markup where it has one.
 */
export function tellPassages(passages: readonly Passage[]): LineKind[] {
  const hints = new Map<number, LineHint>()
  const kinds: LineKind[] = []
  const lines: string[] = []
  for (const { text, kind } of passages) {
    kinds.push(kind ?? 'paragraph')
    lines.push(text.replace(/\s+/g, ' '))
    // A blank line parts two passages.
    if (kind !== null) hints.set(2 * kinds.length - 1, { kind })
  }
  const text = lines.join('\n\n')
  const described = describeArticle(text, scanLines(text).map(describeLine))
  const { article, chosen } = chooseByCustom(described, hints)
  for (const [index, { kind }] of chosen.entries()) kinds[(article.lines[index]!.number - 1) / 2] = kind
  return kinds
}

/**
 * Find the lines of a text that carry on no other line.
 *
 * @param text The decoded file.
 * @returns Numbers of lines, from 1: all that hold words, but those that a text wrapped to a width goes on in.
 */
export function findFirstLines(text: string): ReadonlySet<number> {
  return new Set(cutLines(text).map(({ number }) => number))
}
