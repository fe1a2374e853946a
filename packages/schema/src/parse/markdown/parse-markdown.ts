// Markdown articles: remark's tree turned into the tree of a raw article, so that the same stages follow.
import {
  type ArticleNode,
  type ArticleRoot,
  type GlossaryEntry,
  knownSectionOf,
  nameOf,
} from '@compendium/raw-article'
import type * as mdast from 'mdast'
import { convertAsides } from './convert-asides.ts'
import { convertBlock, type Zone } from './convert-block.ts'
import { entryOfHeading } from './convert-entry.ts'
import { isBoldHeading } from './paragraph-forms.ts'
import { type MarkdownFile, openMarkdown, plainOf } from './place.ts'
import { readBlocks } from './read-blocks.ts'
import { wordsOf } from './words-of.ts'

/** The section that the blocks after a heading stand in. */
interface Section {
  zone: Zone
  /** Number of signs before its heading in the file. */
  signs: number
  /** Depth of its heading in the article, where the title counts for nothing. */
  depth: number
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

function knownHeading(file: MarkdownFile, heading: mdast.Heading): ReturnType<typeof knownSectionOf> {
  return knownSectionOf(nameOf(plainOf(wordsOf(file, heading)).replace(escaped, '')))
}

/** The entry of a glossary whose terms are headings; null where the heading opens a section. */
function entryUnder(
  file: MarkdownFile,
  { zone, signs }: Section,
  heading: mdast.Heading,
  next: mdast.RootContent | undefined,
): GlossaryEntry | null {
  if (zone !== 'glossary' || heading.depth <= signs || next?.type !== 'paragraph') return null
  return knownHeading(file, heading) === null ? entryOfHeading(file, heading, next) : null
}

/**
 * Parse a Markdown article.
 *
 * @param text The decoded file.
 * @returns The same kind of tree that a raw article gives.
 */
export function parseMarkdown(text: string): ArticleRoot {
  const file = openMarkdown(text)
  const tree = readBlocks(text)
  const title = titleOf(tree)
  const children: ArticleNode[] = []
  let section: Section = { zone: 'body', signs: 0, depth: 0 }
  const add = (block: mdast.Nodes, node: ArticleNode) =>
    children.push(node, ...convertAsides(file, block, [node]))
  for (let at = 0; at < tree.children.length; at++) {
    const node = tree.children[at]!
    const next = tree.children[at + 1]
    const position = node.position!
    if (node.type === 'heading') {
      const entry = entryUnder(file, section, node, next)
      if (entry) {
        add(node, entry)
        children.push(...convertAsides(file, next!, []))
        at++
      } else if (node === title) add(node, { type: 'title', children: wordsOf(file, node), position })
      else {
        const known = knownHeading(file, node)
        const zone = known === 'references' || known === 'glossary' ? known : 'body'
        section = { zone, signs: node.depth, depth: title ? Math.max(1, node.depth - 1) : node.depth }
        add(node, { type: 'heading', depth: section.depth, children: wordsOf(file, node), position })
      }
    } else if (section.zone === 'body' && isBoldHeading(node) && next && next.type !== 'heading') {
      const depth = Math.min(6, section.depth + 1)
      add(node, { type: 'heading', depth, children: wordsOf(file, node), position })
    } else {
      const nodes = convertBlock(file, node, section.zone, children.at(-1))
      if (nodes[0]?.type === 'table' && nodes[0].caption) children.pop()
      children.push(...nodes)
    }
  }
  return { type: 'root', children }
}
