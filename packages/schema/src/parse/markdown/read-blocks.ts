// The blocks of a Markdown file as remark reads them, each with its place.
import type * as mdast from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { countByteOrderMark } from './place.ts'

const processor = unified().use(remarkParse).use(remarkGfm).use(keepPlaces).use(remarkFrontmatter).freeze()

/** Extensions that change the tree after the parse, to make links of bare addresses, make nodes without a place. */
function keepPlaces(this: Processor): void {
  for (const extension of this.data().fromMarkdownExtensions?.flat() ?? []) delete extension.transforms
}

/**
 * Read the blocks of a file.
 *
 * @param text The decoded file.
 * @returns remark's tree; every place in it is one of the file.
 */
export function readBlocks(text: string): mdast.Root {
  const tree = processor.parse(text)
  if (text.startsWith('\ufeff')) countByteOrderMark(tree)
  return tree
}
