// Keys of headwords joined to concepts. A concept of the editors is never joined to another of theirs.

/** A concept under construction. */
export interface Concept {
  /** Index of the editors' entry, or null. */
  entry: number | null
}

interface Node {
  parent: Node | null
  concept: Concept
}

function rootOf(node: Node): Node {
  let root = node
  while (root.parent) root = root.parent
  let at = node
  while (at.parent) {
    const next = at.parent
    at.parent = root
    at = next
  }
  return root
}

/** Concepts by the keys of their names. */
export interface ConceptIndex {
  /** Claim a key for an entry of the editors; the first claim holds. */
  claim: (key: string, entry: number) => void
  /** Join the concepts of two keys, unless the editors hold them apart. */
  join: (key: string, other: string) => void
  /** The concept of a key; made where it is new. */
  conceptOf: (key: string) => Concept
}

/**
 * Open an empty index.
 *
 * @returns The index; each step is all but constant in time.
 */
export function openConceptIndex(): ConceptIndex {
  const nodes = new Map<string, Node>()
  const nodeOf = (key: string): Node => {
    let node = nodes.get(key)
    if (!node) {
      node = { parent: null, concept: { entry: null } }
      nodes.set(key, node)
    }
    return rootOf(node)
  }
  const entries = new Map<number, Node>()
  const merge = (a: Node, b: Node) => {
    if (a === b || (a.concept.entry !== null && b.concept.entry !== null)) return
    const [above, below] = a.concept.entry === null && b.concept.entry !== null ? [b, a] : [a, b]
    below.parent = above
  }
  return {
    claim(key, entry) {
      const node = nodeOf(key)
      if (node.concept.entry !== null) return
      const first = entries.get(entry)
      if (first) merge(rootOf(first), node)
      else {
        node.concept.entry = entry
        entries.set(entry, node)
      }
    },
    join: (key, other) => merge(nodeOf(key), nodeOf(other)),
    conceptOf: (key) => nodeOf(key).concept,
  }
}
