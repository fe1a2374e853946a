// Stage: decision. Reads a table whose labels an editor has settled.

import { clarityOf, tableConfidence } from './calibrate.ts'
import { prepare, suppose } from './decide.ts'
import { explain } from './explain.ts'
import { makeCells } from './make-cells.ts'
import { modelWeights } from './model-weights.ts'
import { cutAll, filledLines, singleColumn } from './read-flat-table.ts'
import type { Token } from './tokens.ts'
import type { FlatTable, FlatTableContext } from './types.ts'

const letters = (text: string): string => text.replace(/\s/gu, '')

/** Word indices where the labels end in the header; `null` where labels and header differ in any letter. */
function boundsOf(tokens: readonly Token[], columns: readonly string[]): number[] | null {
  const bounds = [0]
  let at = 0
  for (const column of columns) {
    const label = letters(column)
    let read = ''
    while (read.length < label.length && at < tokens.length) read += tokens[at++]!.text
    if (read !== label) return null
    bounds.push(at)
  }
  return at === tokens.length ? bounds : null
}

/**
 * Reads a table with given labels: the first filled line is the header, and the rows are cut into as many columns.
 *
 * @param lines header line, then one line a row; blank ones are skipped
 * @param columns the labels, in order; joined they must be the header line, white space aside
 * @param context what the rest of the document says
 * @returns the table; where the labels do not match the header line, `confidence` is 0 and the first of `reasons` says
 * so, and the columns are only as many as the labels
 */
export function readFlatTableWithColumns(
  lines: readonly string[],
  columns: readonly string[],
  context: FlatTableContext = {},
): FlatTable {
  const filled = filledLines(lines)
  const [header, ...body] = filled
  const count = Math.min(columns.length, header?.tokens.length ?? 0)
  if (header === undefined || count < 2) return singleColumn(filled, lines.length)
  const bodyTokens = body.map(({ tokens }) => tokens)
  const table = prepare(header.tokens, bodyTokens, context, modelWeights)
  const best = suppose(table, count)
  const clarity = clarityOf(table, best)
  const bounds = boundsOf(header.tokens, columns)
  const mismatch = `The labels ${columns.map((label) => `"${label}"`).join(', ')} are not the header "${header.text.trim()}".`
  return {
    columns: makeCells(header.text, header.tokens, bounds ?? best.header[0].bounds),
    rows: cutAll(table, body, best, clarity).map((row) => (bounds ? row : { ...row, confidence: 0 })),
    headerLine: header.line,
    end: lines.length,
    confidence: bounds ? tableConfidence(clarity) : 0,
    reasons: bounds
      ? explain(table, { ...best, header: [{ ...best.header[0], logProbability: 0 }] })
      : [mismatch],
    alternative: null,
  }
}
