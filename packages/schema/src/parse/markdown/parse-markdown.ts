// Markdown articles: remark's tree turned into the tree of a raw article, so that the same stages follow.
import {
  type ArticleNode,
  type ArticleRoot,
  endBeforeEditMark,
  findFirstLines,
  type GlossaryEntry,
  knownSectionOf,
  nameOf,
  type Words,
} from '@compendium/raw-article'
import type * as mdast from 'mdast'
import { convertAsides } from './convert-asides.ts'
import { convertBlock, type Zone } from './convert-block.ts'
import { entryOfHeading } from './convert-entry.ts'
import { isBoldHeading } from './paragraph-forms.ts'
import { type MarkdownFile, openMarkdown, plainOf, splitWords, withoutEscapes } from './place.ts'
import { readBlocks } from './read-blocks.ts'
import { splitLines } from './split-lines.ts'
import { tellBlocks } from './tell-blocks.ts'
import { wordsOf } from './words-of.ts'

/** The section that the blocks after a heading stand in. */
interface Section {
  zone: Zone
  /** Number of signs before its heading in the file. */
  signs: number
  /** Depth of its heading in the article, where the title counts for nothing. */
  depth: number
}

/** The only heading of depth 1, where it opens the article and deeper ones follow, is the title. */
function titleOf(tree: mdast.Root): mdast.Heading | null {
  const headings = tree.children.filter((node) => node.type === 'heading')
  const [first] = headings
  const isOnly = headings.filter(({ depth }) => depth === 1).length === 1
  return first?.depth === 1 && isOnly && headings.length > 1 ? first : null
}

/** The words of a heading, without a link to edit its section. */
function headingWords(file: MarkdownFile, heading: mdast.Heading): Words[] {
  const words = wordsOf(file, heading)
  const text = plainOf(words)
  const end = endBeforeEditMark(text)
  return end === text.length ? words : splitWords(file, words, end, text.length - end)[0]
}

function knownHeading(file: MarkdownFile, heading: mdast.Heading): ReturnType<typeof knownSectionOf> {
  return knownSectionOf(nameOf(withoutEscapes(headingWords(file, heading))))
}

const dated = /(?<!\d)(?:1[89]|20)\d\d(?!\d)|\bhttps?:\/\/|\bdoi\b/i

/** Whether a block between a heading and the next one gives a year or an address, as references do. */
function holdsReference(file: MarkdownFile, blocks: readonly mdast.RootContent[], heading: number): boolean {
  for (let at = heading + 1; at < blocks.length && blocks[at]!.type !== 'heading'; at++) {
    const { start, end } = blocks[at]!.position!
    if (dated.test(file.text.slice(start.offset, end.offset))) return true
  }
  return false
}

/** The entry of a glossary whose terms are headings or lines in bold; null where the block is no term. */
function entryUnder(
  file: MarkdownFile,
  { zone, signs }: Section,
  node: mdast.RootContent,
  next: mdast.RootContent | undefined,
): GlossaryEntry | null {
  if (zone !== 'glossary' || next?.type !== 'paragraph') return null
  if (node.type === 'heading') {
    if (node.depth <= signs || knownHeading(file, node) !== null) return null
  } else if (!isBoldHeading(node)) return null
  return entryOfHeading(file, node, next)
}

/**
 * Parse a Markdown article.
 *
 * @param text The decoded file.
 * @returns The same kind of tree that a raw article gives.
 */
export function parseMarkdown(text: string): ArticleRoot {
  const file = openMarkdown(text)
  const firstLines = findFirstLines(text)
  const tree = readBlocks(text)
  const blocks = tree.children.flatMap((node): mdast.RootContent[] =>
    node.type === 'paragraph' ? splitLines(file, node, firstLines) : [node],
  )
  const kinds = tellBlocks(file, blocks)
  const title = titleOf(tree)
  const children: ArticleNode[] = []
  let hasReferences = false
  let section: Section = { zone: 'body', signs: 0, depth: 0 }
  const add = (block: mdast.Nodes, node: ArticleNode) =>
    children.push(node, ...convertAsides(file, block, [node]))
  for (let at = 0; at < blocks.length; at++) {
    const node = blocks[at]!
    const next = blocks[at + 1]
    const position = node.position!
    const entry = entryUnder(file, section, node, next)
    if (entry) {
      add(node, entry)
      children.push(...convertAsides(file, next!, []))
      at++
    } else if (node === title) add(node, { type: 'title', children: wordsOf(file, node), position })
    else if (node.type === 'heading') {
      const known = knownHeading(file, node)
      // After the references "Further reading" often names what else the site has.
      const isOther: boolean = known === 'references' && hasReferences && !holdsReference(file, blocks, at)
      const zone: Zone = !isOther && (known === 'references' || known === 'glossary') ? known : 'body'
      hasReferences ||= zone === 'references'
      section = { zone, signs: node.depth, depth: title ? Math.max(1, node.depth - 1) : node.depth }
      add(node, { type: 'heading', depth: section.depth, children: headingWords(file, node), position })
    } else if (
      section.zone === 'body' &&
      isBoldHeading(node) &&
      next &&
      next.type !== 'heading' &&
      // A line in bold straight over a table is its caption.
      next.type !== 'table'
    ) {
      const depth = Math.min(6, section.depth + 1)
      add(node, { type: 'heading', depth, children: wordsOf(file, node), position })
    } else {
      const nodes = convertBlock(file, node, kinds[at]!, section.zone, children.at(-1))
      if (nodes[0]?.type === 'table' && nodes[0].caption) children.pop()
      children.push(...nodes)
    }
  }
  return { type: 'root', children }
}
