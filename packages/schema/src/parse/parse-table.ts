// Tables of the tree to tables of the contract; the cells of tables without borders are cut by @compendium/flat-table.
import {
  type FlatCell,
  type FlatTableContext,
  readFlatTable,
  readFlatTableWithColumns,
} from '@compendium/flat-table'
import type { FlattenedTable, Table as TableNode, Words } from '@compendium/raw-article'
import type { LocatedText, Span } from '../entities/fields/origin.ts'
import type { Table } from '../entities/table.ts'
import type { ArticleHints } from './article-hints.ts'
import { type ArticleContext, locateWords } from './locate.ts'
import { textAt } from './normalise-text.ts'
import { slugOf, uniqueIds } from './slug.ts'

/** A table before it has a place among the sections. */
export type DraftTable = Omit<Table, 'id' | 'section'>

function columnsOf(labels: LocatedText[]): Table['columns'] {
  const unique = uniqueIds()
  return labels.map(({ text, origin }) => ({ key: unique(slugOf(text)), label: text, origin }))
}

/** Parse a table whose cells were printed apart. */
export function parseTable(context: ArticleContext, node: TableNode): DraftTable {
  const [header, ...body] = node.children
  const labels = (header?.children ?? []).map((cell) => locateWords(context, cell.children, 'title'))
  const rows = body.map((row) => row.children.map((cell) => locateWords(context, cell.children)))
  return {
    document: context.document,
    caption: node.caption && locateWords(context, [node.caption], 'title'),
    // What is read back from where its cells stand was printed without borders all the same.
    layout: node.layout === 'stacked' ? 'flattened' : node.layout,
    columns: columnsOf(labels),
    rows,
    confidence: rows.length === 0 ? 0.5 : node.layout === 'stacked' ? (node.data?.confidence ?? 0.5) : 1,
    reviewed: false,
  }
}

function cellSpan(words: Words, cell: FlatCell): Span {
  const { start } = words.position!
  const at = (index: number) => ({
    line: start.line,
    column: start.column + index,
    offset: start.offset! + index,
  })
  return { start: at(cell.start), end: at(cell.end) }
}

function locateCell(
  context: ArticleContext,
  words: Words,
  cell: FlatCell,
  role: 'prose' | 'title',
): LocatedText {
  const origin = { document: context.document, spans: cell.end > cell.start ? [cellSpan(words, cell)] : [] }
  return { text: textAt(context.source, origin, role), origin }
}

/** A flattened table, with what an editor needs to settle it. */
export interface ReadFlattenedTable {
  table: DraftTable
  reasons: string[]
  alternative: { columns: string[]; rows: string[][] } | null
}

/**
 * Parse a table that lost its borders.
 *
 * @param context The article.
 * @param node Its lines.
 * @param evidence Prose and phrases of the same article.
 * @param settled Columns that an editor has settled, by line number of the header.
 * @returns The table, the reasons for its confidence, the second-best reading.
 */
export function parseFlattenedTable(
  context: ArticleContext,
  node: FlattenedTable,
  evidence: FlatTableContext,
  settled: ArticleHints['tables'],
): ReadFlattenedTable {
  const caption = node.caption && locateWords(context, [node.caption], 'title')
  const lines = node.children.map(({ value }) => value)
  const columns = settled.get(node.children[0]!.position!.start.line)?.columns
  const given = { ...evidence, caption: caption?.text ?? null }
  const read = columns ? readFlatTableWithColumns(lines, columns, given) : readFlatTable(lines, given)
  const header = node.children[read.headerLine]!
  const labels = read.columns.map((cell) => locateCell(context, header, cell, 'title'))
  const rows = read.rows.map((row) =>
    row.cells.map((cell) => locateCell(context, node.children[row.line]!, cell, 'prose')),
  )
  return {
    table: {
      document: context.document,
      caption,
      layout: 'flattened',
      columns: columnsOf(labels),
      rows,
      confidence: columns ? 1 : read.confidence,
      reviewed: columns !== undefined,
    },
    reasons: read.reasons,
    alternative: read.alternative && {
      columns: read.alternative.columns.map(({ text }) => text),
      rows: read.alternative.rows.map(({ cells }) => cells.map(({ text }) => text)),
    },
  }
}
