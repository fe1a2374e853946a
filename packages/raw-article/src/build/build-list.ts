// Lists: items with their lead terms, nested by indent.
import type { DescribedLine } from '../lines/describe-line.ts'
import type { List, ListItem, Words } from '../nodes.ts'
import { findLeadTerms } from './find-lead-terms.ts'
import { partTooltips } from './find-tooltips.ts'
import { placeWords, spanOf } from './words.ts'

/** An item's own line and the lines that carry it on. */
export interface ItemLines {
  line: DescribedLine
  continued: DescribedLine[]
}

/** Columns by which an item must be set in to be nested under the one before. */
const nestingIndent = 2

function isNestedUnder(item: ItemLines, above: ItemLines): boolean {
  return item.line.bullet!.indent >= above.line.bullet!.indent + nestingIndent
}

function buildItem(
  text: string,
  item: ItemLines,
  lead: { termEnd: number; textStart: number } | null,
): ListItem {
  const { line, continued } = item
  const start = line.bullet!.contentStart
  const term: Words | null = lead ? placeWords(text, line, start, lead.termEnd) : null
  const children: ListItem['children'] = partTooltips(text, line, lead ? lead.textStart : start, line.end)
  for (const more of continued) children.push(...partTooltips(text, more, more.start, more.end))
  const first = term ?? children[0]!
  return { type: 'listItem', term, children, position: spanOf(first, children.at(-1) ?? first) }
}

/**
 * Build a list from its items in reading order.
 *
 * @param text The decoded file.
 * @param items At least one item.
 * @returns The lists: one, or several where the kind of mark changes.
 */
export function buildLists(text: string, items: readonly ItemLines[]): List[] {
  const leads = findLeadTerms(
    text,
    items.map(({ line }) => line),
  )
  const lists: List[] = []
  const open: { item: ItemLines; node: ListItem; list: List }[] = []
  for (const [index, item] of items.entries()) {
    const ordered = item.line.bullet!.ordinal !== null
    while (
      open.length > 0 &&
      item.line.bullet!.indent <= open.at(-1)!.item.line.bullet!.indent - nestingIndent
    )
      open.pop()
    const above = open.at(-1)
    const node = buildItem(text, item, leads[index] ?? null)
    if (above && isNestedUnder(item, above.item)) {
      const list: List = { type: 'list', ordered, children: [node] }
      above.node.children.push(list)
      open.push({ item, node, list })
    } else if (above && above.list.ordered === ordered) {
      above.list.children.push(node)
      open[open.length - 1] = { item, node, list: above.list }
    } else {
      open.pop()
      const list: List = { type: 'list', ordered, children: [node] }
      const outer = open.at(-1)
      if (outer) outer.node.children.push(list)
      else lists.push(list)
      open.push({ item, node, list })
    }
  }
  for (const list of lists) list.position = spanOf(list.children[0]!, list.children.at(-1)!)
  return lists
}
