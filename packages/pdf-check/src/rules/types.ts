// What a rule is.

import type { PdfModel } from '../model/pdf-model.ts'

/** Takes a finding: the page index (`null` for the whole file) and what is wrong. */
export type Report = (page: number | null, message: string) => void

/** One condition, one file. */
export interface Rule {
  /** Clause and test of PDF/UA-1 ("7.1-t3"), or a word for a condition from elsewhere. */
  id: string
  /** What must hold. */
  says: string
  /** Why it matters to a reader. */
  why: string
  check(model: PdfModel, report: Report): void
}
