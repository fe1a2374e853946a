// What one article states of the medicines of the vocabulary, tables and prose.
import type { VocabularyFile } from '../../editors/schemas/vocabulary-schema.ts'
import { locatorOf } from '../../parse/locate-part.ts'
import type { ParsedArticle } from '../../parse/parsed-article.ts'
import { passagesOf } from '../text/passages.ts'
import type { Claim } from './claim.ts'
import { claimsOfPassage } from './claims-of-prose.ts'
import { claimsOfTable } from './claims-of-tables.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

/**
 * Read the claims of an article.
 *
 * @param article The article, corrected.
 * @param vocabulary The editors' vocabulary.
 * @param index The same, indexed; it counts what it finds.
 * @returns Claims in reading order, prose included.
 */
export function claimsOfArticle(
  article: ParsedArticle,
  vocabulary: VocabularyFile,
  index: VocabularyIndex,
): Claim[] {
  const targetIds = vocabulary.targets.map(({ id }) => id)
  const { id, source } = article.document
  const tables = new Map(article.tables.map((table) => [table.id, table]))
  const claims: Claim[] = []
  for (const passage of passagesOf(article)) {
    if (passage.kind === 'cell') {
      const table = tables.get(passage.table!)
      if (table) claims.push(...claimsOfTable(table, index, targetIds))
      tables.delete(passage.table!)
    } else if (passage.kind !== 'heading') {
      const locate = () =>
        locatorOf({ text: article.text, mediaType: source.mediaType }, passage.origin, passage.text)
      claims.push(...claimsOfPassage(passage, id, vocabulary, index, locate))
    }
  }
  return claims
}
