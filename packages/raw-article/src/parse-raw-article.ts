// The pipeline of this package: lines, facts, kinds, tree.

import { describeArticle } from './article/describe-article.ts'
import { buildTree } from './build/build-tree.ts'
import { readLines } from './choose/read-lines.ts'
import type { LineHints } from './line-kinds.ts'
import { cutLines } from './lines/cut-lines.ts'
import { describeLine } from './lines/describe-line.ts'
import { mendText } from './lines/mend-text.ts'
import type { ArticleRoot } from './nodes.ts'

/**
 * Parse the text of a scraped article into a positioned tree. Total: any text gives a tree.
 *
 * @param file The decoded file.
 * @param hints What an editor has said of lines, by line number; a hint wins over every cue.
 * @returns The tree; positions are unist points into `file`.
 */
export function parseRawArticle(file: string, hints: LineHints = new Map()): ArticleRoot {
  const text = mendText(file)
  const lines = cutLines(text).map(describeLine)
  const article = describeArticle(text, lines)
  return buildTree(article, readLines(article, hints))
}
