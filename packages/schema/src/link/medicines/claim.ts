// What one place says of one medicine, before it is known which medicines the corpus has.
import type { Statement } from '../../entities/medicine.ts'

/** A statement with the medicine that it is about. */
export interface Claim extends Statement {
  /** Index of the medicine in the vocabulary. */
  medicine: number
  /** Where it was read. Sentences of running prose serve comparison only. */
  from: 'table' | 'list' | 'definition' | 'prose'
}
