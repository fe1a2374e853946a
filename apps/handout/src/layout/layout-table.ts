// Layout: tables, one piece a row; a row too tall for a good break is sliced by lines.
import type { TablePlan } from '../plan/blocks.ts'
import { columnWidths } from './column-widths.ts'
import type { LayoutContext } from './context.ts'
import { layoutRecords } from './layout-records.ts'
import { layoutText, lineFragments } from './layout-text.ts'
import { type Fragment, type Piece, pieceOf, type Tag } from './pieces.ts'
import { splitCosts, splittable } from './split-costs.ts'
import { type Line, wrapRuns } from './wrap-runs.ts'

/** A table that takes no more than this share of a page is not split. */
const wholeShare = 0.4

/**
 * Lays out a table: caption, header, rows. The header is repeated where the table goes on to another page. Where the
 * columns do not fit beside each other, each row becomes a short list of "column: cell".
 * @param plan the table
 * @param context place and width
 */
export function layoutTable(plan: TablePlan, context: LayoutContext): Piece[] {
  const size = context.sizes.small
  const padding = size * 0.5
  const clean = {
    columns: plan.columns.map(context.guard.clean),
    rows: plan.rows.map((row) => row.map(context.guard.clean)),
  }
  const cells = clean.columns.map((label, column) => [label, ...clean.rows.map((row) => row[column] ?? '')])
  const widths = columnWidths(cells, context.width, size, padding)
  if (!widths) return layoutRecords(plan, context)
  const lefts = widths.map(
    (_, column) => context.x + widths.slice(0, column).reduce((sum, width) => sum + width, 0),
  )
  const lineHeight = size * 1.28
  const table: Tag = { type: 'Table', parent: context.parent }
  const wrap = (text: string, column: number, bold: boolean) =>
    wrapRuns([{ text }], widths[column]! - padding * 2, size, bold ? 'bold' : 'regular')

  const fragmentsOf = (lines: (Line | undefined)[], y: number, tags: (Tag | null)[]): Fragment[] =>
    lines.flatMap((line, column) => {
      const tag = tags[column] ?? null
      const placed = lineFragments(
        line ?? [],
        lefts[column]! + padding,
        lineHeight,
        { size, colour: 'ink', tag: tag ?? table },
        new Map(),
      )
      return placed.map((fragment) => ({ ...fragment, tag, y: fragment.y + y }))
    })
  const rule = (y: number): Fragment => ({
    kind: 'shape',
    x: context.x,
    y,
    width: context.width,
    height: 0,
    stroke: 'middle',
  })

  const head = clean.columns.map((label, column) => wrap(label, column, true))
  const headLines = Math.max(1, ...head.map((lines) => lines.length))
  const headHeight = headLines * lineHeight + padding * 1.2
  const headRow: Tag = { type: 'TR', parent: { type: 'THead', parent: table } }
  const headTags = clean.columns.map((): Tag => ({ type: 'TH', parent: headRow, scope: 'Column' }))
  const headFragments = (tags: (Tag | null)[]): Fragment[] => [
    { kind: 'shape', x: context.x, y: 0, width: context.width, height: headHeight, fill: 'tint' },
    rule(headHeight),
    ...headTags.flatMap((tag, column): Fragment[] =>
      tags[column] && head[column]!.length === 0 ? [{ kind: 'empty', tag }] : [],
    ),
    ...clean.columns.flatMap((_, column) =>
      head[column]!.flatMap((line, index) =>
        fragmentsOf(
          clean.columns.map((__, at) => (at === column ? line : undefined)),
          padding * 0.6 + index * lineHeight,
          tags,
        ),
      ),
    ),
  ]

  const caption = plan.caption
    ? layoutText([{ text: plan.caption }], context, {
        size: context.sizes.body,
        weight: 'bold',
        colour: 'ink',
        before: context.sizes.body * 0.9,
        tag: { type: 'Caption', parent: table },
      }).map((piece) => ({ ...piece, keepWithNext: true }))
    : []
  const gap = plan.caption ? size * 0.35 : size * 0.9
  const repeat = { height: headHeight, fragments: headFragments([]) }
  const pieces = [
    ...caption,
    pieceOf({ height: headHeight, before: gap, keepWithNext: true, fragments: headFragments(headTags) }),
  ]
  const body: Tag = { type: 'TBody', parent: table }
  for (const row of clean.rows) {
    const rowTag: Tag = { type: 'TR', parent: body }
    const tags = clean.columns.map(
      (_, column): Tag =>
        column === 0 ? { type: 'TH', parent: rowTag, scope: 'Row' } : { type: 'TD', parent: rowTag },
    )
    const lines = clean.columns.map((_, column) => wrap(row[column] ?? '', column, column === 0))
    pieces.push(...rowPieces(lines, tags))
  }
  const height = pieces.reduce((total, piece) => total + piece.before + piece.height, 0)
  const whole = height <= context.pageHeight * wholeShare
  const firstRow = caption.length + 1
  for (const [index, piece] of pieces.slice(0, -1).entries()) {
    if (whole || index === firstRow || index === pieces.length - 2) piece.keepWithNext = true
  }
  return splittable(pieces, splitCosts.table)

  function rowPieces(lines: Line[][], tags: Tag[]): Piece[] {
    const count = Math.max(plan.rowLines, ...lines.map((cell) => cell.length))
    const height = count * lineHeight + padding * 1.2
    const empty = tags.flatMap((tag, column): Fragment[] =>
      lines[column]!.length === 0 ? [{ kind: 'empty', tag }] : [],
    )
    if (height <= context.pageHeight * 0.4) {
      const text = tags.flatMap((tag, column) => [
        ...empty.filter((fragment) => fragment.kind === 'empty' && fragment.tag === tag),
        ...lines[column]!.flatMap((line, index) =>
          fragmentsOf(
            tags.map((_, at) => (at === column ? line : undefined)),
            padding * 0.6 + index * lineHeight,
            tags,
          ),
        ),
      ])
      return [pieceOf({ height, fragments: [...text, rule(height)], repeat })]
    }
    return Array.from({ length: count }, (_, index) => {
      const first = index === 0 ? padding * 0.6 : 0
      const tail = index === count - 1 ? padding * 0.6 : 0
      const line = fragmentsOf(
        lines.map((cell) => cell[index]),
        first,
        tags,
      )
      return pieceOf({
        height: lineHeight + first + tail,
        fragments: [...(index === 0 ? empty : []), ...line, ...(tail ? [rule(lineHeight + tail)] : [])],
        keepWithNext: index === 0 || index === count - 2,
        repeat,
      })
    })
  }
}
