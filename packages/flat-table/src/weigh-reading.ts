// Stage: decision. Measures a whole reading, so that readings with different numbers of columns compare.

import { readingCues } from './cues.ts'
import type { CutRows } from './cut-rows.ts'
import type { CuedLattice } from './lattice.ts'
import type { Segmentation } from './segment.ts'
import type { Token } from './tokens.ts'
import { isOpener } from './word-suffixes.ts'
import { zeros } from './zeros.ts'

interface CutSummary {
  mean: number
  weakest: number
  uncut: number
  strong: number
}

/** Compares the gaps that were cut with those that were not. */
function summarise(lattice: CuedLattice, bounds: readonly number[]): CutSummary {
  let sum = 0
  let weakest = Number.POSITIVE_INFINITY
  let uncut = Number.NEGATIVE_INFINITY
  let strong = 0
  let cuts = 0
  let next = 1
  for (let p = 1; p < lattice.positions.length - 1; p++) {
    const score = lattice.cuts[p]!
    if (score > 0) strong++
    let cut = false
    while (next < bounds.length - 1 && bounds[next]! <= lattice.positions[p]!) {
      if (bounds[next] === lattice.positions[p]) cut = true
      next++
    }
    if (cut) {
      sum += score
      cuts++
      weakest = Math.min(weakest, score)
    } else uncut = Math.max(uncut, score)
  }
  return {
    mean: cuts > 0 ? sum / cuts : 0,
    weakest: Number.isFinite(weakest) ? weakest : 0,
    uncut: Number.isFinite(uncut) ? uncut : -8,
    strong,
  }
}

const clamp = (value: number): number => Math.max(-12, Math.min(12, value))

/** Share (0..1) of the labels that have no word. */
function wordlessShare(bounds: readonly number[]): number {
  let empty = 0
  for (let c = 1; c < bounds.length; c++) if (bounds[c] === bounds[c - 1]) empty++
  return empty / (bounds.length - 1)
}

/** Number of labels that end with a word that opens phrases and closes none. */
const countOpenLabels = (words: readonly Token[], bounds: readonly number[]): number =>
  bounds.filter((to, c) => c > 0 && to > bounds[c - 1]! && isOpener(words[to - 1]!.norm)).length

/**
 * Measures a reading.
 *
 * @param lattices one a row
 * @param cut the rows as they were cut
 * @param header the lattice of the header and how it was cut
 * @returns one number a cue, in the order of `readingCues`
 */
export function measureReading(
  lattices: readonly CuedLattice[],
  cut: CutRows,
  header: { lattice: CuedLattice; best: Segmentation },
): number[] {
  const count = cut.models.length
  const n = Math.max(1, lattices.length)
  let mean = 0
  let weakest = 0
  let uncut = 0
  let score = 0
  let certainty = 0
  let asMany = 0
  let empty = 0
  let quantities = 0
  const borders = zeros(count)
  const agreements = zeros(count)
  for (let r = 0; r < lattices.length; r++) {
    const lattice = lattices[r]!
    const best = cut.rows[r]!
    const summary = summarise(lattice, best.bounds)
    mean += summary.mean
    weakest += summary.weakest
    uncut += summary.uncut
    score += best.score / count
    certainty += Math.max(-6, best.logProbability)
    if (summary.strong === count - 1) asMany++
    quantities += lattice.quantityStarts.filter((word) => !best.bounds.includes(word)).length
    for (let c = 0; c < count; c++) {
      const from = best.bounds[c]!
      const to = best.bounds[c + 1]!
      if (from === to) {
        empty++
        continue
      }
      if (c > 0) borders[c]! += lattice.cuts[lattice.positions.indexOf(from)]!
      agreements[c]! += best.agreements[c]!
    }
  }
  let constant = 0
  let numeric = 0
  for (const model of cut.models) {
    if (model.total >= 3 && model.isConstant()) constant++
    if (model.numbers() > 0.7) numeric++
  }
  const singles = cut.models.map(
    (model) => model.total >= 2 && model.singleWords() > 0.7 && model.repetition() < 0.4,
  )
  const top = summarise(header.lattice, header.best.bounds)
  const values: Record<(typeof readingCues)[number], number> = {
    'rows:mean cut': clamp(mean / n),
    'rows:weakest cut of a row': clamp(weakest / n),
    'rows:weakest border': clamp(count > 1 ? Math.min(...borders.slice(1)) / n : 0),
    'rows:strongest uncut': clamp(uncut / n),
    'rows:score per cell': clamp(score / n),
    'rows:agreement per cell': clamp(agreements.reduce((sum, x) => sum + x, 0) / count / n),
    'rows:certainty': certainty / n,
    'rows:share with as many strong cuts': asMany / n,
    'rows:wordless share': empty / (n * count),
    'rows:quantities uncut': Math.min(3, quantities / n),
    'rows:constant columns': constant,
    'rows:number columns': numeric / count,
    'rows:least agreeing column': clamp(Math.min(...agreements) / n),
    'rows:neighbouring single words': singles.filter((single, c) => single && singles[c + 1]).length,
    'rows:single-word columns': singles.filter(Boolean).length / count,
    'header:mean cut': clamp(top.mean),
    'header:weakest cut': clamp(top.weakest),
    'header:strongest uncut': clamp(top.uncut),
    'header:score per cell': clamp(header.best.score / count),
    'header:certainty': Math.max(-6, header.best.logProbability),
    'header:as many strong cuts': top.strong === count - 1 ? 1 : 0,
    'header:words per column': Math.log(header.lattice.context.line.tokens.length / count),
    'header:wordless share': wordlessShare(header.best.bounds),
    'header:labels left open': countOpenLabels(header.lattice.context.line.tokens, header.best.bounds),
    'columns:two': count === 2 ? 1 : 0,
    'columns:logarithm': Math.log(count),
  }
  return readingCues.map((cue) => values[cue])
}
