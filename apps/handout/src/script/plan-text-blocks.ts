// Script: paragraphs, lists and tables of the editors' tree.
import type { List, ListItem, PhrasingContent, Table } from 'mdast'
import type { ListPlan, ParagraphPlan, TablePlan } from '../plan/blocks.ts'
import type { Inline } from './plan-inline.ts'
import { addStatement, readInline, type ScriptContext, textOf } from './script-context.ts'
import type { Statement } from './statement.ts'

/**
 * Plans a paragraph and notes what it states.
 * @param nodes its phrasing
 * @param style normal or lead
 * @param context the script
 * @param place of its node
 */
export function planParagraph(
  nodes: PhrasingContent[],
  style: 'normal' | 'lead',
  context: ScriptContext,
  place: Statement['place'],
): ParagraphPlan {
  const inline = readInline(nodes, context)
  addStatement(inline, textOf(inline), context, place)
  return { type: 'paragraph', style, runs: inline.runs }
}

/**
 * Plans a list; items with tick boxes make it a list to tick.
 * @param list the list
 * @param context the script
 */
export function planList(list: List, context: ScriptContext): ListPlan {
  const boxes = list.children.some((item) => typeof item.checked === 'boolean')
  return {
    type: 'list',
    marker: boxes ? 'checkbox' : list.ordered ? 'number' : 'bullet',
    items: list.children.map((item: ListItem) => {
      const [first, ...rest] = item.children
      const inline = readInline(first?.type === 'paragraph' ? first.children : [], context)
      addStatement(inline, textOf(inline), context, item.position)
      const children = rest.flatMap((child) => (child.type === 'list' ? [planList(child, context)] : []))
      return { runs: inline.runs, children }
    }),
  }
}

/**
 * Plans a table. Anchors in any cell of a row hold for the row.
 * @param table the table
 * @param caption printed above it, or null
 * @param rowLines least height of a row in lines
 * @param context the script
 */
export function planTable(
  table: Table,
  caption: string | null,
  rowLines: number,
  context: ScriptContext,
): TablePlan {
  const [head, ...rows] = table.children
  const columns = (head?.children ?? []).map((cell) => textOf(readInline(cell.children, context)))
  if (head)
    context.statements.push({
      text: columns.join('. '),
      kind: 'heading',
      anchors: [],
      derived: [],
      terms: [],
      place: head.position,
    })
  return {
    type: 'table',
    caption,
    columns,
    rowLines,
    rows: rows.map((row) => {
      const cells = row.children.map((cell) => readInline(cell.children, context))
      const texts = cells.map(textOf)
      const all: Inline = {
        runs: [],
        anchors: cells.flatMap((cell) => cell.anchors),
        derived: cells.flatMap((cell) => cell.derived),
        terms: cells.flatMap((cell) => cell.terms),
        free: cells.every((cell) => cell.free || cell.runs.length === 0),
      }
      addStatement(all, texts.filter(Boolean).join('. '), context, row.position)
      return texts
    }),
  }
}
