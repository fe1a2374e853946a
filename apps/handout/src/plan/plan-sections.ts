// Plan: the blocks of chosen sections, without pictures' texts and furniture.
import type { Block, Compendium, List, Table } from '@compendium/schema'
import type { HeadingPlan, ListPlan, PlanBlock, TablePlan } from './blocks.ts'
import type { DoseFilter } from './leave-out-doses.ts'
import type { Chapter } from './select-sections.ts'

/**
 * Plans the body of one chapter.
 * @param chapter an article with its chosen sections
 * @param compendium the corpus, for its tables
 * @param doses takes sentences with doses out
 * @param level level of the headings of sections directly below the chapter
 */
export function planSections(
  chapter: Chapter,
  compendium: Compendium,
  doses: DoseFilter,
  level: 2 | 3,
): PlanBlock[] {
  const tables = new Map(compendium.tables.map((table) => [table.id, table]))
  const blocks = chapter.sections.flatMap(({ section, depth }): PlanBlock[] => {
    const body = section.blocks.flatMap((block) => planBlock(block, tables, doses))
    const heading = section.heading?.text
    // The heading of a tier, and one that repeats the chapter's title, would only say again what stands above it.
    if (!heading || (depth === 0 && section.tier !== null) || heading === chapter.title) return body
    const own: HeadingPlan = { type: 'heading', level: depth > 1 ? 3 : level, text: heading }
    return [own, ...body]
  })
  return blocks.filter(
    (block, index) => block.type !== 'heading' || (blocks[index + 1] ?? block).type !== 'heading',
  )
}

function planBlock(block: Block, tables: Map<string, Table>, doses: DoseFilter): PlanBlock[] {
  switch (block.type) {
    case 'paragraph': {
      const text = doses.filter(block.text)
      return text ? [{ type: 'paragraph', style: 'normal', runs: [{ text }] }] : []
    }
    case 'list': {
      const list = planList(block, doses)
      return list.items.length > 0 ? [list] : []
    }
    case 'table': {
      const table = tables.get(block.table)
      return table && table.columns.length > 0 ? [planTable(table, doses)] : []
    }
    default:
      return []
  }
}

function planList(list: List, doses: DoseFilter): ListPlan {
  return {
    type: 'list',
    marker: list.ordered ? 'number' : 'bullet',
    items: list.items.flatMap((item) => {
      const text = doses.filter(item.text)
      const children = item.children
        .map((child) => planList(child, doses))
        .filter((child) => child.items.length > 0)
      const lead = item.term
        ? [{ text: `${item.term.text}${/[.:?!]$/.test(item.term.text) ? '' : ':'} `, bold: true }]
        : []
      const said = text || (lead.length > 0 && children.length === 0 ? leftOut(item.text) : '')
      return said || children.length > 0 ? [{ runs: [...lead, { text: said }], children }] : []
    }),
  }
}

// What stands where a text was about doses alone, and is left out; a place that was empty stays so.
function leftOut(text: string): string {
  return text === '' ? '' : 'Ask your team'
}

/**
 * Plans a table.
 * @param table the entity
 * @param doses takes sentences with doses out of cells
 */
export function planTable(table: Table, doses: DoseFilter): TablePlan {
  return {
    type: 'table',
    caption: table.caption?.text ?? null,
    columns: table.columns.map((column) => column.label),
    rows: table.rows.map((row) => row.map((cell) => doses.filter(cell.text) || leftOut(cell.text))),
    rowLines: 1,
  }
}
