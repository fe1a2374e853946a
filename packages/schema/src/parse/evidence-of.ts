// What the rest of an article says, as evidence for tables that lost their borders.
import type { FlatTableContext } from '@compendium/flat-table'
import type { ArticleNode, FlattenedTable, Words } from '@compendium/raw-article'

function plain(children: readonly { type: string }[]): string {
  return children.map((child) => (child.type === 'text' ? (child as Words).value : '')).join(' ')
}

/**
 * Collect what an article says of words, for each section that holds tables without borders.
 *
 * @param nodes The nodes of its tree.
 * @returns By table: the running text of its own section, and phrases of the whole article that stand by themselves: headings, lead terms,
 *   headwords, cells. Prose of other sections counts for nothing, so that an edit there cuts no table anew.
 */
export function evidenceOf(nodes: readonly ArticleNode[]): Map<FlattenedTable, FlatTableContext> {
  const phrases: string[] = []
  const evidence = new Map<FlattenedTable, FlatTableContext>()
  let prose: string[] = []
  let tables: FlattenedTable[] = []
  const closeSection = () => {
    if (tables.length > 0) {
      const context = { prose: prose.join('\n'), phrases }
      for (const table of tables) evidence.set(table, context)
    }
    prose = []
    tables = []
  }
  for (const node of nodes) {
    if (node.type === 'paragraph' || node.type === 'pullQuote') prose.push(plain(node.children))
    else if (node.type === 'flattenedTable') tables.push(node)
    else if (node.type === 'heading') {
      closeSection()
      phrases.push(plain(node.children))
    } else if (node.type === 'glossaryEntry') {
      phrases.push(node.headword.value)
      prose.push(plain(node.definition))
    } else if (node.type === 'list') {
      for (const item of node.children) {
        if (item.term) phrases.push(item.term.value)
        prose.push(plain(item.children))
      }
    } else if (node.type === 'table') {
      for (const row of node.children) for (const cell of row.children) phrases.push(plain(cell.children))
    }
  }
  closeSection()
  return evidence
}
