// A block of Markdown that is no heading, turned into nodes of the article's tree.
import { type ArticleNode, looksLikeFurniture } from '@compendium/raw-article'
import type * as mdast from 'mdast'
import { normaliseText } from '../normalise-text.ts'
import { convertAsides, wholeNode } from './convert-asides.ts'
import { entryOfParagraph } from './convert-entry.ts'
import { convertList } from './convert-list.ts'
import { captionBefore, convertTable } from './convert-table.ts'
import { isLinkRow } from './paragraph-forms.ts'
import { type MarkdownFile, plainOf } from './place.ts'
import { wordsOf } from './words-of.ts'

/** The kind of section that a block stands in. */
export type Zone = 'body' | 'references' | 'glossary'

function convertItems(file: MarkdownFile, node: mdast.List, zone: Zone): ArticleNode[] {
  if (zone === 'body') return [convertList(file, node)]
  return node.children.map((item): ArticleNode => {
    const [first] = item.children
    const isEntry = zone === 'glossary' && first?.type === 'paragraph'
    const type = zone === 'references' ? 'reference' : 'paragraph'
    const entry = isEntry ? entryOfParagraph(file, first) : null
    return entry ?? { type, children: wordsOf(file, item), position: item.position! }
  })
}

function convertParagraph(file: MarkdownFile, node: mdast.Paragraph, zone: Zone): ArticleNode[] {
  const children = wordsOf(file, node)
  const text = plainOf(children)
  if (normaliseText(text) === '') return []
  const entry = zone === 'glossary' ? entryOfParagraph(file, node) : null
  if (entry) return [entry]
  const isFurniture = looksLikeFurniture(text) || (zone !== 'references' && isLinkRow(node))
  const type = isFurniture ? 'furniture' : zone === 'references' ? 'reference' : 'paragraph'
  return [{ type, children, position: node.position! }]
}

function convertWords(file: MarkdownFile, node: mdast.RootContent, zone: Zone): ArticleNode[] {
  const children = wordsOf(file, node)
  if (children.length === 0) return []
  const isOneParagraph =
    node.type === 'blockquote' && node.children.length === 1 && node.children[0]!.type === 'paragraph'
  const isReference = node.type !== 'blockquote' && zone === 'references'
  const type = isOneParagraph ? 'pullQuote' : isReference ? 'reference' : 'paragraph'
  return [{ type, children, position: node.position! }]
}

function wordsAndStructure(
  file: MarkdownFile,
  node: mdast.RootContent,
  zone: Zone,
  before: ArticleNode | undefined,
): ArticleNode[] {
  switch (node.type) {
    case 'list':
      return convertItems(file, node, zone)
    case 'table':
      return [convertTable(file, node, captionBefore(before))]
    case 'paragraph':
      return convertParagraph(file, node, zone)
    case 'html':
    case 'code':
    case 'definition':
    case 'yaml':
      return [{ type: 'furniture', children: wholeNode(file, node), position: node.position! }]
    default:
      return convertWords(file, node, zone)
  }
}

/**
 * Convert a block.
 *
 * @param file The file.
 * @param node Any Markdown block but a heading.
 * @param zone The kind of section that it stands in.
 * @param before The article's node before it, which may be the caption of a table.
 * @returns Its words first, then what stands within it without being words; a table's caption stands in the table.
 */
export function convertBlock(
  file: MarkdownFile,
  node: mdast.RootContent,
  zone: Zone,
  before: ArticleNode | undefined,
): ArticleNode[] {
  const nodes = wordsAndStructure(file, node, zone, before)
  return [...nodes, ...convertAsides(file, node, nodes)]
}
