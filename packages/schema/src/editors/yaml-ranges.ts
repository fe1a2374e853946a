// Stage "read": where the keys and values of a YAML document stand.
import { type Document, isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'

/** Keys and indices from the root of a YAML text to one of its values. */
export type YamlPath = readonly PropertyKey[]

/** Start and end, in UTF-16 code units. */
export type YamlRange = [start: number, end: number]

/** Looks places of a document up. */
export interface YamlRanges {
  /** Where a value stands, or the nearest value above it that stands there. */
  ofValue(path: YamlPath): YamlRange
  /** Where a key stands in the map at a path. */
  ofKey(path: YamlPath, key: string): YamlRange
}

/**
 * Say where a node stands.
 *
 * @param node Part of a document that was composed from a text.
 * @returns Its range; the start of the text for one that was not read from it.
 */
export function rangeOfNode({ range }: Node): YamlRange {
  return range ? [range[0], range[1]] : [0, 0]
}

/**
 * Look places of a document up, each map by an index: a file with many faults has many places.
 *
 * @param document The document.
 * @returns The lookup.
 */
export function findRanges(document: Document): YamlRanges {
  const indexes = new Map<YAMLMap, Map<unknown, Pair>>()
  function pairAt(map: YAMLMap, key: string): Pair | undefined {
    const index =
      indexes.get(map) ?? new Map(map.items.map((pair) => [isScalar(pair.key) && pair.key.value, pair]))
    indexes.set(map, index)
    return index.get(key)
  }
  // From the root to the node, as far as there is one.
  function nodesOn(path: YamlPath): Node[] {
    const nodes = document.contents ? [document.contents as Node] : []
    for (const step of path) {
      const node = nodes.at(-1)
      const next = isMap(node)
        ? pairAt(node, String(step))?.value
        : isSeq(node)
          ? node.items[Number(step)]
          : null
      if (!isNode(next)) break
      nodes.push(next)
    }
    return nodes
  }
  function ofValue(path: YamlPath): YamlRange {
    const nodes = nodesOn(path)
    if (nodes.length > 1) return rangeOfNode(nodes.at(-1)!)
    // What is missing at the root is missed where the values begin, below comments and marks.
    const start = nodes[0]?.range?.[0] ?? 0
    return [start, start]
  }
  function ofKey(path: YamlPath, key: string): YamlRange {
    const nodes = nodesOn(path)
    const map = nodes.length === path.length + 1 ? nodes.at(-1) : null
    const found = isMap(map) ? pairAt(map, key)?.key : null
    return isNode(found) ? rangeOfNode(found) : ofValue(path)
  }
  return { ofValue, ofKey }
}
