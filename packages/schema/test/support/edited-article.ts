// Articles in which an editor changed one paragraph, for fast-check.
import type { ArticleSource, ParsedArticle } from '@compendium/schema'
import fc from 'fast-check'

/** An article before and after an edit. */
export interface Edit {
  before: ParsedArticle
  source: ArticleSource
  /** Id of the section that holds the edited paragraph. */
  section: string
}

const sentences = [
  ' Most people notice this within 3 weeks.',
  ' It is rarely stated how long that lasts.',
  ' About 40 % of adults are told so, and 12 of 30 remember it.',
]

/**
 * Articles with a word changed in a long paragraph, or a sentence added at its end.
 *
 * @param articles Whole articles, parsed.
 * @returns Edits.
 */
export function editedArticle(articles: readonly ParsedArticle[]): fc.Arbitrary<Edit> {
  const places = articles.flatMap((before) =>
    before.sections.flatMap(({ id: section, blocks }) =>
      blocks.flatMap((block) =>
        block.type === 'paragraph' && block.text.length > 200
          ? [{ before, section, end: block.origin.spans.at(-1)!.end.offset }]
          : [],
      ),
    ),
  )
  return fc
    .record({
      place: fc.constantFrom(...places),
      change: fc.oneof(
        fc.record({ at: fc.nat(), word: fc.constantFrom('slowly', 'perhaps', 'weight', 'mg', '7', 'often') }),
        fc.constantFrom(...sentences),
      ),
    })
    .map(({ place: { before, section, end }, change }) => {
      const { text } = before
      const start = text.lastIndexOf('\n', end - 1) + 1
      const words = [...text.slice(start, end).matchAll(/(?<= )\p{Ll}{4,}(?= )/gu)]
      let edited = text
      if (typeof change === 'string') edited = text.slice(0, end) + change + text.slice(end)
      else if (words.length > 0) {
        const { index, 0: word } = words[change.at % words.length]!
        edited = text.slice(0, start + index) + change.word + text.slice(start + index + word.length)
      }
      const { path, mediaType, sha256 } = before.document.source
      const source = { path, mediaType, text: edited, sha256, bytes: Buffer.byteLength(edited) }
      return { before, source, section }
    })
}
