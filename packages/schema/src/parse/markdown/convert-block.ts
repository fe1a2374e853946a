// A block of Markdown that is no heading, turned into nodes of the article's tree.
import {
  type ArticleNode,
  boxedDefinition,
  type LineKind,
  looksLikeFurniture,
  type Words,
} from '@compendium/raw-article'
import type * as mdast from 'mdast'
import { normaliseText } from '../normalise-text.ts'
import { convertAsides, wholeNode } from './convert-asides.ts'
import { entryOfParagraph } from './convert-entry.ts'
import { convertList } from './convert-list.ts'
import { captionBefore, convertTable } from './convert-table.ts'
import { isLinkRow } from './paragraph-forms.ts'
import { type MarkdownFile, plainOf, splitWords, withoutEscapes } from './place.ts'
import { proseOf } from './prose-of.ts'
import { wordsOf } from './words-of.ts'

/** The kind of section that a block stands in. */
export type Zone = 'body' | 'references' | 'glossary'

/** Words without the arrow back to the text that some sites print before a reference. */
function withoutBacklink(file: MarkdownFile, words: Words[]): Words[] {
  const arrow = /^[\^↑]\s+/.exec(plainOf(words))
  return arrow ? splitWords(file, words, 0, arrow[0].length)[1] : words
}

function convertItems(file: MarkdownFile, node: mdast.List, zone: Zone): ArticleNode[] {
  if (zone === 'body') return [convertList(file, node)]
  return node.children.map((item): ArticleNode => {
    const [first] = item.children
    const isEntry = zone === 'glossary' && first?.type === 'paragraph'
    const type = zone === 'references' ? 'reference' : 'paragraph'
    const entry = isEntry ? entryOfParagraph(file, first) : null
    return entry ?? { type, children: withoutBacklink(file, wordsOf(file, item)), position: item.position! }
  })
}

function convertParagraph(
  file: MarkdownFile,
  node: mdast.Paragraph,
  told: LineKind,
  zone: Zone,
): ArticleNode[] {
  const children = wordsOf(file, node)
  const text = plainOf(children)
  if (normaliseText(text) === '') return []
  const mayBeEntry =
    zone === 'glossary' || (zone === 'body' && boxedDefinition.test(withoutEscapes(children)))
  const entry = mayBeEntry ? entryOfParagraph(file, node) : null
  if (entry) return [entry]
  const isFurniture =
    told === 'furniture' || looksLikeFurniture(text) || (zone !== 'references' && isLinkRow(node))
  const ofBody = told === 'imageDescription' ? told : 'paragraph'
  const type = isFurniture ? 'furniture' : zone === 'references' ? 'reference' : ofBody
  if (type !== 'paragraph') return [{ type, children, position: node.position! }]
  return [{ type, children: proseOf(file, node), position: node.position! }]
}

function convertWords(file: MarkdownFile, node: mdast.RootContent, zone: Zone): ArticleNode[] {
  const children = wordsOf(file, node)
  if (children.length === 0) return []
  const isOneParagraph =
    node.type === 'blockquote' && node.children.length === 1 && node.children[0]!.type === 'paragraph'
  const isReference = node.type !== 'blockquote' && zone === 'references'
  if (isReference) return [{ type: 'reference', children, position: node.position! }]
  const type = isOneParagraph ? 'pullQuote' : 'paragraph'
  return [{ type, children: proseOf(file, node), position: node.position! }]
}

function wordsAndStructure(
  file: MarkdownFile,
  node: mdast.RootContent,
  told: LineKind,
  zone: Zone,
  before: ArticleNode | undefined,
): ArticleNode[] {
  switch (node.type) {
    case 'list':
      return convertItems(file, node, zone)
    case 'table':
      return [convertTable(file, node, captionBefore(before))]
    case 'paragraph':
      return convertParagraph(file, node, told, zone)
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
 * @param told What the block was told to be.
 * @param zone The kind of section that it stands in.
 * @param before The article's node before it, which may be the caption of a table.
 * @returns Its words first, then what stands within it without being words; a table's caption stands in the table.
 */
export function convertBlock(
  file: MarkdownFile,
  node: mdast.RootContent,
  told: LineKind,
  zone: Zone,
  before: ArticleNode | undefined,
): ArticleNode[] {
  const nodes = wordsAndStructure(file, node, told, zone, before)
  return [...nodes, ...convertAsides(file, node, nodes)]
}
