// Shows a tree as an indented outline, so that expectations read like the article.
import { type ArticleNode, type List, parseRawArticle } from '@compendium/raw-article'

function words(node: { children?: readonly unknown[]; value?: string }): string {
  if (node.value !== undefined) return node.value
  return ((node.children ?? []) as { type: string; value?: string }[])
    .map((child) =>
      child.type === 'text' ? (child.value ?? '') : child.type === 'tooltip' ? '[tooltip]' : '',
    )
    .filter(Boolean)
    .join(' ')
}

function listLines(list: List, indent: string): string[] {
  return list.children.flatMap((item) => [
    `${indent}${list.ordered ? 'numbered' : 'item'}: ${item.term ? `{${item.term.value}} ` : ''}${words(item)}`,
    ...item.children.flatMap((child) => (child.type === 'list' ? listLines(child, `${indent}  `) : [])),
  ])
}

function lines(node: ArticleNode): string[] {
  switch (node.type) {
    case 'list':
      return listLines(node, '')
    case 'table':
      return [
        `${node.layout} table: ${node.caption?.value ?? '-'}`,
        ...node.children.map((row) => `  ${row.children.map(words).join(' | ')}`),
      ]
    case 'flattenedTable':
      return [
        `flattened table: ${node.caption?.value ?? '-'}`,
        ...node.children.map(({ value }) => `  ${value}`),
      ]
    case 'glossaryEntry':
      return [
        `entry${node.marked ? '' : ' unmarked'}: ${node.headword.value} = ${node.definition.map(({ value }) => value).join(' ')}`,
      ]
    case 'heading':
      return [`h${node.depth}: ${words(node)}`]
    default:
      return [`${node.type}: ${words(node)}`]
  }
}

/** The outline of a raw article. */
export function outline(
  text: string,
  ...rest: Parameters<typeof parseRawArticle> extends [string, ...infer R] ? R : never
): string[] {
  return parseRawArticle(text, ...rest).children.flatMap(lines)
}
