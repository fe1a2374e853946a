// Public: runs every rule over the model of one PDF.

import { readModel } from './model/read-model.ts'
import { rules } from './rules/index.ts'

/** Something a rule found. */
export interface PdfFinding {
  /** The rule's id. */
  rule: string
  /** Page number from 1; `null` when it concerns the whole file. */
  page: number | null
  message: string
}

/** What the layout rules hold the text to, in points. */
export interface CheckOptions {
  /** The smallest size any text may have; 12 unless given. */
  minimumFontSize?: number
  /** How far text must stay from the page edges, artifacts excepted; 0 unless given. */
  minimumMargin?: number
}

/**
 * Check a PDF against the machine-checkable conditions of PDF/UA-1 and the layout rules of this package.
 *
 * @param bytes
 *   The file.
 * @param options
 *   Limits for the layout rules.
 * @returns
 *   Findings sorted by page, rule and message; none means that the file passes these machine checks, not that a
 *   person has checked it.
 * @throws
 *   When the file is encrypted or can't be parsed.
 */
export async function checkPdf(bytes: Uint8Array, options: CheckOptions = {}): Promise<PdfFinding[]> {
  const { minimumFontSize = 12, minimumMargin = 0 } = options
  const model = await readModel(bytes, { minimumFontSize, minimumMargin })
  const findings: PdfFinding[] = []
  for (const rule of rules) {
    rule.check(model, (page, message) => {
      findings.push({ rule: rule.id, page: page === null ? null : page + 1, message })
    })
  }
  return findings.sort(
    (a, b) => (a.page ?? 0) - (b.page ?? 0) || compare(a.rule, b.rule) || compare(a.message, b.message),
  )
}

// By code unit, so that the order is the same in every locale.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
