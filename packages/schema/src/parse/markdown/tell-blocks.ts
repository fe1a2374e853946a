// What blocks of Markdown are: by their markup, and paragraphs by the cues that read raw articles.
import { type LineKind, tellPassages } from '@compendium/raw-article'
import type * as mdast from 'mdast'
import { holdsPicture } from './convert-asides.ts'
import { isBoldHeading } from './paragraph-forms.ts'
import { type MarkdownFile, withoutEscapes } from './place.ts'
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

const nextSentence = /[.!?]\s\p{Lu}/gu

/**
 * Tell what blocks are. An article that marks pictures as such is taken to mark all of them.
 *
 * @param file The file.
 * @param blocks The blocks of the article.
 * @returns A kind a block.
 */
export function tellBlocks(file: MarkdownFile, blocks: readonly mdast.RootContent[]): LineKind[] {
  const passages = blocks.map((block) => ({
    text: withoutEscapes(wordsOf(file, block)),
    kind: isBoldHeading(block) ? 'heading' : (kindOfBlock[block.type] ?? null),
  }))
  const marksPictures = blocks.some(holdsPicture)
  return tellPassages(passages).map((kind, index) => {
    if (kind !== 'imageDescription') return kind
    // Descriptions have one sentence or two.
    const goesOn = (passages[index]!.text.match(nextSentence)?.length ?? 0) > 1
    return marksPictures || goesOn ? 'paragraph' : kind
  })
}
