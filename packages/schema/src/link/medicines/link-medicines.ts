// Stage "link": the medicines of the vocabulary that the articles name.
import type { VocabularyFile } from '../../editors/schemas/vocabulary-schema.ts'
import type { Medicine } from '../../entities/medicine.ts'
import type { VocabularyUses } from './vocabulary-index.ts'

/** A medicine that the corpus names. */
export interface LinkedMedicine {
  /** Its index in the vocabulary. */
  index: number
  medicine: Omit<Medicine, 'statements'>
}

/**
 * Link the medicines of the corpus.
 *
 * @param vocabulary The editors' vocabulary.
 * @param uses How often each entry matched.
 * @returns Medicines that the corpus names, sorted by id, each without its statements and with its index in the vocabulary.
 */
export function linkMedicines(vocabulary: VocabularyFile, uses: VocabularyUses): LinkedMedicine[] {
  return vocabulary.medicines
    .map(({ id, class: of, ...entry }, index) => {
      return { index, medicine: { ...entry, id: `med:${id}`, class: of } }
    })
    .filter(({ index }) => uses.medicines[index]! > 0)
    .sort((a, b) => (a.medicine.id < b.medicine.id ? -1 : 1))
}
