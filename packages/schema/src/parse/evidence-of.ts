// What the rest of an article says, as evidence for tables that lost their borders.
import type { FlatTableContext } from '@compendium/flat-table'
import type { ArticleNode, Words } from '@compendium/raw-article'

function plain(children: readonly { type: string }[]): string {
  return children.map((child) => (child.type === 'text' ? (child as Words).value : '')).join(' ')
}

/**
 * Collect prose and phrases of an article.
 *
 * @param nodes The nodes of its tree.
 * @returns Running text, and phrases that stand by themselves: headings, lead terms, headwords, cells.
 */
export function evidenceOf(nodes: readonly ArticleNode[]): FlatTableContext {
  const prose: string[] = []
  const phrases: string[] = []
  for (const node of nodes) {
    if (node.type === 'paragraph' || node.type === 'pullQuote') prose.push(plain(node.children))
    else if (node.type === 'heading') phrases.push(plain(node.children))
    else if (node.type === 'glossaryEntry') {
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
  return { prose: prose.join('\n'), phrases: phrases.filter((phrase) => phrase !== '') }
}
