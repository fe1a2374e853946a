// Tooltips in Markdown: a link whose title is a sentence defines its words.
import type { Tooltip } from '@compendium/raw-article'
import type * as mdast from 'mdast'
import { type MarkdownFile, placeRun } from './place.ts'
import { wordsOf } from './words-of.ts'

/** A sentence of some words; a shorter title names what the link leads to. */
const sentence = /^\p{Lu}[^\n]*[.!?]$/u
const fewestWords = 5

function titledLinks(node: mdast.Nodes, links: mdast.Link[] = []): mdast.Link[] {
  if (node.type === 'link') {
    const { title } = node
    if (title && sentence.test(title) && title.split(' ').length >= fewestWords) links.push(node)
  } else if ('children' in node && node.type !== 'list') {
    for (const child of node.children) titledLinks(child, links)
  }
  return links
}

/**
 * Find the tooltips of a block.
 *
 * @param file The file.
 * @param node A paragraph, a quote or an item; lists within it are left out.
 * @returns Tooltips in order. A title that is written with escapes is not found.
 */
export function linkTooltips(file: MarkdownFile, node: mdast.Nodes): Tooltip[] {
  return titledLinks(node).flatMap((link): Tooltip[] => {
    const words = wordsOf(file, link)
    const start = link.position!.start.offset!
    const end = link.position!.end.offset!
    const at = file.text.slice(start, end).lastIndexOf(link.title!)
    if (words.length === 0 || at === -1) return []
    const headword = placeRun(file, words[0]!.position!.start.offset!, words.at(-1)!.position!.end.offset!)!
    const definition = placeRun(file, start + at, start + at + link.title!.length)!
    const position = { start: headword.position!.start, end: definition.position!.end }
    return [{ type: 'tooltip', headword, definition, position }]
  })
}
