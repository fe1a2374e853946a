// Prose of a Markdown node: its words, and the definitions that pop-ups left among them.
import { partTooltips, type Tooltip, type Words } from '@compendium/raw-article'
import type { Nodes } from 'mdast'
import { linkTooltips } from './link-tooltips.ts'
import type { MarkdownFile } from './place.ts'
import { wordsOf } from './words-of.ts'

/**
 * Part words into prose and the tooltips that stand within it.
 *
 * @param file The file.
 * @param words Words of prose.
 * @returns Words and tooltips in reading order. A tooltip that markup breaks is not found.
 */
export function partProse({ text }: MarkdownFile, words: readonly Words[]): (Words | Tooltip)[] {
  return words.flatMap((run) => {
    const { start, end } = run.position!
    const line = { number: start.line, lineStart: start.offset! - start.column + 1, isJoined: false }
    const parts = partTooltips(text, line, start.offset!, end.offset!)
    return parts.some(({ type }) => type === 'tooltip') ? parts : [run]
  })
}

/**
 * Collect the prose under a node, in reading order.
 *
 * @param file The file.
 * @param node A paragraph, a quote or an item; lists within it count for its words only.
 * @returns Words and the tooltips among them, then those of its links.
 */
export function proseOf(file: MarkdownFile, node: Nodes): (Words | Tooltip)[] {
  return [...partProse(file, wordsOf(file, node)), ...linkTooltips(file, node)]
}
