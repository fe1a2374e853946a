// Stage "link": a definition that an editor drops becomes page furniture: its words stay accounted for.
import { countCoverage } from '../parse/coverage.ts'
import type { ParsedArticle } from '../parse/parsed-article.ts'

/**
 * Drop a definition.
 *
 * @param article The article, which is changed.
 * @param dropped Index of the definition.
 */
export function dropDefinition(article: ParsedArticle, dropped: number): void {
  const [{ term, text, origin }] = article.definitions.splice(dropped, 1) as [
    ParsedArticle['definitions'][number],
  ]
  article.sections = article.sections.map((section) => ({
    ...section,
    blocks: section.blocks
      .filter((block) => block.type !== 'glossaryEntry' || block.definition !== dropped)
      .map((block) =>
        block.type === 'glossaryEntry' && block.definition > dropped
          ? { ...block, definition: block.definition - 1 }
          : block,
      ),
  }))
  article.document = {
    ...article.document,
    furniture: [...article.document.furniture, term, { text, origin }],
  }
  const { mediaType } = article.document.source
  const { coverage } = countCoverage(article.text, article, mediaType === 'text/markdown')
  article.document = { ...article.document, coverage }
}
