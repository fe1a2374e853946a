// Layout: a table whose columns do not fit beside each other, as one short list a row.
import type { ListPlan, TablePlan } from '../plan/blocks.ts'
import type { LayoutContext } from './context.ts'
import { layoutList } from './layout-list.ts'
import { layoutText } from './layout-text.ts'
import type { Piece } from './pieces.ts'

/**
 * Lays out each row as a bold line, its first cell, and a list of "column: cell".
 * @param plan the table
 * @param context place and width
 */
export function layoutRecords(plan: TablePlan, context: LayoutContext): Piece[] {
  const { body } = context.sizes
  const bold = (text: string, before: number) =>
    layoutText([{ text }], context, {
      size: body,
      weight: 'bold',
      colour: 'ink',
      before,
      tag: { type: 'P', parent: context.parent },
    }).map((piece) => ({ ...piece, keepWithNext: true }))
  const caption = plan.caption ? bold(plan.caption, body * 0.9) : []
  const records = plan.rows.flatMap((row) => {
    const list: ListPlan = {
      type: 'list',
      marker: 'bullet',
      items: row.slice(1).map((text, index) => ({
        runs: [{ text: `${plan.columns[index + 1] ?? ''}: `, bold: true }, { text: text || '–' }],
        children: [],
      })),
    }
    return [...bold(row[0] ?? '', body * 0.6), ...layoutList(list, context)]
  })
  return [...caption, ...records]
}
