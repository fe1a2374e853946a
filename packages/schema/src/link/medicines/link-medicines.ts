// Stage "link": for each medicine of the vocabulary what the articles state of it, by property.
import type { VocabularyFile } from '../../editors/schemas/vocabulary-schema.ts'
import type { Medicine, Statement } from '../../entities/medicine.ts'
import { locatorOf } from '../../parse/locate-part.ts'
import type { ParsedArticle } from '../../parse/parsed-article.ts'
import { passagesOf } from '../text/passages.ts'
import type { Claim } from './claim.ts'
import { claimsOfPassage } from './claims-of-prose.ts'
import { claimsOfTable } from './claims-of-tables.ts'
import { indexVocabulary, type VocabularyIndex } from './vocabulary-index.ts'

/** Medicines with what was read of them. */
export interface LinkedMedicines {
  medicines: Medicine[]
  /** Everything read, prose included, in order of documents. */
  claims: Claim[]
  /** How often each entry matched; null without vocabulary. */
  uses: VocabularyIndex['uses'] | null
}

/**
 * Link the medicines of the corpus.
 *
 * @param articles Parsed articles.
 * @param vocabulary The editors' vocabulary, or null.
 * @returns Medicines that the corpus names, sorted by id, with statements from tables, lists and definitions.
 */
export function linkMedicines(
  articles: readonly ParsedArticle[],
  vocabulary: VocabularyFile | null,
): LinkedMedicines {
  if (!vocabulary) return { medicines: [], claims: [], uses: null }
  const index = indexVocabulary(vocabulary)
  const targetIds = vocabulary.targets.map(({ id }) => id)
  const claims: Claim[] = []
  for (const article of articles) {
    const { id, source } = article.document
    const tables = new Map(article.tables.map((table) => [table.id, table]))
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
  }
  const statements = vocabulary.medicines.map((): Statement[] => [])
  for (const { medicine, from, ...statement } of claims)
    if (from !== 'prose') statements[medicine]!.push(statement)
  const medicines = vocabulary.medicines.map(({ id, class: of, ...entry }, medicine): Medicine => {
    return { ...entry, id: `med:${id}`, class: of, statements: statements[medicine]! }
  })
  return {
    medicines: medicines
      .filter((_, medicine) => index.uses.medicines[medicine]! > 0)
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    claims,
    uses: index.uses,
  }
}
