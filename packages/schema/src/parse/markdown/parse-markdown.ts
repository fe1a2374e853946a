// Markdown articles: remark's tree turned into the tree of a raw article, so that the same stages follow.
import {
  type ArticleNode,
  type ArticleRoot,
  knownSectionOf,
  looksLikeFurniture,
  nameOf,
  type Words,
} from '@compendium/raw-article'
import type * as mdast from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { normaliseText } from '../normalise-text.ts'
import { entryOfHeading, entryOfParagraph } from './convert-entry.ts'
import { convertList } from './convert-list.ts'
import { captionBefore, convertTable } from './convert-table.ts'
import { isBoldHeading, isLinkRow } from './paragraph-forms.ts'
import { countByteOrderMark, type MarkdownFile, openMarkdown, placeRun, plainOf } from './place.ts'
import { wordsOf } from './words-of.ts'

const processor = unified().use(remarkParse).use(remarkGfm).use(keepPlaces).use(remarkFrontmatter).freeze()

type Aside = mdast.Image | mdast.Code | mdast.Definition | mdast.Html
type Zone = 'body' | 'references' | 'glossary'

/** Extensions that change the tree after the parse, to make links of bare addresses, make nodes without a place. */
function keepPlaces(this: Processor): void {
  for (const extension of this.data().fromMarkdownExtensions?.flat() ?? []) delete extension.transforms
}

