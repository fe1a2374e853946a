// Markdown tables to tables of the article's tree.
import type { ArticleNode, Table, TableRow, Words } from '@compendium/raw-article'
import type * as mdast from 'mdast'
import type { MarkdownFile } from './place.ts'
import { wordsOf } from './words-of.ts'

/** A paragraph straight before a table is its caption where it is numbered or no sentence. */
export function captionBefore(node: ArticleNode | undefined): Words | null {
  if (node?.type !== 'paragraph' || node.children.length !== 1) return null
  const [words] = node.children
  if (words?.type !== 'text') return null
  const isCaption =
    /^(?:table|tab\.)\s*\d+/i.test(words.value) || (words.value.length < 100 && !/[.:!?]$/.test(words.value))
  return isCaption ? words : null
}

/**
 * Convert a table; short rows get empty cells.
 *
 * @param file The file.
 * @param node The Markdown table.
 * @param caption Its caption, or null.
 * @returns The table.
 */
export function convertTable(file: MarkdownFile, node: mdast.Table, caption: Words | null): Table {
  const width = node.children[0]?.children.length ?? 0
  const children = node.children.map((row): TableRow => {
    const cells: TableRow['children'] = row.children.map((cell) => ({
      type: 'tableCell',
      children: wordsOf(file, cell),
    }))
    while (cells.length < width) cells.push({ type: 'tableCell', children: [] })
    return { type: 'tableRow', children: cells }
  })
  return { type: 'table', layout: 'gfm', caption, children, position: node.position! }
}
