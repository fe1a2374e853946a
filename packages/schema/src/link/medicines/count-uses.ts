// How often the entries of a vocabulary are used: by one article, and by all.
import type { ArticleFacts, UseCounts } from '../article-facts.ts'
import type { VocabularyUses } from './vocabulary-index.ts'

const lists = ['medicines', 'classes', 'targets'] as const

/**
 * Copy the counts of a vocabulary.
 *
 * @param uses Counts that go on.
 * @returns The counts as they are.
 */
export function copyUses({ medicines, classes, targets }: VocabularyUses): VocabularyUses {
  return { medicines: [...medicines], classes: [...classes], targets: [...targets] }
}

/**
 * Tell which entries have been used.
 *
 * @param before A copy of the counts.
 * @param now The counts.
 * @returns Entries whose count has grown, and by how much.
 */
export function usesSince(before: VocabularyUses, now: VocabularyUses): NonNullable<ArticleFacts['uses']> {
  const of = (list: keyof VocabularyUses): UseCounts =>
    now[list].flatMap((count, entry): UseCounts => {
      const used = count - before[list][entry]!
      return used > 0 ? [[entry, used]] : []
    })
  return { medicines: of('medicines'), classes: of('classes'), targets: of('targets') }
}

/**
 * Add up how often the articles use the entries of the vocabulary.
 *
 * @param facts What the articles say.
 * @param words The vocabulary.
 * @returns The sums.
 */
export function sumUses(
  facts: readonly ArticleFacts[],
  words: Readonly<Record<(typeof lists)[number], readonly unknown[]>>,
): VocabularyUses {
  const sum: VocabularyUses = {
    medicines: words.medicines.map(() => 0),
    classes: words.classes.map(() => 0),
    targets: words.targets.map(() => 0),
  }
  for (const { uses } of facts)
    for (const list of lists) for (const [entry, count] of uses?.[list] ?? []) sum[list][entry]! += count
  return sum
}
