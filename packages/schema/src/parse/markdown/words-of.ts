// Words of a Markdown node: its text leaves line by line, without the markup between them.
import type { Words } from '@compendium/raw-article'
import type { ListItem, Nodes } from 'mdast'
import { type MarkdownFile, placeRun } from './place.ts'

/** What a container prints at the start of each of its lines. */
const linePrefix = /^[ \t>]*/

/** A year or a page at the start of a line, which Markdown takes for the number of a list item. */
const longNumber = /\d{4,9}[.)]/y

/**
 * Collect the mark of a list item where it says more than which item it is.
 *
 * @param file The file.
 * @param item The item.
 * @returns A number of four digits or more with its sign; empty for any other mark.
 */
export function markOf(file: MarkdownFile, item: ListItem): Words[] {
  longNumber.lastIndex = item.position!.start.offset!
  return longNumber.test(file.text)
    ? [placeRun(file, item.position!.start.offset!, longNumber.lastIndex)!]
    : []
}

/**
 * Collect the words under a node, in reading order.
 *
 * @param file The file.
 * @param node Any mdast node.
 * @returns Words; empty where the node holds none.
 */
export function wordsOf(file: MarkdownFile, node: Nodes): Words[] {
  const words: Words[] = []
  collect(file, node, words)
  return words
}

function collect(file: MarkdownFile, node: Nodes, words: Words[]): void {
  if (node.type === 'text' && node.position) {
    placeLines(file, node.position.start.offset!, node.position.end.offset!, words)
  } else if (node.type === 'inlineCode' && node.position) {
    const start = node.position.start.offset!
    const end = node.position.end.offset!
    const slice = file.text.slice(start, end)
    const fence = /^`+/.exec(slice)![0].length
    placeLines(file, start + fence, end - fence, words)
  } else if ('children' in node) {
    if (node.type === 'listItem') words.push(...markOf(file, node))
    for (const child of node.children) collect(file, child, words)
  }
}

function placeLines(file: MarkdownFile, start: number, end: number, words: Words[]): void {
  let from = start
  while (from < end) {
    let stop = from
    while (stop < end && !isLineEnd(file.text.charCodeAt(stop))) stop++
    const prefix = from === start ? 0 : linePrefix.exec(file.text.slice(from, stop))![0].length
    let past = stop
    if (stop < end) while (past > from && file.text.charCodeAt(past - 1) <= 32) past--
    const word = placeRun(file, from + prefix, past)
    if (word) words.push(word)
    from = stop + 1
  }
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13
}
