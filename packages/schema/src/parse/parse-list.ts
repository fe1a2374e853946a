// Lists of the tree to lists of the contract.
import type { List as ListNode, Tooltip, Words } from '@compendium/raw-article'
import type { List, ListItem } from '../entities/block.ts'
import { type ArticleContext, locateWords } from './locate.ts'

/**
 * Parse a list.
 *
 * @param context The article.
 * @param node The list.
 * @param onTooltip Called with each tooltip in an item.
 * @returns The list with nested lists.
 */
export function parseList(
  context: ArticleContext,
  node: ListNode,
  onTooltip: (tooltip: Tooltip) => void,
): List {
  const items = node.children.map((child): ListItem => {
    const words: Words[] = []
    const children: List[] = []
    for (const part of child.children) {
      if (part.type === 'text') words.push(part)
      else if (part.type === 'tooltip') onTooltip(part)
      else children.push(parseList(context, part, onTooltip))
    }
    const { text, origin } = locateWords(context, words)
    return { term: child.term ? locateWords(context, [child.term]) : null, text, origin, children }
  })
  return { type: 'list', ordered: node.ordered, items }
}
