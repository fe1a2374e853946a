// Stage "link": for each medicine of the vocabulary what the articles state of it, by property.
import type { VocabularyFile } from '../../editors/schemas/vocabulary-schema.ts'
import type { Medicine, Statement } from '../../entities/medicine.ts'
import type { Claim } from './claim.ts'
import type { VocabularyUses } from './vocabulary-index.ts'

/**
 * Link the medicines of the corpus.
 *
 * @param claims What was read of medicines, in order of documents.
 * @param vocabulary The editors' vocabulary.
 * @param uses How often each entry matched.
 * @returns Medicines that the corpus names, sorted by id, with statements from tables, lists and definitions.
 */
export function linkMedicines(
  claims: readonly Claim[],
  vocabulary: VocabularyFile,
  uses: VocabularyUses,
): Medicine[] {
  const statements = vocabulary.medicines.map((): Statement[] => [])
  for (const { medicine, from, ...statement } of claims)
    if (from !== 'prose') statements[medicine]!.push(statement)
  return vocabulary.medicines
    .map(({ id, class: of, ...entry }, medicine): Medicine => {
      return { ...entry, id: `med:${id}`, class: of, statements: statements[medicine]! }
    })
    .filter((_, medicine) => uses.medicines[medicine]! > 0)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}
