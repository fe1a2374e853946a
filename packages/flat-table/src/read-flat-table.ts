// Stage: decision. Reads the header and all rows of one table together.

import { type Clarity, clarityOf, rowConfidence, tableConfidence } from './calibrate.ts'
import { decide, type Hypothesis, type PreparedTable, prepare } from './decide.ts'
import { explain } from './explain.ts'
import { makeCells } from './make-cells.ts'
import { modelWeights } from './model-weights.ts'
import { segment } from './segment.ts'
import { type Token, tokenize } from './tokens.ts'
import type { FlatReading, FlatRow, FlatTable, FlatTableContext } from './types.ts'

/** A line of the table that has words. */
export interface Filled {
  line: number
  text: string
  tokens: Token[]
}

/** Lines that have words, with their index. */
export function filledLines(lines: readonly string[]): Filled[] {
  return lines
    .map((text, line) => ({ line, text, tokens: tokenize(text) }))
    .filter(({ tokens }) => tokens.length > 0)
}

/** Cuts every row with the columns of a hypothesis, the rows outside the sample too; `clarity` says how clear it was. */
export function cutAll(
  table: PreparedTable,
  body: readonly Filled[],
  hypothesis: Hypothesis,
  clarity: Clarity,
): FlatRow[] {
  const sampled = hypothesis.cut.rows.length === body.length
  return body.map(({ line, text, tokens }, r) => {
    const lattice = table.rows[r]!
    lattice.context.models = hypothesis.cut.models
    const best = sampled ? hypothesis.cut.rows[r]! : segment(lattice, hypothesis.count)
    return {
      line,
      cells: makeCells(text, tokens, best.bounds),
      confidence: rowConfidence(clarity, best.logProbability),
    }
  })
}

/** A table of one column: each line is a cell. What remains when no line can be cut. */
export function singleColumn(lines: readonly Filled[], end: number): FlatTable {
  const [header, ...body] = lines
  const whole = ({ text, tokens }: Filled) => makeCells(text, tokens, [0, tokens.length])
  return {
    columns: header ? whole(header) : [],
    headerLine: header?.line ?? -1,
    rows: body.map((row) => ({ line: row.line, cells: whole(row), confidence: 0 })),
    end,
    confidence: 0,
    reasons: [
      header ? 'The header has one word, so there is nothing to cut.' : 'There is no line with words.',
    ],
    alternative: null,
  }
}

/** A table as it was read, with the reading that won; `null` where nothing could be cut. */
export interface Interpretation {
  table: FlatTable
  best: Hypothesis | null
}

/** Reads a header line and rows, and keeps what the decision rests on. */
export function interpret(lines: readonly string[], context: FlatTableContext): Interpretation {
  const filled = filledLines(lines)
  const [header, ...body] = filled
  if (header === undefined) return { table: singleColumn(filled, lines.length), best: null }
  const prepared = prepare(
    header.tokens,
    body.map(({ tokens }) => tokens),
    context,
    modelWeights,
  )
  const [best, second] = decide(prepared, modelWeights.reading)
  if (best === undefined) return { table: singleColumn(filled, lines.length), best: null }
  const clarity = clarityOf(prepared, best)
  const read = (hypothesis: Hypothesis, rank: number): FlatReading => ({
    columns: makeCells(header.text, header.tokens, (hypothesis.header[rank] ?? hypothesis.header[0]).bounds),
    rows: cutAll(prepared, body, hypothesis, { ...clarity, columns: hypothesis.probability }),
  })
  const alternative = alternativeOf(best, second)
  const table: FlatTable = {
    ...read(best, 0),
    headerLine: header.line,
    end: lines.length,
    confidence: tableConfidence(clarity),
    reasons: explain(prepared, best, second),
    alternative: alternative === null ? null : read(alternative.hypothesis, alternative.rank),
  }
  return { table, best }
}

/**
 * Reads lines that are known to be a table: a header line, then one line a row.
 *
 * @param lines the lines as they stand; blank ones are skipped
 * @param context what the rest of the document says
 * @returns columns and cells with their ranges, confidence and reasons; it never throws and never loses a word
 */
export function readFlatTable(lines: readonly string[], context: FlatTableContext = {}): FlatTable {
  return interpret(lines, context).table
}

/** The likelier of two ways out: another number of columns, or the same number with other labels. */
function alternativeOf(
  best: Hypothesis,
  second?: Hypothesis,
): { hypothesis: Hypothesis; rank: number } | null {
  const relabelled = best.header[1] ? best.probability * Math.exp(best.header[1].logProbability) : 0
  if (second && second.probability >= relabelled) return { hypothesis: second, rank: 0 }
  if (relabelled > 0) return { hypothesis: best, rank: 1 }
  return second ? { hypothesis: second, rank: 0 } : null
}
