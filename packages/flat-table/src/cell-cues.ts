// Stage: features. Measures a cell by itself and against the other cells of its column.

import type { ColumnModel } from './column-model.ts'
import { agreementStart, cellCues } from './cues.ts'
import type { DocumentWords } from './document-words.ts'
import { measureLabel } from './label-fit.ts'
import { labelWords } from './label-words.ts'
import type { Line } from './line.ts'
import { stem } from './prose-words.ts'
import { isQuestionWord } from './questions.ts'
import { ending, shape } from './tokens.ts'
import { isAdjectival } from './word-suffixes.ts'

const id = Object.fromEntries(cellCues.map((cue, index) => [cue, index])) as Record<
  (typeof cellCues)[number],
  number
>
const emptyCue = id['cell:empty']

/** What a cell is measured against. */
export interface CellContext {
  line: Line
  header: boolean
  words: DocumentWords
  /** Words of a header that ask for a number, counted up to each position; `null` in rows. */
  measures: number[] | null
  /** One model a column; `null` while nothing is known of the columns. */
  models: readonly ColumnModel[] | null
}

/**
 * Measures the cell of words `from`..`to` as column `column` of `count`.
 *
 * @param context the line and its columns
 * @param out receives one number a cue, in the order of `cellCues`
 */
export function measureCell(
  context: CellContext,
  from: number,
  to: number,
  column: number,
  count: number,
  out: Float64Array,
): void {
  out.fill(0)
  if (to === from) {
    out[emptyCue] = 1
    return
  }
  const { line, words, models } = context
  const length = Math.log(to - from)
  const place = column === 0 ? 0 : column === count - 1 ? 4 : 2
  out[place] = length
  out[place + 1] = length * length
  if (to - from === 1) {
    out[id['cell:single word']] = 1
    if (place === 0) out[id['first:single word']] = 1
    else if (place === 4) out[id['last:single word']] = 1
  }
  if (line.opened[to] !== line.opened[from]) out[id['cell:unbalanced brackets']] = 1
  if (line.phraseEnd[from] === to) {
    out[id['cell:known phrase']] = 1
    if (column === 0) out[id['first:known phrase']] = 1
  }
  if (line.sentences[to - 1]! > line.sentences[from]! && line.endings[to - 1] === ending.plain)
    out[id['cell:sentence left open']] = 1
  if (column < count - 1 && line.stops[to - 1]! > line.stops[from]!)
    out[id[column === 0 ? 'first:sentence within' : 'middle:sentence within']] = 1
  if (column === 0 && !context.header && line.endsWithQuantity(from, to))
    out[id['first:ends with a quantity']] = 1
  if (column === 0 && !context.header && isAdjectival(line.tokens[to - 1]!.norm))
    out[id['first:ends with an adjective']] = 1
  if (context.header) {
    if (labelWords.has(line.tokens[to - 1]!.norm))
      out[id[to - from === 1 ? 'cell:single label word' : 'cell:ends with a label word']] = 1
    if (to - from > 1 && labelWords.has(line.tokens[from]!.norm) && !line.tokens[from + 1]!.leans)
      out[id['cell:label word first']] = 1
    if (
      to - from === 1 &&
      line.tokens[from]!.shape <= shape.capitalFunction &&
      !isQuestionWord(line.tokens[from]!)
    )
      out[id['cell:function word alone']] = 1
    if (isQuestionWord(line.tokens[from]!)) out[id['cell:question label']] = length
    if (isAdjectival(line.tokens[to - 1]!.norm)) out[id['cell:ends with an adjective']] = 1
    if (words.bodyWords.has(stem(line.tokens[to - 1]!.norm))) out[id['cell:closing word in the body']] = 1
    let known = 0
    for (let i = from; i < to && i < from + 12; i++)
      if (words.caption.has(stem(line.tokens[i]!.norm))) known++
    if (known === to - from) out[id['cell:in the caption']] = 1
  }
  if (models === null) return
  const { measures } = context
  if (measures === null) models[column]!.measure(line, from, to, column === 0, out, agreementStart)
  else measureLabel(line, measures, from, to, models[column]!, out)
}
