// Asides: pictures, code, comments and addresses, which stand within a block of Markdown without being words of it.
import type { ArticleNode, ListItem, Words } from '@compendium/raw-article'
import type * as mdast from 'mdast'
import { type MarkdownFile, placeRun } from './place.ts'

type Picture = mdast.Image | mdast.ImageReference
type Aside = Picture | mdast.Code | mdast.Definition | mdast.Html

/** A tag within a line; what else is written in angle brackets, such as a comment, may hold words. */
const plainTag = /^<[/a-z][^<>]*>$/i

function holdsBlocks({ type }: mdast.Nodes): boolean {
  return type === 'listItem' || type === 'blockquote' || type === 'footnoteDefinition'
}

function isPicture(node: mdast.Nodes): node is Picture {
  return node.type === 'image' || node.type === 'imageReference'
}

/** Pictures, addresses and comments under a node, and code and tags that stand as blocks in its lists and quotes. */
function asidesUnder(node: mdast.Nodes, asides: Aside[] = []): Aside[] {
  if (!('children' in node)) return asides
  for (const child of node.children) {
    if (isPicture(child) || child.type === 'code' || child.type === 'definition') asides.push(child)
    else if (child.type === 'html' && (holdsBlocks(node) || !plainTag.test(child.value))) asides.push(child)
    else asidesUnder(child, asides)
  }
  return asides
}

/** Whether a picture stands in a block. */
export function holdsPicture(block: mdast.Nodes): boolean {
  return isPicture(block) || ('children' in block && block.children.some(holdsPicture))
}

/** Headwords and the terms of list items, in reading order: each is one run, which takes what stands within it. */
function termsOf(
  nodes: readonly (ArticleNode | ListItem['children'][number])[],
  terms: Words[] = [],
): Words[] {
  for (const node of nodes) {
    if (node.type === 'glossaryEntry') terms.push(node.headword)
    if (node.type !== 'list') continue
    for (const { term, children } of node.children) {
      if (term) terms.push(term)
      termsOf(children, terms)
    }
  }
  return terms
}

/** The alternative text of a picture, between its outer brackets. */
function alternativeText({ text }: MarkdownFile, image: Picture): [start: number, end: number] | null {
  const start = image.position!.start.offset! + 2
  const last = image.position!.end.offset!
  let depth = 0
  for (let at = start; at < last; at++) {
    const sign = text[at]
    if (sign === '\\') at++
    else if (sign === '[') depth++
    else if (sign === ']' && depth > 0) depth--
    else if (sign === ']' && (at + 1 === last || /[([]/.test(text.charAt(at + 1)))) return [start, at]
  }
  return null
}

/** A node as it stands in the file, markup and all. */
export function wholeNode(file: MarkdownFile, node: mdast.Nodes): Words[] {
  return [placeRun(file, node.position!.start.offset!, node.position!.end.offset!)!]
}

/**
 * Convert what stands within a block without being words of it.
 *
 * @param file The file.
 * @param block The Markdown block.
 * @param converted What the words of the block became.
 * @returns Image descriptions and furniture, without what a term of the block holds.
 */
export function convertAsides(
  file: MarkdownFile,
  block: mdast.Nodes,
  converted: readonly ArticleNode[],
): ArticleNode[] {
  const terms = termsOf(converted)
  let next = 0
  return asidesUnder(block).flatMap((aside): ArticleNode[] => {
    const position = aside.position!
    const start = position.start.offset!
    while (next < terms.length && terms[next]!.position!.end.offset! <= start) next++
    if (next < terms.length && terms[next]!.position!.start.offset! <= start) return []
    if (!isPicture(aside)) return [{ type: 'furniture', children: wholeNode(file, aside), position }]
    const place = alternativeText(file, aside)
    const alternative = place && placeRun(file, ...place)
    return alternative ? [{ type: 'imageDescription', children: [alternative], position }] : []
  })
}
