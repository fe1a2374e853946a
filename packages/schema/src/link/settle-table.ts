// Stage "link": a table cut as an editor wrote it. Every word of its lines stays in a cell.
import type { LocatedText, Span } from '../entities/fields/origin.ts'
import type { Table } from '../entities/table.ts'
import { textAt } from '../parse/normalise-text.ts'
import type { ParsedArticle } from '../parse/parsed-article.ts'
import { slugOf, uniqueIds } from '../parse/slug.ts'

interface Line {
  text: string
  line: number
  offset: number
}

function lineAt(text: string, span: Span): Line {
  const offset = span.start.offset - (span.start.column - 1)
  const end = text.indexOf('\n', offset)
  return { text: text.slice(offset, end === -1 ? text.length : end), line: span.start.line, offset }
}

/** Cut a line at the printed cells; null where they are not all of its words, in order. */
function cutLine(
  article: ParsedArticle,
  { text, line, offset }: Line,
  cells: readonly string[],
  role: 'prose' | 'title',
): LocatedText[] | null {
  let at = 0
  const located: LocatedText[] = []
  for (const cell of cells) {
    const start = text.indexOf(cell, at)
    if (start === -1 || /[\p{L}\p{N}]/u.test(text.slice(at, start))) return null
    at = start + cell.length
    const spans: Span[] =
      cell === ''
        ? []
        : [
            {
              start: { line, column: start + 1, offset: offset + start },
              end: { line, column: at + 1, offset: offset + at },
            },
          ]
    const origin = { document: article.document.id, spans }
    const { mediaType } = article.document.source
    located.push({ text: textAt({ text: article.text, mediaType }, origin, role), origin })
  }
  return /[\p{L}\p{N}]/u.test(text.slice(at)) ? null : located
}

function firstSpan(cells: readonly { origin: Table['columns'][number]['origin'] }[]): Span | undefined {
  return cells.flatMap(({ origin }) => origin.spans)[0]
}

/**
 * Settle a table.
 *
 * @param article The article; its list of tables gets the settled one.
 * @param offset Offset of the quote in the decoded file.
 * @param columns Column labels, to the letter.
 * @param rows Cells of each row, or undefined where the parse may cut them.
 * @returns Null, or what the quote should have been of.
 */
export function settleTable(
  article: ParsedArticle,
  offset: number,
  columns: readonly string[],
  rows: readonly (readonly string[])[] | undefined,
): string | null {
  const index = article.tables.findIndex((table) => {
    const spans = [...table.columns, ...table.rows.flat()].flatMap(({ origin }) => origin.spans)
    return spans.some(({ start, end }) => start.offset <= offset && offset < end.offset)
  })
  const table = article.tables[index]
  const header = table && firstSpan(table.columns)
  if (!table || !header) return 'a table'
  const labels = cutLine(article, lineAt(article.text, header), columns, 'title')
  if (!labels) return 'a header line that holds the labels of `columns`, in order and nothing else'
  const unique = uniqueIds()
  const settled: Table = {
    ...table,
    columns: labels.map(({ text, origin }) => ({ key: unique(slugOf(text)), label: text, origin })),
    confidence: 1,
    reviewed: true,
  }
  if (rows) {
    if (rows.length !== table.rows.length)
      return `a table of ${rows.length} rows, where this one has ${table.rows.length}`
    const cut = rows.map((cells, row) => {
      const span = firstSpan(table.rows[row]!)
      return span ? cutLine(article, lineAt(article.text, span), cells, 'prose') : null
    })
    const bad = cut.indexOf(null)
    if (bad !== -1)
      return `a table whose row ${bad + 1} holds the cells of \`rows\`, in order and nothing else`
    settled.rows = cut.map((cells) => cells!)
  } else if (table.rows.some((cells) => cells.length !== columns.length)) {
    return 'a table with as many cells in each row as `columns` has labels; write `rows` too'
  }
  article.tables[index] = settled
  return null
}
