// Stage: decision. Reads the table with every plausible number of columns and weighs the readings against each other.

import { type CutRows, cutRows } from './cut-rows.ts'
import { gatherDocumentWords } from './document-words.ts'
import { buildLattice, type CuedLattice, type LineWeights } from './lattice.ts'
import { findRepeats } from './line-repeats.ts'
import { findQuantities } from './quantities.ts'
import { isUnitToken } from './quantity-tokens.ts'
import { asksForUnit, asksHowOften } from './quantity-words.ts'
import { segmentTwice } from './rank-cuts.ts'
import type { Segmentation } from './segment.ts'
import { type Token, tokenize } from './tokens.ts'
import type { FlatTableContext } from './types.ts'
import { measureReading } from './weigh-reading.ts'

/** Most columns that are tried. */
export const mostColumns = 10
/** Most rows that take part in choosing the number of columns; the other rows follow it. */
const sampleSize = 24
// Two numbers of columns in a row that fall this far behind (in log-odds) end the search for more.
const hopeless = 2.5
// One that falls this far behind ends it at once.
const lost = 4

/** All weights of the model, as vectors in the order of their cues. */
export interface ModelWeights {
  row: LineWeights
  header: LineWeights
  reading: Float64Array
}

/** A table with one number of columns. */
export interface Hypothesis {
  count: number
  cut: CutRows
  header: [best: Segmentation, second?: Segmentation]
  measures: number[]
  /** Probability (0..1) among the numbers of columns that were tried. */
  probability: number
}

/** The lines of a table made ready for the search. */
export interface PreparedTable {
  header: CuedLattice
  rows: CuedLattice[]
}

/** Whether no more than one word of a row is a unit: one that stands behind several numbers has no column of its own. */
const hasOneUnit = (row: readonly Token[]): boolean => row.filter(isUnitToken).length < 2

/** Numbers the words that at least two rows hold. */
function numberShared(rows: readonly Token[][]): Map<string, number> {
  const firstRow = new Map<string, number>()
  const shared = new Map<string, number>()
  for (let r = 0; r < rows.length; r++)
    for (const { norm } of rows[r]!) {
      const known = firstRow.get(norm)
      if (known === undefined) firstRow.set(norm, r)
      else if (known !== r && !shared.has(norm)) shared.set(norm, shared.size + 1)
    }
  return shared
}

/**
 * Prepares the lines of a table.
 *
 * @param header words of the header, at least one
 * @param rows words of each row, at least one a row
 */
export function prepare(
  header: readonly Token[],
  rows: readonly Token[][],
  context: FlatTableContext,
  weights: ModelWeights,
): PreparedTable {
  const words = gatherDocumentWords([[...header], ...rows], context)
  // What no label asks for belongs to the number beside it.
  const form = {
    schedules: !header.some(({ norm }) => asksHowOften(norm)),
    units: !(header.some(({ norm }) => asksForUnit(norm)) && rows.every(hasOneUnit)),
  }
  const quantities = rows.map((row) => findQuantities(row, form))
  const table = { words, shared: numberShared(rows), repeats: findRepeats(rows, quantities) }
  return {
    header: buildLattice(header, findQuantities(header, form), table, true, weights.header),
    rows: rows.map((row, r) => buildLattice(row, quantities[r]!, table, false, weights.row)),
  }
}

/** Rows that take part in the choice: all, or as many as `sampleSize` spread evenly. */
export function sampleRows<T>(rows: readonly T[]): T[] {
  if (rows.length <= sampleSize) return [...rows]
  const step = rows.length / sampleSize
  return Array.from({ length: sampleSize }, (_, i) => rows[Math.floor(i * step)]!)
}

/** Reads a prepared table with `count` columns. */
export function suppose(table: PreparedTable, count: number): Hypothesis {
  const rows = sampleRows(table.rows)
  const cut = cutRows(rows, count)
  table.header.context.models = cut.models
  const header = segmentTwice(table.header, count)
  const measures = measureReading(rows, cut, { lattice: table.header, best: header[0] })
  return { count, cut, header, measures, probability: 1 }
}

/** Numbers of columns worth trying: from two up to the words of the header and what most rows can fill. */
export function plausibleCounts(table: PreparedTable): number[] {
  const lengths = table.rows.map((row) => row.context.line.tokens.length).sort((a, b) => a - b)
  const typical = lengths[Math.floor(lengths.length * 0.6)] ?? 0
  const most = Math.min(mostColumns, table.header.context.line.tokens.length, Math.max(2, typical))
  return Array.from({ length: Math.max(0, most - 1) }, (_, i) => i + 2)
}

/**
 * Reads a table with every plausible number of columns.
 *
 * @param table its lines, prepared
 * @param reading weights of the measures of a reading
 * @returns the readings, likeliest first; empty when not even two columns are possible
 */
export function decide(table: PreparedTable, reading: Float64Array): Hypothesis[] {
  const hypotheses: Hypothesis[] = []
  const scores: number[] = []
  let top = Number.NEGATIVE_INFINITY
  let behind = 0
  for (const count of plausibleCounts(table)) {
    const hypothesis = suppose(table, count)
    const score = hypothesis.measures.reduce((sum, x, i) => sum + x * reading[i]!, 0)
    hypotheses.push(hypothesis)
    scores.push(score)
    top = Math.max(top, score)
    behind = score < top - hopeless ? behind + 1 : 0
    if (behind === 2 || score < top - lost) break
  }
  const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0)
  for (let i = 0; i < hypotheses.length; i++) hypotheses[i]!.probability = Math.exp(scores[i]! - top) / total
  return hypotheses.sort((a, b) => b.probability - a.probability || a.count - b.count)
}

/** Words of every line that has any. */
export const tokenizeAll = (lines: readonly string[]): Token[][] => lines.map(tokenize)
