// Script: Markdown to its tree, part by part, because reading all of it takes longer than all the rest of a handout.
import type { Nodes, Root, RootContent } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { cutScript, type ScriptPart } from './cut-script.ts'

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).freeze()

/** As many parts as a folder has scripts, with room for edits. */
const mostParts = 400

// The tree of each part as if it stood at the top of a script.
const known = new Map<string, Root>()

/**
 * Parses a script. Parts that earlier scripts of the process had too are not read again.
 * @param text Markdown
 * @returns the tree that a parse of the whole gives
 */
export function parseMarkdown(text: string): Root {
  const parts = cutScript(text)
  if (!parts) return markdown.parse(text)
  const trees = parts.map((part) => move(treeOf(part), part))
  const [first, last] = [trees[0]!, trees.at(-1)!]
  return {
    type: 'root',
    children: trees.flatMap(({ children }) => children),
    ...(first.position && last.position && { position: { ...last.position, start: first.position.start } }),
  }
}

function treeOf({ text }: ScriptPart): Root {
  const before = known.get(text)
  if (before) return before
  const tree = markdown.parse(text)
  if (known.size >= mostParts) known.clear()
  known.set(text, tree)
  return tree
}

/** A copy of a node as it stands further down. */
function move<Node extends Nodes | RootContent>(node: Node, part: ScriptPart): Node {
  const { lines, offset } = part
  const moved = { ...node }
  if (node.position) {
    const place = (point: { line: number; column: number; offset?: number | undefined }) => ({
      line: point.line + lines,
      column: point.column,
      offset: (point.offset ?? 0) + offset,
    })
    moved.position = { start: place(node.position.start), end: place(node.position.end) }
  }
  if ('children' in moved)
    moved.children = (moved.children as RootContent[]).map((child) => move(child, part)) as never
  return moved
}
