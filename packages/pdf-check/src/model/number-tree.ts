// The number tree of ISO 32000-1, 7.9.7, flattened.

import { PDFDict, PDFNumber, type PDFObject } from 'pdf-lib'
import { getItems } from './objects.ts'

/**
 * Read a number tree.
 *
 * @param root
 *   Its root node.
 * @returns
 *   Key to value; references are kept.
 */
export function readNumberTree(root: PDFDict): Map<number, PDFObject> {
  const entries = new Map<number, PDFObject>()
  const seen = new Set<PDFDict>()
  const nodes = [root]
  while (nodes.length > 0) {
    const node = nodes.pop()!
    if (seen.has(node)) continue
    seen.add(node)
    const pairs = getItems(node, 'Nums')
    for (let index = 0; index + 1 < pairs.length; index += 2) {
      const key = node.context.lookup(pairs[index])
      if (key instanceof PDFNumber) entries.set(key.asNumber(), pairs[index + 1]!)
    }
    for (const kid of getItems(node, 'Kids')) {
      const child = node.context.lookup(kid)
      if (child instanceof PDFDict) nodes.push(child)
    }
  }
  return entries
}