/** A backslash that takes its meaning from the sign after it. */
const escaped = /\\(?=[!-/:-@[-`{-~])/g

/** The only heading of depth 1, where it opens the article and deeper ones follow, is the title. */
function titleOf(tree: mdast.Root): mdast.Heading | null {
  const headings = tree.children.filter((node) => node.type === 'heading')
  const [first] = headings
  const isOnly = headings.filter(({ depth }) => depth === 1).length === 1
  return first?.depth === 1 && isOnly && headings.length > 1 ? first : null
}

/** Pictures, addresses and comments under a node, and code and tags that stand as blocks in its lists and quotes. */
function asidesUnder(node: mdast.Nodes, asides: Aside[] = []): Aside[] {
  if (!('children' in node)) return asides
  for (const child of node.children) {
    if (child.type === 'image' || child.type === 'code' || child.type === 'definition') asides.push(child)
    else if (child.type === 'html' && (holdsBlocks(node) || !plainTag.test(child.value))) asides.push(child)
    else asidesUnder(child, asides)
  }
  return asides
}

/** A tag within a line; what else is written in angle brackets, such as a comment, may hold words. */
const plainTag = /^<[/a-z][^<>]*>$/i

function holdsBlocks({ type }: mdast.Nodes): boolean {
  return type === 'listItem' || type === 'blockquote' || type === 'footnoteDefinition'
}

/** The alternative text of a picture, between its first brackets. */
function alternativeText(file: MarkdownFile, image: mdast.Image): Words | null {
  const start = image.position!.start.offset! + 2
  const close = file.text.indexOf('](', start)
  return close === -1 || close > image.position!.end.offset! ? null : placeRun(file, start, close)
}

function wholeNode(file: MarkdownFile, node: mdast.Nodes): Words[] {
  return [placeRun(file, node.position!.start.offset!, node.position!.end.offset!)!]
}

/** What a block of Markdown is in an article; `next` is the block after it. */
function convert(
  file: MarkdownFile,
  node: mdast.RootContent,
  zone: Zone,
  before: ArticleNode | undefined,
): ArticleNode[] {
  const position = node.position!
  const words = wordsOf(file, node)
  const nodes: ArticleNode[] = []
  switch (node.type) {
    case 'list':
      if (zone === 'references') {
        for (const item of node.children)
          nodes.push({ type: 'reference', children: wordsOf(file, item), position: item.position! })
      } else if (zone === 'glossary') {
        for (const item of node.children) {
          const [first] = item.children
          const found = first?.type === 'paragraph' ? entryOfParagraph(file, first) : null
          nodes.push(found ?? { type: 'paragraph', children: wordsOf(file, item), position: item.position! })
        }
      } else nodes.push(convertList(file, node))
      break
    case 'table':
      nodes.push(convertTable(file, node, captionBefore(before)))
      break
    case 'html':
    case 'code':
    case 'definition':
    case 'yaml':
      nodes.push({ type: 'furniture', children: wholeNode(file, node), position })
      break
    case 'blockquote':
      if (words.length > 0) {
        const isQuote = node.children.length === 1 && node.children[0]!.type === 'paragraph'
        nodes.push({ type: isQuote ? 'pullQuote' : 'paragraph', children: words, position })
      }
      break
    case 'paragraph':
      if (normaliseText(plainOf(words)) !== '') {
        const entry = zone === 'glossary' ? entryOfParagraph(file, node) : null
        if (entry) nodes.push(entry)
        else {
          const isFurniture = looksLikeFurniture(plainOf(words)) || (zone !== 'references' && isLinkRow(node))
          const type = isFurniture ? 'furniture' : zone === 'references' ? 'reference' : 'paragraph'
          nodes.push({ type, children: words, position })
        }
      }
      break
    default:
      if (words.length > 0)
        nodes.push({ type: zone === 'references' ? 'reference' : 'paragraph', children: words, position })
  }
  nodes.push(...convertAsides(file, node))
  return nodes
}

/** What stands within a block without being words of it. */
function convertAsides(file: MarkdownFile, node: mdast.Nodes): ArticleNode[] {
  return asidesUnder(node).flatMap((aside): ArticleNode[] => {
    const position = aside.position!
    if (aside.type !== 'image') return [{ type: 'furniture', children: wholeNode(file, aside), position }]
    const alternative = alternativeText(file, aside)
    return alternative ? [{ type: 'imageDescription', children: [alternative], position }] : []
  })
}

/**
 * Parse a Markdown article.
 *
 * @param text The decoded file.
 * @returns The same kind of tree that a raw article gives.
 */
export function parseMarkdown(text: string): ArticleRoot {
  const file = openMarkdown(text)
  const tree = processor.parse(text)
  if (text.startsWith('\ufeff')) countByteOrderMark(tree)
  const title = titleOf(tree)
  const children: ArticleNode[] = []
  let zone: Zone = 'body'
  let zoneDepth = 0
  let depth = 0
  for (let at = 0; at < tree.children.length; at++) {
    const node = tree.children[at]!
    const next = tree.children[at + 1]
    if (
      node.type === 'paragraph' &&
      zone === 'body' &&
      isBoldHeading(node) &&
      next &&
      next.type !== 'heading'
    ) {
      children.push({
        type: 'heading',
        depth: Math.min(6, depth + 1),
        children: wordsOf(file, node),
        position: node.position!,
      })
      continue
    }
    if (node.type !== 'heading') {
      const nodes = convert(file, node, zone, children.at(-1))
      if (nodes[0]?.type === 'table' && nodes[0].caption) children.pop()
      children.push(...nodes)
      continue
    }
    const words = wordsOf(file, node)
    const known = knownSectionOf(nameOf(plainOf(words).replace(escaped, '')))
    const isEntry =
      zone === 'glossary' && node.depth > zoneDepth && known === null && next?.type === 'paragraph'
    const entry = isEntry ? entryOfHeading(file, node, next) : null
    if (entry) {
      const asides = [...convertAsides(file, node), ...convertAsides(file, next as mdast.Nodes)]
      // The headword is one run, which takes what stands within it.
      const { start, end } = entry.headword.position!
      children.push(entry)
      for (const aside of asides) {
        const from = aside.position!.start.offset!
        if (from < start.offset! || from >= end.offset!) children.push(aside)
      }
      at++
      continue
    }
    if (node === title) children.push({ type: 'title', children: words, position: node.position! })
    else {
      zone = known === 'references' || known === 'glossary' ? known : 'body'
      zoneDepth = node.depth
      depth = title ? Math.max(1, node.depth - 1) : node.depth
      children.push({
        type: 'heading',
        depth,
        children: words,
        position: node.position!,
      })
    }
    children.push(...convertAsides(file, node))
  }
  return { type: 'root', children }
}
