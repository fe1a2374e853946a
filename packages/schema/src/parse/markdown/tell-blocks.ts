// What blocks of Markdown are: by their markup, and paragraphs by the cues that read raw articles.
import { type LineKind, tellPassages } from '@compendium/raw-article'
import type * as mdast from 'mdast'
import { isBoldHeading } from './paragraph-forms.ts'
import { type MarkdownFile, plainOf } from './place.ts'
import { wordsOf } from './words-of.ts'

const kindOfBlock: Partial<Record<mdast.RootContent['type'], LineKind>> = {
  heading: 'heading',
  list: 'listItem',
  table: 'tableRow',
  html: 'furniture',
  yaml: 'furniture',
  code: 'furniture',
  definition: 'furniture',
  blockquote: 'paragraph',
  footnoteDefinition: 'reference',
}

/**
 * Tell what blocks are.
 *
 * @param file The file.
 * @param blocks The blocks of the article.
 * @returns A kind a block.
 */
export function tellBlocks(file: MarkdownFile, blocks: readonly mdast.RootContent[]): LineKind[] {
  return tellPassages(
    blocks.map((block) => ({
      text: plainOf(wordsOf(file, block)),
      kind: isBoldHeading(block) ? 'heading' : (kindOfBlock[block.type] ?? null),
    })),
  )
}
