// Tables whose cells were printed apart: by pipes, tabs or gaps, or on lines of their own.
import { findColumnGaps } from '../lines/column-gaps.ts'
import type { DescribedLine } from '../lines/describe-line.ts'
import { isBlankCode } from '../lines/scan-lines.ts'
import type { Table, TableCell, TableRow, Words } from '../nodes.ts'
import { placeWords, spanOf } from './words.ts'

function cutAtGaps(text: string, line: DescribedLine): TableCell[] {
  const gaps = findColumnGaps(text.slice(line.start, line.end))
  const starts = [0, ...gaps.map(([, end]) => end)]
  const ends = [...gaps.map(([start]) => start), line.end - line.start]
  return starts.map((start, index) => {
    const words = placeWords(text, line, line.start + start, line.start + ends[index]!)
    return { type: 'tableCell', children: words ? [words] : [] }
  })
}

function cutCells(text: string, line: DescribedLine): TableCell[] {
  if (line.separator === 'gap') return cutAtGaps(text, line)
  const separator = line.separator === 'tab' ? '\t' : '|'
  const cells: TableCell[] = []
  let from = line.start
  let to = line.end
  if (separator === '|') {
    if (text.charAt(from) === '|') from++
    if (to > from && text.charAt(to - 1) === '|' && text.charAt(to - 2) !== '\\') to--
  } else {
    // Tabs at the start of the line are empty cells; the line was trimmed for its words only. Another may stand before it in the file's.
    while (from > line.lineStart && isBlankCode(text.charCodeAt(from - 1)) && text.charAt(from - 1) !== '\v')
      from--
  }
  let cellStart = from
  for (let at = from; at <= to; at++) {
    if (at < to && (text.charAt(at) !== separator || text.charAt(at - 1) === '\\')) continue
    const words = placeWords(text, line, cellStart, at)
    cells.push({ type: 'tableCell', children: words ? [words] : [] })
    cellStart = at + 1
  }
  return cells
}

/**
 * Build a table from its lines.
 *
 * @param text The decoded file.
 * @param lines Its lines, header first, rules among them.
 * @param caption The caption, or null.
 * @returns The table: a row too long keeps its surplus in its last cell, a row too short gets empty cells.
 */
export function buildTable(text: string, lines: readonly DescribedLine[], caption: Words | null): Table {
  const rows: TableRow[] = []
  let width = 0
  for (const line of lines) {
    if (line.isRule) continue
    const children = cutCells(text, line)
    if (rows.length === 0) width = children.length
    while (children.length < width) children.push({ type: 'tableCell', children: [] })
    while (children.length > width) {
      const surplus = children.pop()!
      children.at(-1)!.children.push(...surplus.children)
    }
    rows.push({ type: 'tableRow', children })
  }
  const first = lines[0]!
  const last = lines.at(-1)!
  return {
    type: 'table',
    layout: first.separator === 'pipe' ? 'pipe' : 'tab',
    caption,
    children: rows,
    position: spanOf(
      placeWords(text, first, first.start, first.end)!,
      placeWords(text, last, last.start, last.end)!,
    ),
  }
}

/**
 * Build a table whose cells have a line each.
 *
 * @param text The decoded file.
 * @param lines Its lines, in reading order, the header's first.
 * @param columns Cells a row.
 * @param caption The line of the caption, above or below, or null.
 * @returns The table; a last row that stops short gets empty cells.
 */
export function buildStackedTable(
  text: string,
  lines: readonly DescribedLine[],
  columns: number,
  caption: DescribedLine | null,
): Table {
  const whole = (line: DescribedLine) => placeWords(text, line, line.start, line.end)!
  const rows: TableRow[] = []
  for (let from = 0; from < lines.length; from += columns) {
    const cells = lines.slice(from, from + columns).map((line): TableCell => {
      return { type: 'tableCell', children: [whole(line)] }
    })
    while (cells.length < columns) cells.push({ type: 'tableCell', children: [] })
    rows.push({ type: 'tableRow', children: cells })
  }
  const all = caption ? [...lines, caption] : [...lines]
  all.sort((a, b) => a.start - b.start)
  return {
    type: 'table',
    layout: 'stacked',
    caption: caption && whole(caption),
    children: rows,
    position: spanOf(whole(all[0]!), whole(all.at(-1)!)),
  }
}
