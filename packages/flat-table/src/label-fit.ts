// Stage: features. Measures how well a label of the header fits the cells below it.

import type { ColumnModel } from './column-model.ts'
import { fitStart } from './cues.ts'
import type { Line } from './line.ts'
import type { Token } from './tokens.ts'
import { isUnit } from './units.ts'
import { zeros } from './zeros.ts'

// Nouns that ask for a number, whatever is measured.
const measureNouns: ReadonlySet<string> = new Set(
  (
    'adults age ages amount amounts area average cases children content cost costs count counts deaths decrease depth diameter distance dosage dose doses ' +
    'dosing duration energy exposure fall fee frequency gain growth half-life height increase intake interval length level levels limit limits loss maximum ' +
    'mean median men minimum months much n number often output pace participants patients people percent percentage period points population portion power ' +
    'pressure prevalence price prices probability quantity range ranges rate rates ratio reading repetitions result sample score scores serving sets share ' +
    'size soon speed spend strength subjects temperature term threshold time times total units value values visits volume volunteers wait weeks weight width ' +
    'women'
  ).split(' '),
)

/** Counts the words before each position that ask for a number: nouns of measure and units. */
export function countMeasureNouns(tokens: readonly Token[]): number[] {
  const counts = zeros(tokens.length + 1)
  tokens.forEach(({ norm, text, opens }, i) => {
    const asks = measureNouns.has(norm) || (opens === 0 && norm.length > 2 && isUnit(text, norm))
    counts[i + 1] = counts[i]! + (asks ? 1 : 0)
  })
  return counts
}

/** Writes how well the label of words `from`..`to` fits a column, in the order of the `fit:` cues. */
export function measureLabel(
  line: Line,
  measures: number[],
  from: number,
  to: number,
  model: ColumnModel,
  out: Float64Array,
): void {
  const { total } = model
  if (total <= 0) return
  const last = line.tokens[to - 1]!
  const numeric = model.numbers()
  const asksNumber = measures[to]! > measures[from]!
  out[fitStart] = asksNumber ? numeric : 0
  out[fitStart + 1] = asksNumber ? 1 - numeric : 0
  out[fitStart + 2] = last.text.endsWith('?') ? model.repetition() : 0
  out[fitStart + 3] = last.norm.endsWith('s') ? model.lists() : 0
  out[fitStart + 4] = Math.log(to - from) * (model.sum / total - 1)
}
