// Words of a Markdown node: its text leaves, without the markup between them.
import type { Words } from '@compendium/raw-article'
import type { Nodes } from 'mdast'

/**
 * Collect the words under a node, in reading order. Neighbouring leaves without a character between them become one run.
 *
 * @param source The decoded file.
 * @param node Any mdast node.
 * @returns Words; empty where the node holds none.
 */
export function wordsOf(source: string, node: Nodes): Words[] {
  const words: Words[] = []
  collect(source, node, words)
  return words
}

function collect(source: string, node: Nodes, words: Words[]): void {
  if (node.type === 'text' && node.position) {
    place(source, node.position.start, node.position.end, words)
  } else if (node.type === 'inlineCode' && node.position) {
    const { start, end } = node.position
    const slice = source.slice(start.offset!, end.offset!)
    const fence = /^`+ ?/.exec(slice)?.[0].length ?? 0
    const close = /`+$/.exec(slice)?.[0].length ?? 0
    const shift = (point: typeof start, by: number) => ({
      line: point.line,
      column: point.column + by,
      offset: point.offset! + by,
    })
    place(source, shift(start, fence), shift(end, -close), words)
  } else if ('children' in node) {
    for (const child of node.children) collect(source, child, words)
  }
}

interface Place {
  line: number
  column: number
  offset?: number | undefined
}

function place(source: string, start: Place, end: Place, words: Words[]): void {
  const value = source.slice(start.offset!, end.offset!)
  if (value === '') return
  words.push({ type: 'text', value, position: { start, end } })
}
